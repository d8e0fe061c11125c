import type { Log } from '../../../src/core/log.ts'

export interface LogLine {
  readonly level: keyof Log
  readonly detail: object
  readonly words: string
}

/** A log that keeps its lines. */
export function keepingLog(): { readonly log: Log; readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = []
  const at = (level: keyof Log) => (detail: object, words: string) => void lines.push({ level, detail, words })
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines }
}
