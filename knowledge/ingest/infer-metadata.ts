import type { Provenance } from '../model.ts'
import { inferDate } from './infer-date.ts'
import { inferOutlet } from './infer-outlet.ts'
import { inferTitle } from './infer-title.ts'
import { addressLine } from './opening-lines.ts'
import type { GivenMetadata, SourceDocument } from './source-document.ts'

/** Metadata complete: what was given, and where nothing was, what the text shows beyond doubt, marked as inferred. Pure. */
export function inferMetadata(
  source: string,
  text: string,
  given: GivenMetadata,
): Omit<SourceDocument, 'key' | 'source' | 'text'> {
  const url = given.url ?? addressLine(text)
  const title = found(given.title, given.titleFrom, () => inferTitle(text))
  const outlet = found(given.outlet, given.outletFrom, () => inferOutlet(text, url))
  const published = found(given.publishedAt, given.publishedAtFrom, () => inferDate(text, { url, source }))
  const inferred = Object.entries({ title, outlet, date: published })
    .filter(([name, { value, from }]) => from === 'inferred' && !isGiven(given, name) && value !== null)
    .map(([name, { value }]) => `${name} inferred: ${value}`)
  return {
    outlet: outlet.value,
    outletFrom: outlet.from,
    title: title.value,
    titleFrom: title.from,
    url,
    author: given.author ?? null,
    publishedAt: published.value,
    publishedAtFrom: published.from,
    language: given.language ?? null,
    digest: given.digest ?? false,
    notes: [...(given.notes ?? []), ...inferred],
  }
}

interface Found {
  readonly value: string | null
  readonly from: Provenance | null
}

function found(
  value: string | null | undefined,
  from: Provenance | null | undefined,
  infer: () => string | null,
): Found {
  if (value) return { value, from: from ?? 'given' }
  const inferred = infer()
  return { value: inferred, from: inferred === null ? null : 'inferred' }
}

function isGiven(given: GivenMetadata, name: string): boolean {
  return Boolean({ title: given.title, outlet: given.outlet, date: given.publishedAt }[name])
}
