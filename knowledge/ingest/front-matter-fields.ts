import type { Provenance } from '../model.ts'
import { parseIsoDate } from './calendar-date.ts'
import { refuse } from './refusal.ts'
import type { GivenMetadata } from './source-document.ts'
import { isWebAddress } from './source-key.ts'

interface Field {
  /** What the value must be, for people. */
  readonly wanted: string
  /** The metadata it gives, or null when the value is none. */
  readonly read: (value: unknown) => GivenMetadata | null
}

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries<Field>({
    outlet: { wanted: 'a name such as CNN', read: (v) => text(v, (outlet) => ({ outlet, outletFrom: 'given' })) },
    title: { wanted: 'a line of text', read: (v) => text(v, (title) => ({ title, titleFrom: 'given' })) },
    author: {
      wanted: 'a name or a list of names',
      read: (v) =>
        text(Array.isArray(v) && v.every((n) => typeof n === 'string') ? v.join(', ') : v, (author) => ({ author })),
    },
    url: {
      wanted: 'a web address such as https://example.com/article',
      read: (v) => text(v, (url) => (isWebAddress(url) && URL.canParse(url) ? { url } : null)),
    },
    published: { wanted: 'a date such as 2022-06-14', read: (v) => text(v, toPublished) },
    published_from: {
      wanted: 'given or inferred',
      read: (v) => (v === 'given' || v === 'inferred' ? { publishedAtFrom: v } : null),
    },
    language: { wanted: 'a language tag such as en, ru or uk', read: (v) => text(v, toLanguage) },
    digest: { wanted: 'true or false', read: (v) => (typeof v === 'boolean' ? { digest: v } : null) },
    note: { wanted: 'a line of text', read: (v) => text(v, toProvenance) },
  }),
)

const synonyms = new Map([
  ['date', 'published'],
  ['lang', 'language'],
])

/** Metadata from the fields of a front matter; unknown keys become notes, wrong values are refused. */
export function readFields(name: string, values: ReadonlyMap<string, unknown>): GivenMetadata {
  const notes: string[] = []
  let given: GivenMetadata = {}
  let origins: GivenMetadata = {}
  for (const [written, value] of values) {
    const key = written.trim().toLowerCase()
    const field = fields.get(synonyms.get(key) ?? key)
    if (field === undefined) notes.push(`front matter: "${written}" is not a key that is read`)
    else if (value === null || value === '') notes.push(`front matter: "${written}" has no value`)
    else {
      const read = field.read(value)
      if (read === null)
        refuse(name, `has ${written}: ${shown(value)} in its front matter, which is not ${field.wanted}`)
      // Notes on provenance hold whichever line comes first.
      if (key === 'note' || key === 'published_from') origins = { ...origins, ...read }
      else given = { ...given, ...read }
    }
  }
  return { ...given, ...applicable(origins, given), notes }
}

/** Provenance only of what is there. */
function applicable(origins: GivenMetadata, given: GivenMetadata): GivenMetadata {
  return {
    ...(origins.outletFrom && given.outlet ? { outletFrom: origins.outletFrom } : {}),
    ...(origins.titleFrom && given.title ? { titleFrom: origins.titleFrom } : {}),
    ...(origins.publishedAtFrom && given.publishedAt ? { publishedAtFrom: origins.publishedAtFrom } : {}),
  }
}

function text(value: unknown, read: (text: string) => GivenMetadata | null): GivenMetadata | null {
  if (typeof value === 'boolean') return read(String(value))
  if (typeof value !== 'string') return null
  const line = value.replace(/\s+/g, ' ').trim()
  return line === '' || line.includes('\0') ? null : read(line)
}

function toPublished(value: string): GivenMetadata | null {
  const publishedAt = parseIsoDate(value)
  return publishedAt === null ? null : { publishedAt, publishedAtFrom: 'given' }
}

function toLanguage(value: string): GivenMetadata | null {
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(value)?.[1]
  return tag === undefined ? null : { language: tag.toLowerCase() }
}

/** A note such as "date inferred from the text; outlet given" speaks of where metadata comes from. */
function toProvenance(note: string): GivenMetadata {
  const inferred = note.split(/[;.]/).filter((part) => /\binferred\b/i.test(part) && !/\bnot inferred\b/i.test(part))
  const of = (word: RegExp): Provenance | null => (inferred.some((part) => word.test(part)) ? 'inferred' : null)
  const [outletFrom, titleFrom, publishedAtFrom] = [of(/\boutlet\b/i), of(/\btitle\b/i), of(/\b(?:date|published)\b/i)]
  return {
    ...(outletFrom && { outletFrom }),
    ...(titleFrom && { titleFrom }),
    ...(publishedAtFrom && { publishedAtFrom }),
  }
}

function shown(value: unknown): string {
  const line = typeof value === 'string' ? `"${value.replace(/\s+/g, ' ')}"` : JSON.stringify(value)
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
