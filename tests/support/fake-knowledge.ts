import type { Answer, ArticleSummary, Citation, Knowledge, Question, Quote, Stats } from '../../knowledge/index.ts'
import { memoryRecords } from './memory-records.ts'

/** A citation with every field, changed where a test cares. */
export function citation(change: Partial<Citation> = {}): Citation {
  const exact = change.exact ?? 'The ferry leaves for Brenholm at noon, the harbour office said.'
  return {
    claimId: 'aaaaaaaaaaa1',
    articleId: 'bbbbbbbbbbb1',
    source: 'ferry.md',
    outlet: 'Harbour Post',
    title: 'Ferry back in service',
    url: null,
    publishedAt: '2024-03-09',
    publishedAtFrom: 'given',
    digest: false,
    via: [],
    speaker: { name: 'harbour office', asWritten: 'the harbour office', role: null, resolution: 'exact' },
    start: 10,
    end: 10 + exact.length,
    exact,
    highlight: [],
    type: 'indirect',
    eventId: 'ccccccccccc1',
    group: 1,
    score: 0.9,
    ...change,
  }
}

/** An answer with every field, changed where a test cares. */
export function answer(change: Partial<Answer> = {}): Answer {
  return {
    id: null,
    question: 'where does the ferry go?',
    outcome: 'answered',
    lead: { text: 'Brenholm', kind: 'place' },
    confidence: 0.9,
    citations: [citation()],
    independentSources: 1,
    disagreements: [],
    updates: [],
    correctedQuery: null,
    also: [],
    otherEvents: [],
    suggestions: [],
    ...change,
  }
}

export const article: ArticleSummary = {
  id: 'bbbbbbbbbbb1',
  version: 1,
  source: 'ferry.md',
  outlet: 'Harbour Post',
  outletFrom: 'given',
  title: 'Ferry back in service',
  titleFrom: 'given',
  url: 'https://harbour.example/ferry',
  author: null,
  publishedAt: '2024-03-09',
  publishedAtFrom: 'given',
  language: 'en',
  textSha256: '9f2c'.repeat(16),
  digest: false,
  agencies: [],
  wireOf: null,
  status: 'live',
  addedBy: 'mod',
  addedAt: '2024-03-10T08:00:00Z',
  claims: 12,
  eventId: 'ccccccccccc1',
}

export function quote(change: Partial<Quote> = {}): Quote {
  const cited = citation()
  const { claims: _, eventId: __, ...meta } = article
  return {
    claimId: cited.claimId,
    article: meta,
    span: { start: 1610, end: 1610 + cited.exact.length },
    exact: cited.exact,
    highlight: [],
    before: 'The storm is over. ',
    after: ' Tickets are sold on board.',
    citation: cited,
    unchanged: true,
    state: 'current',
    ...change,
  }
}

export const stats: Stats = {
  articles: 1,
  retracted: 0,
  claims: 12,
  attributed: 4,
  events: [{ id: 'ccccccccccc1', label: 'Brenholm ferry, March 2024', from: '2024-03-09', to: '2024-03-09' }],
  eventCount: 1,
  languages: { en: 1 },
  from: '2024-03-09',
  to: '2024-03-09',
  unanswered: 0,
}

export const emptyStats: Stats = {
  ...stats,
  articles: 0,
  claims: 0,
  attributed: 0,
  events: [],
  eventCount: 0,
  from: null,
  to: null,
}

const noFeeds: Knowledge['feeds'] = {
  follow: () => Promise.reject(new Error('fake: feeds.follow was not expected')),
  unfollow: async () => false,
  list: async () => [],
  poll: async () => ({ added: 0, updated: 0, unchanged: 0, failed: 0 }),
}

/** A knowledge base in memory that answers as told and keeps what it was asked. */
export function fakeKnowledge(
  change: Partial<Knowledge> = {},
): Knowledge & { readonly asked: Question[]; readonly closed: () => boolean } {
  const asked: Question[] = []
  let closed = false
  const refuse = (name: string) => () => Promise.reject(new Error(`fake: ${name} was not expected`))
  return {
    asked,
    closed: () => closed,
    async ask(question) {
      asked.push(question)
      return change.ask ? change.ask(question) : answer({ question: question.text })
    },
    quote: change.quote ?? (async () => quote()),
    check: change.check ?? refuse('check'),
    ingest: change.ingest ?? refuse('ingest'),
    examples:
      change.examples ??
      (async (count) => ['When does it leave?', 'Who sells tickets?', 'Where does it go?'].slice(0, count)),
    articles: change.articles ?? (async () => [article]),
    article: change.article ?? refuse('article'),
    stats: change.stats ?? (async () => stats),
    explain: change.explain ?? refuse('explain'),
    desk: new Proxy({} as Knowledge['desk'], { get: (_, name) => refuse(`desk.${String(name)}`) }),
    names: {
      entity: refuse('names.entity'),
      aliases: refuse('names.aliases'),
      addAlias: refuse('names.addAlias'),
      removeAlias: refuse('names.removeAlias'),
      replaceAliases: refuse('names.replaceAliases'),
      ...change.names,
    },
    feeds: { ...noFeeds, ...change.feeds },
    records: change.records ?? memoryRecords(),
    lookups:
      change.lookups ??
      (async () => ({
        questions: ['When does it leave?', 'Who sells tickets?', 'Where does it go?'],
        topics: ['Brenholm ferry, March 2024'],
        outlets: ['Harbour Post'],
        speakers: ['harbour office'],
        articles: [{ id: 'bbbbbbbbbbb1', label: 'Ferry back in service · Harbour Post' }],
      })),
    correspondence: change.correspondence ?? {
      given: async () => undefined,
      citedIn: async () => null,
      citations: async () => 0,
      reach: async () => ({ reachable: 0, unreachable: 0 }),
      nextNotice: async () => null,
      subscribe: async () => 'noted',
      askAgain: async () => 0,
      move: async () => undefined,
      about: async () => ({ answers: 0, ratings: 0, subscriptions: [] }),
      forget: async () => ({ answers: 0, ratings: 0, subscriptions: [] }),
      tidy: async () => undefined,
    },
    async close() {
      closed = true
    },
  }
}
