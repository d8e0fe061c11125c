import { KnowledgeError } from '../errors.ts'
import { sha256 } from '../ids.ts'
import type { IngestRequest } from '../knowledge.ts'
import { parseIsoDate } from './calendar-date.ts'
import { checkedText } from './decode-text.ts'
import { type FileKind, kindOf } from './file-kinds.ts'
import { inferMetadata } from './infer-metadata.ts'
import { type Listed, listFiles } from './list-files.ts'
import { readFileSource, readRaw } from './read-source.ts'
import { refuse } from './refusal.ts'
import type { GivenMetadata, ReadText, SourceDocument } from './source-document.ts'
import { documentKey, isWebAddress, pathKey } from './source-key.ts'
import type { FeedItem } from './web/feed.ts'
import { fetchPublic } from './web/fetch-public.ts'
import type { Fetcher } from './web/fetcher.ts'
import type { WebArticle } from './web/read-address.ts'

/** A document, or one line that begins with its name and says why it could not be taken. `index` counts from 0. */
export type DocumentRead = { readonly source: string; readonly index: number; readonly total: number } & (
  | { readonly document: SourceDocument }
  | { readonly reason: string }
)

/** Reads what was asked for, one document at a time and in order: paths and addresses first, then texts at hand. Never stops at a bad one. */
export async function* readDocuments(
  request: IngestRequest,
  fetch: Fetcher = fetchPublic,
): AsyncGenerator<DocumentRead, void, void> {
  const listed = await listFiles(request.paths ?? [], request.from)
  const jobs: Job[] = [
    ...listed.map((one) => toJob(one, fetch)),
    ...(request.documents ?? []).map(({ source, text }) => atHand(source, text)),
  ]
  yield* toDocuments(jobs, overridesOf(request))
}

/** Something to open: it turns out to hold articles, or to lead to further ones. */
export interface Job {
  readonly source: string
  /** Rejects with a `KnowledgeError`. */
  readonly open: () => Promise<readonly (WebArticle | Job)[]>
}

/** Documents of jobs, which may lead to further jobs; what was given for all goes before what each says of itself. */
export async function* toDocuments(
  jobs: readonly Job[],
  overrides: GivenMetadata = {},
): AsyncGenerator<DocumentRead, void, void> {
  const taken = new Map<string, string>()
  const waiting: (WebArticle | Job)[] = [...jobs].reverse()
  let index = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { source } = next
    const at = () => ({ source, index: index++, total: index + waiting.length })
    try {
      if ('reason' in next) yield { ...at(), reason: next.reason }
      else if ('read' in next) {
        const document = toDocument(source, checked(source, next.read), overrides)
        refuseSecond(taken, document)
        yield { ...at(), document }
      } else waiting.push(...[...(await next.open())].reverse())
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error
      yield { ...at(), reason: error.message }
    }
  }
}

function toJob(listed: Listed, fetch: Fetcher): Job {
  const { source } = listed
  if ('reason' in listed)
    return { source, open: () => Promise.reject(new KnowledgeError('invalid-input', listed.reason)) }
  const { path, place, kind } = listed
  return { source, open: () => (kind === 'page' ? readWeb(path, fetch) : readFile(source, path, kind, place)) }
}

async function readWeb(address: string, fetch: Fetcher): Promise<readonly (WebArticle | Job)[]> {
  const { readAddress } = await import('./web/read-address.ts')
  const content = await readAddress(address, fetch)
  return content.kind === 'articles' ? content.articles : content.items.map((item) => toItemJob(address, item, fetch))
}

/** A feed's item is read when its turn comes: it may be a page of its own. */
export function toItemJob(feed: string, item: FeedItem, fetch: Fetcher): Job {
  const open = async () => (await import('./web/read-address.ts')).readItem(feed, item, fetch)
  return { source: item.url ?? feed, open }
}

async function readFile(source: string, path: string, kind: FileKind, place: string): Promise<readonly WebArticle[]> {
  return toArticles(source, await readFileSource(path, kind, place))
}

function atHand(name: string, text: string): Job {
  const source = isWebAddress(name) ? name : pathKey(name)
  return { source, open: async () => toArticles(source, await readRaw(name, kindOf(pathOf(name)), text)) }
}

const toArticles = (source: string, reads: readonly ReadText[]): readonly WebArticle[] =>
  reads.map((read) => ({ source: read.part === undefined ? source : `${source}#${read.part}`, read }))

/** Whatever was read is checked once more as it will be stored. */
function checked(source: string, read: ReadText): ReadText {
  const { text, notes } = checkedText(source, read.text)
  return { ...read, text, given: { ...read.given, notes: [...notes, ...(read.given.notes ?? [])] } }
}

/** What was given goes before what can be inferred. */
function toDocument(source: string, { text, given, part }: ReadText, overrides: GivenMetadata): SourceDocument {
  const said = {
    ...given,
    ...overrides,
    ...(isWebAddress(source) && URL.canParse(source) && !given.url ? { url: source } : {}),
  }
  const metadata = inferMetadata(source, text, said)
  const whole = documentKey({ source, url: said.url ?? null, digest: metadata.digest })
  const key = part === undefined ? whole : `${whole}#${part}`
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
  return isWebAddress(source) && URL.canParse(source) ? new URL(source).pathname : source
}
