import type { Screen } from './command-line.ts'
import { onOneLine } from './text-table.ts'

/** A line that shows how far a long work has come, redrawn in place at the end of a terminal. */
export interface ProgressBar {
  show(done: number, total: number, label: string): void
  /** Takes the bar away, so that a line of text can stand in its place. */
  clear(): void
}

const width = 24
const redrawAfter = 80

/** A bar on a terminal and for more than one piece of work; silent elsewhere. */
export function createProgressBar(stream: Screen, now: () => Date): ProgressBar {
  if (!stream.isTTY) return { show() {}, clear() {} }
  const started = now().getTime()
  let drawn = false
  let drawnAt = 0
  return {
    show(done, total, label) {
      const time = now().getTime()
      if (total < 2 || (drawn && time - drawnAt < redrawAfter && done < total)) return
      drawnAt = time
      drawn = true
      const share = done / total
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░')
      const rate = Math.round((1000 * done) / Math.max(1, time - started))
      const text = `${bar} ${done}/${total} ${Math.floor(100 * share)}% ${rate}/s ${onOneLine(label)}`
      stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\u001b[K`)
    },
    clear() {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}
