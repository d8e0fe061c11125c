import type { EntityRows } from '../extract/entity-rows.ts'
import type { AuditRow, FeedbackRow, Lookups, RecordEntry, UnansweredQuestion, Undo, Within } from '../knowledge.ts'
import type { Article, ArticleStatus, Claim, IsoDate, NameMention } from '../model.ts'
import type { ArticleIndex, CandidateRow, WordCount } from '../search/index-rows.ts'
import type { StoredCorrespondence } from './stored-correspondence.ts'
import type { StoredEntities } from './stored-entities.ts'

export type * from './stored-correspondence.ts'
export type * from './stored-entities.ts'

/**
 * Where articles, claims and the index live. Asynchronous, because a server's database is; every method that writes
 * does so in one transaction. Expected failures reject with `KnowledgeError`.
 */
export interface Store {
  /**
   * Stores the next version of an article with all that is derived from it: all of it or nothing. An older version
   * stays readable, its claims get successors or become withdrawn.
   */
  saveArticle(article: Article, derived: Derived, audit: AuditEntry): Promise<void>
  /** Replaces what is derived from a stored version (a newer analysis); text and identity stay. */
  saveDerived(articleId: string, version: number, derived: Derived): Promise<void>
  /** Changes an article's metadata or status; null when it is unknown. Without an audit entry for what the program itself found out. */
  updateArticle(articleId: string, change: ArticlePatch, audit: AuditEntry | null): Promise<StoredArticle | null>

  /** One version with its text, the newest unless told. */
  article(id: string, version?: number): Promise<Article | null>
  /** Newest versions without texts, in order of id, a page at a time. */
  articles(page: { readonly after?: string; readonly limit: number }): Promise<readonly StoredArticle[]>
  articlesById(ids: readonly string[]): Promise<readonly StoredArticle[]>
  articlesWithText(textSha256: string): Promise<readonly StoredArticle[]>
  /** Articles derived by another analysis than `analysis`, oldest first. */
  stale(analysis: string, limit: number): Promise<readonly VersionOfArticle[]>
  /** The texts of versions in the order asked; null for one never stored. */
  texts(versions: readonly VersionOfArticle[]): Promise<readonly (string | null)[]>

  /** The claim, or the one that took its place; null when the id was never given out. */
  claim(id: string): Promise<{ readonly claim: Claim; readonly state: 'current' | 'moved' | 'withdrawn' } | null>
  /** Says who speaks (null: the article's own voice), also after a newer analysis; false when there is no such claim. */
  setSpeaker(
    claimId: string,
    speaker: { readonly name: string; readonly role: string | null } | null,
    audit: AuditEntry,
  ): Promise<boolean>
  /** Claims of the newest version, in text order. */
  claimsOf(articleId: string): Promise<readonly Claim[]>
  /** Claims of newest versions that begin inside the given sentences. */
  claimsAt(
    sentences: readonly { readonly articleId: string; readonly start: number; readonly end: number }[],
  ): Promise<readonly Claim[]>

  /** Sentences of live articles that hold any of the terms, best first by the engine's own full-text score. */
  candidates(query: CandidateQuery): Promise<readonly CandidateRow[]>
  /** Every word of the live index. */
  words(): Promise<readonly WordCount[]>
  /** Number of sentences in the live index that hold each term. */
  termCounts(): Promise<readonly { readonly term: string; readonly count: number }[]>
  sentenceCount(): Promise<number>
  /** Names of live articles with their type and number of articles. */
  names(): Promise<readonly { readonly name: string; readonly type: NameMention['type']; readonly articles: number }[]>
  /** Pairs that articles tie together. */
  aliases(): Promise<readonly (readonly [string, string])[]>

  /** What event grouping and copy detection know of live articles published in a window, undated ones on request. */
  profiles(window: {
    readonly from: IsoDate | null
    readonly to: IsoDate | null
    readonly undated: boolean
  }): Promise<readonly StoredProfile[]>
  /** Live articles that are new, or whose text, analysis, date or status changed, since events were last saved for them. */
  ungrouped(): Promise<readonly StoredArticle[]>
  /** Sets the events of articles and stores or replaces the events themselves; events without articles become redirects. */
  saveEvents(events: readonly StoredEvent[]): Promise<void>
  events(ids: readonly string[]): Promise<readonly StoredEvent[]>
  /** Most recent first. */
  recentEvents(limit: number): Promise<readonly StoredEvent[]>

  recordUnanswered(question: string, key: string, at: IsoDate): Promise<void>
  unanswered(limit: number): Promise<readonly UnansweredQuestion[]>
  /** Once a person and answer: a second rating replaces the first. */
  rate(rating: {
    readonly answerKey: string
    readonly question: string
    readonly useful: boolean
    readonly person: string
    readonly at: IsoDate
  }): Promise<void>
  feedback(limit: number): Promise<readonly FeedbackRow[]>
  audit(limit: number): Promise<readonly AuditRow[]>
  counts(): Promise<StoreCounts>
  /** Ids of live articles of an outlet, published in between, newest first. */
  articlesWithin(limits: Omit<Within, 'speaker'>): Promise<readonly string[]>
  /** Names of live articles' outlets and speakers, most used first, and the latest articles, retracted ones too. */
  spoken(limit: number): Promise<Pick<Lookups, 'outlets' | 'speakers' | 'articles'>>

  readonly records: StoredRecords
  readonly entities: StoredEntities
  readonly correspondence: StoredCorrespondence

  /** Checks file and index; the list of faults, empty when sound. */
  verify(): Promise<readonly string[]>
  backup(file: string): Promise<void>
  close(): Promise<void>
}

/** The records of the bot; `at` and `until` are milliseconds since the epoch, and what has expired is not there. */
export interface StoredRecords {
  read(key: string, at: number): Promise<string | null>
  /** In order of key. */
  list(prefix: string, at: number): Promise<readonly RecordEntry[]>
  /** False when there is one already. */
  add(entry: RecordEntry, at: number): Promise<boolean>
  /** All of them or none, with their line in the audit log; replaces those with the same key. */
  write(entries: readonly RecordEntry[], audit?: AuditEntry): Promise<void>
  remove(keys: readonly string[], audit?: AuditEntry): Promise<void>
  /** Deletes what has expired. */
  forget(at: number): Promise<void>
}

export interface VersionOfArticle {
  readonly id: string
  readonly version: number
}

export type StoredArticle = Omit<Article, 'text'> & { readonly claims: number; readonly eventId: string | null }

/** All that is derived from one version of an article. */
export interface Derived {
  /** Version of the analysis that made it. */
  readonly analysis: string
  readonly claims: readonly Claim[]
  readonly index: ArticleIndex
  readonly names: readonly { readonly name: string; readonly type: NameMention['type']; readonly count: number }[]
  readonly aliases: readonly (readonly [string, string])[]
  readonly entities: EntityRows
  /** Written and read by event grouping and copy detection alone. */
  readonly profile: string
}

export interface ArticlePatch {
  readonly outlet?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly publishedAt?: IsoDate | null
  readonly status?: ArticleStatus
  readonly wireOf?: string | null
}

export interface AuditEntry {
  readonly at: IsoDate
  readonly by: string
  readonly action: string
  readonly subject: string
  readonly detail: string
  /** How to take it back; absent where that cannot be. */
  readonly undo?: Undo | undefined
}

export interface CandidateQuery {
  /** Rarest first: of common terms, a store may look only at sentences that hold more than one. */
  readonly terms: readonly string[]
  readonly limit: number
  /** Only these articles, when given. */
  readonly articles?: readonly string[]
}

export interface StoredProfile {
  readonly articleId: string
  readonly outlet: string | null
  readonly publishedAt: IsoDate | null
  readonly digest: boolean
  readonly wireOf: string | null
  readonly eventId: string | null
  readonly profile: string
}

export interface StoredEvent {
  readonly id: string
  readonly label: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly articles: readonly string[]
}

export interface StoreCounts {
  readonly articles: number
  readonly retracted: number
  readonly claims: number
  readonly attributed: number
  readonly events: number
  readonly unanswered: number
  readonly languages: Readonly<Record<string, number>>
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}
