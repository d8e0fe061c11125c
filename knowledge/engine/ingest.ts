import { profileOf } from '../answer/events.ts'
import { toEntityRows } from '../extract/entity-rows.ts'
import { analysisVersion, extract } from '../extract/extract.ts'
import { sha256, stableId } from '../ids.ts'
import { type DocumentRead, readDocuments } from '../ingest/documents.ts'
import type { SourceDocument } from '../ingest/source-document.ts'
import type { Fetcher } from '../ingest/web/fetcher.ts'
import type { IngestOutcome, IngestRequest, IngestSummary } from '../knowledge.ts'
import type { Article, Extraction } from '../model.ts'
import { indexArticle } from '../search/index-article.ts'
import type { Derived, Store, StoredArticle } from '../store/store.ts'
import { toClaims } from './claims.ts'

interface IngestParts {
  readonly store: Store
  readonly now: () => string
  readonly fetch: Fetcher
  /** Called after each committed article, before its outcome is told. */
  readonly onSaved: (article: Article, derived: Derived) => void
  /** Called with the articles added since the last call: after every `batchSize`, and at the end. */
  readonly onBatch: (articles: readonly Article[]) => Promise<void>
}

type Settled = DistributiveOmit<IngestOutcome, 'source' | 'index' | 'total'>
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

const batchSize = 500

/** Adds documents one by one, each in a transaction of its own, and tells the outcome of each. */
export function createIngest({ store, now, fetch, onSaved, onBatch }: IngestParts) {
  /** One document after the other, so that two who add the same at once add one article. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  const add = (document: SourceDocument, by: string, batch: Article[]) => inTurn(() => addNow(document, by, batch))

  return { ingest, ingestReads, addDocuments }

  /** Documents that were read before. */
  async function addDocuments(documents: readonly SourceDocument[], by: string): Promise<readonly IngestOutcome[]> {
    const batch: Article[] = []
    const outcomes: IngestOutcome[] = []
    try {
      for (const [index, document] of documents.entries()) {
        const settled = await add(document, by, batch)
        outcomes.push({ source: document.source, index, total: documents.length, ...settled })
      }
    } finally {
      if (batch.length > 0) await onBatch(batch)
    }
    return outcomes
  }

  function ingest(request: IngestRequest, onOutcome?: (outcome: IngestOutcome) => void): Promise<IngestSummary> {
    return ingestReads(readDocuments(request, fetch), request.addedBy ?? 'unknown', onOutcome)
  }

  async function ingestReads(
    reads: AsyncIterable<DocumentRead>,
    by: string,
    onOutcome: (outcome: IngestOutcome) => void = () => {},
  ): Promise<IngestSummary> {
    const summary = { added: 0, updated: 0, unchanged: 0, failed: 0 }
    let batch: Article[] = []
    try {
      for await (const read of reads) {
        const settled: Settled =
          'reason' in read ? { outcome: 'failed', reason: read.reason } : await add(read.document, by, batch)
        summary[settled.outcome]++
        onOutcome({ source: read.source, index: read.index, total: read.total, ...settled })
        if (batch.length >= batchSize) {
          const full = batch
          batch = []
          await onBatch(full)
        }
      }
    } finally {
      if (batch.length > 0) await onBatch(batch)
    }
    return summary
  }

  async function addNow(document: SourceDocument, by: string, batch: Article[]): Promise<Settled> {
    const id = stableId('article', document.key)
    const textSha256 = sha256(document.text)
    const [known] = await store.articlesById([id])
    if (known?.textSha256 === textSha256) return sameText(known, document, by)
    const copy = known ? undefined : await sameTextElsewhere(document, textSha256)
    if (copy)
      return { outcome: 'unchanged', ...identity(copy), notes: [`has the text of ${copy.source}, already there`] }

    const { article, extraction } = toArticle(document, {
      id,
      version: (known?.version ?? 0) + 1,
      textSha256,
      addedBy: by,
      addedAt: now(),
    })
    const derived = derive(article, extraction)
    const action = known ? 'update' : 'add'
    const undo = known ? undefined : ({ verb: 'retract', subject: id } as const)
    await store.saveArticle(article, derived, {
      at: article.addedAt,
      by,
      action,
      subject: id,
      detail: article.source,
      undo,
    })
    onSaved(article, derived)
    batch.push(article)
    return {
      outcome: known ? 'updated' : 'added',
      articleId: id,
      version: article.version,
      claims: derived.claims.length,
      notes: document.notes,
    }
  }

  /** The text is the one we have: only metadata that someone gave and that differs is taken over. */
  async function sameText(known: StoredArticle, document: SourceDocument, by: string): Promise<Settled> {
    const change = {
      ...(document.outletFrom === 'given' && document.outlet !== known.outlet && { outlet: document.outlet }),
      ...(document.titleFrom === 'given' && document.title !== known.title && { title: document.title }),
      ...(document.publishedAtFrom === 'given' &&
        document.publishedAt !== known.publishedAt && { publishedAt: document.publishedAt }),
    }
    if (Object.keys(change).length === 0) return { outcome: 'unchanged', ...identity(known), notes: document.notes }
    const entry = { at: now(), by, action: 'edit', subject: known.id, detail: JSON.stringify(change) }
    await store.updateArticle(known.id, change, entry)
    return { outcome: 'updated', ...identity(known), notes: document.notes }
  }

  /** The same words under another name; another outlet's copy of them is an article of its own. */
  async function sameTextElsewhere(document: SourceDocument, textSha256: string) {
    const others = await store.articlesWithText(textSha256)
    return others.find(({ outlet }) => document.outlet === null || outlet === document.outlet)
  }
}

type Identity = Pick<Article, 'id' | 'version' | 'textSha256' | 'addedBy' | 'addedAt'>

/** The article that a document makes, and what its text says. */
export function toArticle(document: SourceDocument, identity: Identity): { article: Article; extraction: Extraction } {
  const { key: _, notes: __, language, ...kept } = document
  const extraction = extract(document.text, {
    language: language ?? undefined,
    publishedAt: document.publishedAt,
    title: document.title,
  })
  const { agencies } = extraction
  return {
    article: { ...kept, ...identity, language: extraction.language, agencies, wireOf: null, status: 'live' },
    extraction,
  }
}

/** All that the store keeps beside a text; the same for the same article and analysis. */
export function derive(article: Article, extraction: Extraction): Derived {
  return {
    analysis: analysisVersion,
    claims: toClaims(article.id, article.version, article.text, extraction),
    index: indexArticle(article, extraction),
    names: countNames(extraction),
    aliases: extraction.aliases,
    entities: toEntityRows(extraction),
    profile: profileOf(article, extraction),
  }
}

function countNames({ names }: Extraction): Derived['names'] {
  const counts = new Map<string, Derived['names'][number]>()
  for (const { asWritten, type } of names) {
    const key = `${type} ${asWritten}`
    counts.set(key, { name: asWritten, type, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

function identity({ id, version, claims }: StoredArticle) {
  return { articleId: id, version, claims }
}
