import type { IngestOutcome } from '../../knowledge/index.ts'
import { counted, onOneLine } from './text-table.ts'

export type IngestSuccess = Exclude<IngestOutcome, { readonly outcome: 'failed' }>

const said: Readonly<Record<IngestSuccess['outcome'], (claims: string, version: number) => string>> = {
  added: (claims) => `added with ${claims}`,
  updated: (claims, version) => `updated to version ${version} with ${claims}`,
  unchanged: (claims) => `already there with ${claims}`,
}

/** What became of one document, in one line. */
export function toOutcomeLine({ source, outcome, claims, version, articleId, notes }: IngestSuccess): string {
  const details = [articleId, ...notes.map(onOneLine)].join('; ')
  return `${onOneLine(source)}: ${said[outcome](counted(claims, 'claim'), version)} (${details})\n`
}
