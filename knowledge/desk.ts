import type { ArticleSummary } from './knowledge.ts'
import type { IsoDate } from './model.ts'

/** What moderators do; every change is written to the audit log in the same transaction. */
export interface Desk {
  edit(articleId: string, change: ArticleChange, by: string): Promise<ArticleSummary>
  retract(articleId: string, reason: string, by: string): Promise<ArticleSummary>
  unretract(articleId: string, by: string): Promise<ArticleSummary>
  /** Questions nobody could answer, most asked first; no asker's identity is kept. */
  unanswered(limit: number): Promise<readonly UnansweredQuestion[]>
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
}
