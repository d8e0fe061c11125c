import { meetStatement } from '../answer/check.ts'
import { KnowledgeError } from '../errors.ts'
import { sha256, stableId } from '../ids.ts'
import { readDocuments } from '../ingest/documents.ts'
import { decodeFile } from '../ingest/read-source.ts'
import type { SourceDocument } from '../ingest/source-document.ts'
import type { Fetcher } from '../ingest/web/fetcher.ts'
import type { ArticleChange, Desk, IngestOutcome, Preview, PreviewRequest } from '../knowledge.ts'
import type { Claim } from '../model.ts'
import type { Store } from '../store/store.ts'
import { checkedChange } from './article-change.ts'
import { toCitation } from './citation.ts'
import { toClaims } from './claims.ts'
import { toArticle } from './ingest.ts'
import type { Retrieve } from './retrieve.ts'
import { claimWordsOf, differenceOf, wordsOf } from './versions.ts'

interface PreviewParts {
  readonly store: Store
  readonly now: () => string
  readonly fetch: Fetcher
  readonly retrieve: Retrieve
  readonly addDocuments: (documents: readonly SourceDocument[], by: string) => Promise<readonly IngestOutcome[]>
}

const waitingMilliseconds = 86_400_000
const limits = {
  /** Articles of one preview. */
  articles: 200,
  /** UTF-16 units of their texts. */
  units: 2_000_000,
  /** Previews that wait at a time. */
  waiting: 20,
  /** Reasons for what could not be read. */
  failures: 20,
} as const
const claimsShown = 3
const claimsCompared = 30
const prefix = 'preview:'

/** Reads what moderators want to add, shows what it is, and adds it when they say so. */
export function createPreviews({ store, now, fetch, retrieve, addDocuments }: PreviewParts) {
  const { records } = store

  const keep = (id: string, documents: readonly SourceDocument[]) =>
    records.write([
      { key: prefix + id, value: JSON.stringify(documents), until: Date.parse(now()) + waitingMilliseconds },
    ])

  const waiting = async (id: string): Promise<readonly SourceDocument[]> => {
    const value = await records.read(prefix + id, Date.parse(now()))
    if (value !== null) return JSON.parse(value) as SourceDocument[]
    throw new KnowledgeError('not-found', `preview "${id}" no longer waits; add the source again`)
  }

  const desk: Pick<Desk, 'preview' | 'waiting' | 'correctPreview' | 'add' | 'drop'> = {
    async preview(request) {
      const documents: SourceDocument[] = []
      const failed: string[] = []
      let units = 0
      for await (const read of readAll(request, failed, fetch)) {
        if ('reason' in read) {
          if (failed.length < limits.failures) failed.push(read.reason)
          continue
        }
        units += read.document.text.length
        if (documents.length === limits.articles || units > limits.units) {
          failed.push(`${read.source} is too much at once; add the rest by itself`)
          break
        }
        documents.push(read.document)
      }
      const [first] = documents
      if (!first) return { preview: null, failed }
      if ((await records.list(prefix, Date.parse(now()))).length >= limits.waiting)
        throw new KnowledgeError('invalid-input', 'too many previews wait to be added; add or drop some first')
      // The same source read twice is one preview, whoever reads it.
      const id = stableId('preview', JSON.stringify(documents.map(({ key, text }) => [key, sha256(text)])))
      await keep(id, documents)
      return { preview: await describe(id, documents), failed }
    },

    waiting: async (previewId) => describe(previewId, await waiting(previewId)),

    async correctPreview(previewId, change) {
      const documents = await waiting(previewId)
      const corrected = documents.map((document) => corrects(document, checkedChange(change)))
      await keep(previewId, corrected)
      return describe(previewId, corrected)
    },

    async add(previewId, by) {
      const outcomes = await addDocuments(await waiting(previewId), by)
      await records.remove([prefix + previewId])
      return outcomes
    },

    drop: (previewId) => records.remove([prefix + previewId]),
  }
  return desk

  async function describe(id: string, documents: readonly SourceDocument[]): Promise<Preview> {
    const document = documents[0]!
    const articleId = stableId('article', document.key)
    const textSha256 = sha256(document.text)
    const there = await store.article(articleId)
    const { article, extraction } = toArticle(document, {
      id: articleId,
      version: (there?.version ?? 0) + 1,
      textSha256,
      addedBy: '',
      addedAt: now(),
    })
    const claims = toClaims(articleId, article.version, article.text, extraction)
    const words = wordsOf(claims, article.text)
    return {
      id,
      articles: documents.length,
      articleId,
      state: there === null ? 'new' : there.textSha256 === textSha256 ? 'known' : 'update',
      source: document.source,
      title: document.title,
      outlet: document.outlet,
      outletFrom: document.outletFrom,
      publishedAt: document.publishedAt,
      publishedAtFrom: document.publishedAtFrom,
      url: document.url,
      claims: claims.length,
      attributed: claims.filter(({ speaker }) => speaker).length,
      first: firstOf(claims, words),
      ...(await compare(claims, words, articleId, article.language)),
      difference: there && there.textSha256 !== textSha256 ? differenceOf(claimWordsOf(there), words) : null,
      notes: document.notes,
    }
  }

  /** What others say to the claims of what is to be added; the article's own claims of before are not others. */
  async function compare(claims: readonly Claim[], words: readonly string[], articleId: string, language: string) {
    const found = { compared: 0, agreeing: 0, contradicting: 0, contradiction: null as Preview['contradiction'] }
    for (const [i] of claims.slice(0, claimsCompared).entries()) {
      const statement = words[i] ?? ''
      const evidence = (await retrieve(statement)).evidence.filter(({ article }) => article.id !== articleId)
      const { verdict, differing } = meetStatement(statement, language, evidence)
      found.compared++
      if (verdict === 'says-the-same') found.agreeing++
      const [other] = differing
      if (!other || verdict !== 'says-otherwise') continue
      found.contradicting++
      found.contradiction ??= { words: statement, citation: toCitation(other, 2) }
    }
    return found
  }
}

/** Bytes become texts by the same rules as a file on disk; what is no text is named among what failed. */
function readAll({ files = [], ...request }: PreviewRequest, failed: string[], fetch: Fetcher) {
  const documents = [...(request.documents ?? [])]
  for (const { source, bytes } of files) {
    try {
      documents.push({ source, text: decodeFile(source, Buffer.from(bytes)) })
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error
      failed.push(error.message)
    }
  }
  return readDocuments({ ...request, documents }, fetch)
}

/** What somebody says tells more of an article than its own voice does. */
function firstOf(claims: readonly Claim[], words: readonly string[]): Preview['first'] {
  const all = claims.map(({ speaker, type }, i) => ({
    type,
    words: words[i] ?? '',
    speaker: speaker && (speaker.name ?? speaker.asWritten),
  }))
  const spoken = all.filter(({ speaker }) => speaker !== null)
  return [...spoken, ...all.filter(({ speaker, type }) => speaker === null && type !== 'headline')]
    .slice(0, claimsShown)
    .map(({ words, speaker }) => ({ words, speaker }))
}

function corrects(document: SourceDocument, { outlet, title, url, publishedAt }: ArticleChange): SourceDocument {
  return {
    ...document,
    ...(outlet !== undefined && { outlet, outletFrom: 'given' as const }),
    ...(title !== undefined && { title, titleFrom: 'given' as const }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt, publishedAtFrom: 'given' as const }),
  }
}
