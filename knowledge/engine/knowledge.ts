import { analysisVersion, extract } from '../extract/extract.ts'
import type { AliasFile } from '../ingest/alias-file.ts'
import { fetchPublic } from '../ingest/web/fetch-public.ts'
import type { Fetcher } from '../ingest/web/fetcher.ts'
import type { ArticleSummary, Knowledge, Question, Stats } from '../knowledge.ts'
import type { Store, StoredArticle } from '../store/store.ts'
import { createAsk } from './ask.ts'
import { createCheck } from './check.ts'
import { createCorrespondence } from './correspondence.ts'
import { createDesk } from './desk.ts'
import { createEntities } from './entities.ts'
import { regroup } from './events.ts'
import { createGather } from './evidence.ts'
import { createExamples } from './examples.ts'
import { createFeeds } from './feeds.ts'
import { createIngest, derive } from './ingest.ts'
import { createLookups } from './lookups.ts'
import { createRuleBook } from './name-rules.ts'
import { createNames } from './names.ts'
import { createPointed } from './pointed.ts'
import { createPreviews } from './previews.ts'
import { questionKey } from './question-key.ts'
import { createQuote } from './quote.ts'
import { createRecords } from './records.ts'
import { createRelated } from './related.ts'
import { createRetrieve } from './retrieve.ts'
import { createSearchState } from './state.ts'
import { createTexts } from './texts.ts'
import { createGates } from './within.ts'

export interface KnowledgeOptions {
  /** The present instant in ISO 8601; the system's clock unless told. */
  readonly now?: () => string
  /** Rules about names that moderators keep in a file. */
  readonly aliasFile?: AliasFile | null
  /** How web addresses are fetched; from the public network alone unless told. */
  readonly fetch?: Fetcher
}

const staleBatch = 100
const listPage = 500
const eventsInStats = 50

/** The knowledge base over a store. Finishes what an earlier process left undone before it answers. Closing it closes the store. */
export async function createKnowledge(
  store: Store,
  { now = () => new Date().toISOString(), aliasFile = null, fetch = fetchPublic }: KnowledgeOptions = {},
): Promise<Knowledge> {
  await deriveAgain(store)
  await regroup(store, await store.ungrouped())
  const state = await createSearchState(store)
  const rules = await createRuleBook({ stored: store.entities, file: aliasFile, now, onChange: state.setRules })
  const entities = createEntities(store.entities, rules.rules)
  const texts = createTexts(store)
  const gather = createGather({ store, texts })
  const related = createRelated({ store, gather })
  const { find, retrieve } = createRetrieve({ store, state, gather, entities })
  const { ask, explain, isAnswered } = createAsk({
    store,
    gateFor: createGates({ store, entities }),
    find,
    retrieve,
    related,
  })

  const quote = createQuote({ store, findByWords })
  const pointed = createPointed({ store, quote })
  const answerTo = async (question: Question) => {
    const answer = await ask(question)
    // A claim that was pointed at knows no limits.
    return question.within === undefined ? pointed(answer) : answer
  }
  const examples = createExamples({ store, isAnswered })
  /** Counts the changes of articles. */
  let changes = 0

  async function afterChange(articles: readonly StoredArticle[]): Promise<void> {
    changes++
    await regroup(store, articles)
    await state.reload()
  }

  let replaced = false
  const { ingest, ingestReads, addDocuments } = createIngest({
    store,
    now,
    fetch,
    onSaved: ({ version }, derived) => {
      if (version === 1) state.add(derived)
      else replaced = true
    },
    onBatch: async (articles) => {
      changes++
      await regroup(
        store,
        articles.map(({ id, publishedAt }) => ({ id, publishedAt })),
      )
      if (replaced) await state.reload()
      replaced = false
    },
  })

  return {
    async ask(question) {
      rules.refresh()
      const answer = await answerTo(question)
      if (question.record !== false)
        for (const one of [answer, ...answer.also])
          if (one.outcome !== 'answered' && one.question.trim() !== '')
            await store.recordUnanswered(one.question, questionKey(one.question), now())
      return answer
    },
    explain,
    quote,
    check: createCheck(retrieve),
    ingest,
    examples,
    lookups: createLookups(store, examples),
    articles: () => allArticles(store),
    article: (id, version) => store.article(id, version),
    stats: () => statsOf(store),
    desk: {
      ...createDesk({ store, gather, now, onArticlesChanged: afterChange }),
      ...createPreviews({ store, now, fetch, retrieve, addDocuments }),
    },
    names: createNames(rules, entities),
    feeds: createFeeds({ store, now, fetch, ingestReads }),
    records: createRecords(store.records, now),
    correspondence: createCorrespondence({
      store,
      now,
      isAnswered: async (text) => (await answerTo({ text })).outcome === 'answered',
      changes: () => changes,
    }),
    close: () => store.close(),
  }

  async function findByWords(words: string): Promise<string | null> {
    const { citations, outcome } = await ask({ text: words, limit: 1 })
    return outcome === 'no-match' ? null : (citations[0]?.claimId ?? null)
  }
}

/** Derives anew what another version of the analysis derived, one article a transaction. */
async function deriveAgain(store: Store): Promise<void> {
  for (;;) {
    const stale = await store.stale(analysisVersion, staleBatch)
    if (stale.length === 0) return
    for (const { id, version } of stale) {
      const article = await store.article(id, version)
      if (!article) throw new Error(`article ${id} version ${version} is listed but has no text`)
      const { text, language, publishedAt, title } = article
      await store.saveDerived(id, version, derive(article, extract(text, { language, publishedAt, title })))
    }
  }
}

async function allArticles(store: Store): Promise<readonly ArticleSummary[]> {
  const all: ArticleSummary[] = []
  for (;;) {
    const after = all.at(-1)?.id
    const page = await store.articles(after === undefined ? { limit: listPage } : { after, limit: listPage })
    all.push(...page)
    if (page.length < listPage) return all
  }
}

async function statsOf(store: Store): Promise<Stats> {
  const [{ events, ...counts }, recent] = await Promise.all([store.counts(), store.recentEvents(eventsInStats)])
  return {
    ...counts,
    eventCount: events,
    events: recent.map(({ id, label, from, to }) => ({ id, label, from, to })),
  }
}
