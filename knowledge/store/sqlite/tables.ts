import type { Generated } from 'kysely'

/** Columns as SQLite gives them back: truth values are 0 and 1, lists and claims are JSON. */
export interface Tables {
  article: ArticleTable
  article_text: { article: number; text: string }
  derived: DerivedTable
  claim: ClaimTable
  sentence: SentenceTable
  passage: PassageTable
  posting: PostingTable
  unindexed: { article: number }
  word: { word: string; term: string; count: number }
  term: { term: string; count: number }
  name: { name: string; type: string; articles: number }
  alias: { name: string; other: string; articles: number }
  counts_to_fold: CountsToFoldTable
  event: EventTable
  unanswered: { key: string; question: string; count: number; last_asked: string }
  rating: { answer_key: string; person: string; question: string; useful: number; at: string }
  audit: {
    no: Generated<number>
    at: string
    by: string
    action: string
    subject: string
    detail: string
    undo: string | null
  }
  name_rule: { rule: string }
  record: { key: string; value: string; until: number | null }
}

/** One row a version; `no` is its short number inside the file. */
export interface ArticleTable {
  no: number
  id: string
  version: number
  newest: number
  source: string
  outlet: string | null
  outlet_from: string | null
  title: string | null
  title_from: string | null
  url: string | null
  author: string | null
  published_at: string | null
  published_at_from: string | null
  /** First ten characters of `published_at`: dates and instants compare by day. */
  published_day: string | null
  language: string
  text_sha256: string
  digest: number
  agencies: string
  wire_of: string | null
  status: string
  added_by: string
  added_at: string
  event_id: string | null
  /** 0 while something that decides its event has changed since events were last saved. */
  grouped: number
  analysis: string
  claims: number
  attributed: number
}

/** What is derived from the newest version of an article, apart from claims and sentences. */
export interface DerivedTable {
  article: number
  heading: string
  words: string
  names: string
  aliases: string
  profile: string
  /** `EntityRows`; null when an older analysis made the row. */
  entities: string | null
}

/** Every claim id ever given out. `article` is the version that holds it last; `present` says whether that is the newest. */
export interface ClaimTable {
  id: string
  article: number
  present: number
  ordinal: number
  start: number
  end: number
  /** Id of the claim that took its place; null when present or withdrawn. */
  successor: string | null
  body: string
}

/** Ids of an article's sentences follow each other without gaps. */
export interface SentenceTable {
  id: number
  article: number
  ordinal: number
  passage: number
  start: number
  end: number
  terms: string
  features: string
}

export interface PassageTable {
  id: number
  article: number
  paragraph: number
  /** Ids of its first and last sentence. */
  first: number
  last: number
  terms: string
}

/** The sentences and passages of live articles that hold a term, as two-byte numbers (little-endian) within a block of 65,536. */
export interface PostingTable {
  term: string
  block: number
  sentence: Uint8Array
  passage: Uint8Array
}

/** What an article added to the counts (sign 1) or took away (-1), not yet folded into the tables of counts. */
export interface CountsToFoldTable {
  no: Generated<number>
  sign: number
  words: string
  terms: string
  names: string
  aliases: string
}

export interface EventTable {
  id: string
  label: string
  from: string | null
  to: string | null
  /** Event that took its place. */
  redirect: string | null
}
