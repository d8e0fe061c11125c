import type { Correspondence } from './correspondence.ts'
import type { Desk } from './desk.ts'
import type { Feeds } from './feeds.ts'
import type { Lookups } from './lookups.ts'
import type { Article, ClaimType, EventSummary, IsoDate, Provenance, Resolution, Span } from './model.ts'
import type { Names } from './names.ts'
import type { Records } from './records.ts'

export type * from './correspondence.ts'
export type * from './desk.ts'
export type * from './feeds.ts'
export type * from './lookups.ts'
export type * from './names.ts'
export type * from './records.ts'

/**
 * The knowledge base as everything outside `knowledge/` sees it. Arguments and results are plain data, so the same
 * face stands in front of a worker thread. Rejects with `KnowledgeError` for expected failures.
 */
export interface Knowledge {
  ask(question: Question): Promise<Answer>
  /** The words behind a claim id, or behind the best match of free words; null when nothing fits. */
  quote(request: { readonly claim: string; readonly context?: number }): Promise<Quote | null>
  /** Each statement of a text against the claims. */
  check(text: string): Promise<readonly CheckedStatement[]>
  /** Adds files and folders, or texts at hand; calls back once a document, in order; never stops at a bad one. */
  ingest(request: IngestRequest, onOutcome?: (outcome: IngestOutcome) => void): Promise<IngestSummary>
  /** Up to `count` questions that the present articles answer; empty when there is none. */
  examples(count: number): Promise<readonly string[]>
  articles(): Promise<readonly ArticleSummary[]>
  /** One version of an article with its text; the newest unless told; null when unknown. */
  article(id: string, version?: number): Promise<Article | null>
  stats(): Promise<Stats>
  /** What can be offered to somebody who types. */
  lookups(): Promise<Lookups>
  /** The query as understood, candidates with feature values, and the reasons of the outcome. */
  explain(question: Question): Promise<Explanation>
  readonly desk: Desk
  readonly feeds: Feeds
  readonly names: Names
  readonly records: Records
  readonly correspondence: Correspondence
  close(): Promise<void>
}

export interface Question {
  readonly id?: string
  readonly text: string
  /** Citations wanted; 5 unless told. */
  readonly limit?: number
  /** The present instant: decides "today" and "yesterday" only. */
  readonly now?: IsoDate
  /** The same person's last question here, from which a follow-up takes its subject. */
  readonly previous?: string
  /** False keeps the question out of the list of unanswered ones (measuring, explaining). Default true. */
  readonly record?: boolean
  /** What alone may answer; nothing is left out unless told. */
  readonly within?: Within
}

/** Limits on what may answer; days are those of publication. */
export interface Within {
  /** Name of the outlet, whatever its case. */
  readonly outlet?: string
  readonly speaker?: string
  /** Published earlier than this calendar date. */
  readonly before?: IsoDate
  /** Published later than this calendar date. */
  readonly after?: IsoDate
}

export type Outcome = 'answered' | 'near-miss' | 'no-match'

/** Stable JSON of `footnote ask --json`. */
export interface Answer {
  readonly id: string | null
  readonly question: string
  readonly outcome: Outcome
  readonly lead: { readonly text: string; readonly kind: string } | null
  readonly confidence: number
  readonly citations: readonly Citation[]
  readonly independentSources: number
  readonly disagreements: readonly Disagreement[]
  readonly updates: readonly Update[]
  readonly correctedQuery: string | null
  readonly also: readonly Answer[]
  readonly otherEvents: readonly { readonly eventId: string; readonly label: string }[]
  readonly suggestions: readonly string[]
  /** Only where nothing answers a question in a language that no source has: the languages they have, commonest first. */
  readonly sourceLanguages?: readonly string[]
  /** The question with the subject that it took from the one before; only on a follow-up. */
  readonly withSubject?: string
}

export interface Citation {
  readonly claimId: string
  readonly articleId: string
  readonly source: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly publishedAt: IsoDate | null
  readonly publishedAtFrom: Provenance | null
  readonly digest: boolean
  readonly via: readonly string[]
  /** Null for the article's own voice. */
  readonly speaker: {
    readonly name: string | null
    readonly asWritten: string
    readonly role: string | null
    readonly resolution: Resolution
  } | null
  readonly start: number
  readonly end: number
  /** Equals the article's text from `start` to `end`. */
  readonly exact: string
  /** Offsets into `exact`. */
  readonly highlight: readonly (readonly [number, number])[]
  readonly type: ClaimType
  readonly eventId: string | null
  /** Citations that say the same share a number. */
  readonly group: number
  readonly score: number
}

export type Slot = 'quantity' | 'polarity' | 'agent' | 'place' | 'time'

export interface Disagreement {
  readonly slot: Slot
  readonly about: string
  readonly sides: readonly {
    readonly value: string
    readonly claimIds: readonly string[]
    readonly independentSources: number
  }[]
}

export interface Update {
  readonly claimId: string
  readonly updatedBy: string
  readonly slot: Slot
}

export interface Quote {
  readonly claimId: string
  readonly article: Omit<Article, 'text'>
  readonly span: Span
  readonly exact: string
  readonly highlight: readonly (readonly [number, number])[]
  /** Text around it: `context` sentences each side, or its paragraph's rest when not told. */
  readonly before: string
  readonly after: string
  readonly citation: Citation
  /** Whether the stored text still has the hash it was stored with. */
  readonly unchanged: boolean
  /** `current`; `moved` when the id given has a successor that is shown instead; `withdrawn` when its article was retracted or the words are gone from the newest version. */
  readonly state: 'current' | 'moved' | 'withdrawn'
}

export interface CheckedStatement {
  readonly statement: string
  readonly verdict: 'says-the-same' | 'says-otherwise' | 'no-source'
  readonly slot: Slot | null
  readonly agreeing: readonly Citation[]
  readonly differing: readonly Citation[]
}

export interface IngestRequest {
  /** Files or folders. */
  readonly paths?: readonly string[]
  /** Folder from which relative paths start; that of the process which reads them unless told. */
  readonly from?: string
  readonly documents?: readonly { readonly source: string; readonly text: string }[]
  /** Overrides for all of them; ISO date for `published`. */
  readonly outlet?: string
  readonly published?: IsoDate
  readonly language?: string
  readonly addedBy?: string
}

export type IngestOutcome = { readonly source: string; readonly index: number; readonly total: number } & (
  | {
      readonly outcome: 'added' | 'updated'
      readonly articleId: string
      readonly version: number
      readonly claims: number
      readonly notes: readonly string[]
    }
  | {
      readonly outcome: 'unchanged'
      readonly articleId: string
      readonly version: number
      readonly claims: number
      readonly notes: readonly string[]
    }
  | { readonly outcome: 'failed'; readonly reason: string }
)

export interface IngestSummary {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
}

export type ArticleSummary = Omit<Article, 'text'> & {
  readonly claims: number
  readonly eventId: string | null
}

export interface Stats {
  readonly articles: number
  readonly retracted: number
  readonly claims: number
  readonly attributed: number
  readonly events: readonly EventSummary[]
  readonly eventCount: number
  readonly languages: Readonly<Record<string, number>>
  /** Earliest and latest publication date. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly unanswered: number
}

export interface Explanation {
  readonly answer: Answer
  readonly query: object
  readonly candidates: readonly {
    readonly exact: string
    readonly source: string
    readonly score: number
    readonly features: Readonly<Record<string, number>>
  }[]
  readonly reasons: readonly string[]
}
