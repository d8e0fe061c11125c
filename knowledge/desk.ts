import type { ArticleSummary, Citation, IngestOutcome, IngestRequest } from './knowledge.ts'
import type { IsoDate, Provenance } from './model.ts'

/** What moderators do; every change is written to the audit log in the same transaction. */
export interface Desk {
  /** Reads what is to be added without adding it, one outcome an article; what is read waits a day for its adding. */
  preview(request: PreviewRequest): Promise<PreviewOutcome>
  /** What waits; rejects when it no longer does. */
  waiting(previewId: string): Promise<Preview>
  /** Corrects the metadata of what waits. */
  correctPreview(previewId: string, change: ArticleChange): Promise<Preview>
  /** Adds what waits: all of its articles, each once, whoever else adds the same. Rejects when it no longer waits. */
  add(previewId: string, by: string): Promise<readonly IngestOutcome[]>
  drop(previewId: string): Promise<void>
  edit(articleId: string, change: ArticleChange, by: string): Promise<ArticleSummary>
  /** Says who speaks in a claim; null: the article itself. */
  setSpeaker(claimId: string, speaker: NamedSpeaker | null, by: string): Promise<void>
  retract(articleId: string, reason: string, by: string): Promise<ArticleSummary>
  unretract(articleId: string, by: string): Promise<ArticleSummary>
  /** What the newest version of an article says otherwise than the one before; null when there is only one. */
  difference(articleId: string): Promise<VersionDifference | null>
  /** Questions nobody could answer, most asked first; no asker's identity is kept. */
  unanswered(limit: number): Promise<readonly UnansweredQuestion[]>
  /** Answers a question by pointing at a claim, whenever search finds no answer to it. */
  point(question: string, claimId: string, by: string): Promise<void>
  /** Takes that back. */
  unpoint(question: string, by: string): Promise<void>
  /** Takes a question from the list without an answer. */
  dismiss(question: string, by: string): Promise<void>
  /** Once a person and answer; `person` is an opaque key. */
  rate(rating: {
    readonly answerKey: string
    readonly question: string
    readonly useful: boolean
    readonly person: string
  }): Promise<void>
  /** Worst rated questions first. */
  feedback(limit: number): Promise<readonly FeedbackRow[]>
  audit(limit: number): Promise<readonly AuditRow[]>
  /** Articles and claims as objects for JSON Lines, with schema.org terms. */
  export(onRow: (row: object) => void): Promise<void>
  /** Writes a checked copy of the database; rejects when the file exists. */
  backup(file: string): Promise<void>
}

export interface ArticleChange {
  readonly outlet?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly publishedAt?: IsoDate | null
}

export interface NamedSpeaker {
  readonly name: string
  readonly role: string | null
}

/** What to read: also files that are at hand as they were sent. */
export interface PreviewRequest extends IngestRequest {
  readonly files?: readonly { readonly source: string; readonly bytes: Uint8Array }[]
}

export type PreviewOutcome =
  | { readonly preview: Preview; readonly failed: readonly string[] }
  | { readonly preview: null; readonly failed: readonly string[] }

/** What adding would add. The metadata and claims are those of its first article. */
export interface Preview {
  readonly id: string
  /** Articles: more than one for a feed, a live blog, a folder. */
  readonly articles: number
  readonly articleId: string
  /** `known`: it would change nothing. */
  readonly state: 'new' | 'update' | 'known'
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly outletFrom: Provenance | null
  readonly publishedAt: IsoDate | null
  readonly publishedAtFrom: Provenance | null
  readonly url: string | null
  readonly claims: number
  readonly attributed: number
  /** First claims, each with who says it. */
  readonly first: readonly { readonly words: string; readonly speaker: string | null }[]
  /** Of the claims compared, how many say the same as, and otherwise than, what is there. */
  readonly compared: number
  readonly agreeing: number
  readonly contradicting: number
  /** A claim there that says otherwise. */
  readonly contradiction: { readonly words: string; readonly citation: Citation } | null
  /** Against the version there, for an update. */
  readonly difference: VersionDifference | null
  readonly notes: readonly string[]
}

/** Words of claims that came and went between two versions. */
export interface VersionDifference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly kept: number
}

export interface UnansweredQuestion {
  readonly question: string
  readonly count: number
  readonly lastAsked: IsoDate
}

export interface FeedbackRow {
  readonly question: string
  readonly useful: number
  readonly notUseful: number
}

export interface AuditRow {
  readonly at: IsoDate
  readonly by: string
  readonly action: string
  readonly subject: string
  readonly detail: string
  /** How to take it back; null where that cannot be. */
  readonly undo: Undo | null
}

/** The verb that takes a change back, with what it needs. */
export type Undo =
  | { readonly verb: 'retract' | 'unretract' | 'unpoint'; readonly subject: string }
  | { readonly verb: 'edit'; readonly subject: string; readonly change: ArticleChange }
  | { readonly verb: 'speaker'; readonly subject: string; readonly speaker: NamedSpeaker | null }
  | { readonly verb: 'point'; readonly subject: string; readonly claimId: string }
  | { readonly verb: 'alias' | 'unalias'; readonly subject: string }
