import type { IsoDate } from './model.ts'

/** Where something was said, in the words of the platform's adapter. */
export interface Place {
  readonly adapter: string
  readonly id: string
  /** Chat or channel that a topic or thread is part of. */
  readonly space: string
  readonly kind: 'private' | 'group'
}

/** An answer as it was shown; kept so that a correction can follow it. */
export interface GivenAnswer {
  readonly place: Place
  /** Null where the bot cannot reach it again. */
  readonly message: string | null
  /** Opaque key of the person who asked. */
  readonly person: string
  /** Null for what answers no question: a quote, a checked statement. */
  readonly question: string | null
  readonly previous: string | null
  readonly locale: string
  readonly claimIds: readonly string[]
  /** Whether what the message cited before still counts: a correction does not make a wrong answer unsaid. */
  readonly addsTo: boolean
  /** When it is forgotten. */
  readonly until: IsoDate
}

/** Why a notice is due: its article was retracted, came back, got other metadata, another text, or answers what was waited for. */
export type NoticeCause = 'retracted' | 'restored' | 'edited' | 'changed' | 'known'

export interface DueNotice {
  readonly cause: NoticeCause
  readonly place: Place
  /** The message it is about; null for what was waited for. */
  readonly message: string | null
  readonly person: string
  readonly question: string | null
  readonly previous: string | null
  readonly locale: string
  /** Null for what was waited for. */
  readonly articleId: string | null
  readonly reason: string
}

/** Answers that a change of an article concerns. */
export interface Reach {
  readonly reachable: number
  readonly unreachable: number
}

export interface Subscription {
  readonly question: string
  readonly place: Place
  readonly person: string
  readonly locale: string
}

/** What is kept about one person. */
export interface PersonalData {
  readonly answers: number
  readonly ratings: number
  /** Questions waited for. */
  readonly subscriptions: readonly string[]
}

/** Days after which something is forgotten; an answer says itself when. */
export interface Retention {
  readonly unanswered: number
  readonly ratings: number
}

/** What was said where, as long as a correction or a late answer may have to follow. */
export interface Correspondence {
  /** Keeps an answer; the same message again takes the place of what it cited before. */
  given(answer: GivenAnswer): Promise<void>
  /** The claims that a message cites, in its order; null when it is not known. */
  citedIn(place: Pick<Place, 'adapter' | 'id'>, message: string): Promise<readonly string[] | null>
  /** How many answers still kept cite a claim. */
  citations(claimId: string): Promise<number>
  /** How many answers cite an article's claims. */
  reach(articleId: string): Promise<Reach>
  /**
   * The next notice that is due on one of these adapters, marked as sent: nobody gets it twice, also when the program
   * ends right after. Null when there is none.
   */
  nextNotice(adapters: readonly string[]): Promise<DueNotice | null>
  /** Keeps an address for one late answer. */
  subscribe(subscription: Subscription): Promise<'noted' | 'already' | 'too-many'>
  /**
   * After articles came in: asks again what nobody could answer, some at each call, drops what is answered now, and makes
   * notices for those who wait. Gives the number answered.
   */
  askAgain(): Promise<number>
  /** A chat has got another id. */
  move(from: Place, to: Place): Promise<void>
  about(person: string): Promise<PersonalData>
  /** Forgets all of it. */
  forget(person: string): Promise<PersonalData>
  /** Forgets what is older than it may get. */
  tidy(retention: Retention): Promise<void>
}
