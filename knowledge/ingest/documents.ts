import { KnowledgeError } from '../errors.ts'
import { sha256 } from '../ids.ts'
import type { IngestRequest } from '../knowledge.ts'
import { parseIsoDate } from './calendar-date.ts'
import { kindOf } from './file-kinds.ts'
import { inferMetadata } from './infer-metadata.ts'
import { type Listed, listFiles } from './list-files.ts'
import { readFileSource, readPage, readRaw } from './read-source.ts'
import { refuse } from './refusal.ts'
import type { GivenMetadata, ReadText, SourceDocument } from './source-document.ts'
import { documentKey, isWebAddress, pathKey } from './source-key.ts'

/** A document, or one line that begins with its name and says why it could not be taken. `index` counts from 0. */
export type DocumentRead = { readonly source: string; readonly index: number; readonly total: number } & (
  | { readonly document: SourceDocument }
  | { readonly reason: string }
)

/** Reads what was asked for, one document at a time and in order: paths first, then texts at hand. Never stops at a bad one. */
export async function* readDocuments(request: IngestRequest): AsyncGenerator<DocumentRead, void, void> {
  const overrides = overridesOf(request)
  const listed = await listFiles(request.paths ?? [], request.from)
  const jobs: Job[] = [
    ...listed.map(toJob),
    ...(request.documents ?? []).map(({ source, text }) => ({
      source: isWebAddress(source) ? source : pathKey(source),
      read: async () => readRaw(source, kindOf(pathOf(source)), text),
    })),
  ]
  const taken = new Map<string, string>()
  for (const [index, { source, read }] of jobs.entries()) {
    const at = { source, index, total: jobs.length }
    try {
      const document = toDocument(source, await read(), overrides)
      refuseSecond(taken, document)
      yield { ...at, document }
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error
      yield { ...at, reason: error.message }
    }
  }
}

interface Job {
  readonly source: string
  readonly read: () => Promise<ReadText>
}

function toJob(listed: Listed): Job {
  const { source } = listed
  if ('reason' in listed)
    return { source, read: () => Promise.reject(new KnowledgeError('invalid-input', listed.reason)) }
  const { path, place, kind } = listed
  return { source, read: () => (kind === 'page' ? readPage(path) : readFileSource(path, kind, place)) }
}

/** What was given goes before what can be inferred. */
function toDocument(source: string, { text, given }: ReadText, overrides: GivenMetadata): SourceDocument {
  const said = { ...given, ...overrides, ...(isWebAddress(source) && !given.url ? { url: source } : {}) }
  const metadata = inferMetadata(source, text, said)
  const key = documentKey({ source, url: said.url ?? null, digest: metadata.digest })
  return { key, source, text, ...metadata }
}

function refuseSecond(taken: Map<string, string>, document: SourceDocument): void {
  const hash = sha256(document.text)
  const before = taken.get(document.key)
  if (before !== undefined && before !== hash)
    refuse(
      document.source,
      'has the name or address of another document of this run; give it a url of its own, or ingest the folder that holds both',
    )
  taken.set(document.key, hash)
}

function overridesOf({ outlet, published, language }: IngestRequest): GivenMetadata {
  const publishedAt = published === undefined ? null : parseIsoDate(published)
  if (published !== undefined && publishedAt === null)
    throw new KnowledgeError('invalid-input', `published "${published}" is not a date; write it as 2022-06-14`)
  return {
    ...(outlet !== undefined && { outlet, outletFrom: 'given' as const }),
    ...(publishedAt !== null && { publishedAt, publishedAtFrom: 'given' as const }),
    ...(language !== undefined && { language: language.toLowerCase().replace(/[-_].*/, '') }),
  }
}

/** The part of a source whose ending says what it is. */
function pathOf(source: string): string {
  return isWebAddress(source) ? new URL(source).pathname : source
}
