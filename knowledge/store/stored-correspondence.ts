import type { DueNotice, GivenAnswer, PersonalData, Place, Reach, Subscription } from '../correspondence.ts'
import type { IsoDate } from '../model.ts'
import type { AuditEntry } from './store.ts'

/** A question and who waits for its answer. */
export interface WaitedFor {
  readonly key: string
  readonly question: string
}

/** What was said where; every method is one transaction. */
export interface StoredCorrespondence {
  given(answer: GivenAnswer, at: IsoDate): Promise<void>
  citedIn(place: Pick<Place, 'adapter' | 'id'>, message: string): Promise<readonly string[] | null>
  citations(claimId: string): Promise<number>
  reach(articleId: string, at: IsoDate): Promise<Reach>
  /** Takes the oldest notice out of the list for good. */
  takeNotice(adapters: readonly string[], at: IsoDate): Promise<DueNotice | null>
  /** False when the person waits for it already. */
  subscribe(subscription: Subscription, key: string, at: IsoDate): Promise<boolean>
  /** Subscriptions of a person, in all. */
  waiting(person: string): Promise<number>
  /** Questions that somebody waits for, then those asked most, each once. */
  open(limit: number): Promise<readonly WaitedFor[]>
  /** A question has an answer now: it leaves the list, and those who wait for it are told. */
  resolve(key: string): Promise<void>
  move(from: Place, to: Place): Promise<void>
  about(person: string): Promise<PersonalData>
  forget(person: string): Promise<void>
  /** Deletes answers by their own end, the rest by when they were last touched. */
  tidy(before: { readonly now: IsoDate; readonly unanswered: IsoDate; readonly ratings: IsoDate }): Promise<void>
  /** The claim that a moderator pointed at for a question. */
  pointer(key: string): Promise<string | null>
  point(key: string, question: string, claimId: string, audit: AuditEntry): Promise<void>
  /** Takes a question from the list; false when it was not there. */
  dismiss(key: string, audit: AuditEntry): Promise<boolean>
  unpoint(key: string, audit: AuditEntry): Promise<boolean>
}
