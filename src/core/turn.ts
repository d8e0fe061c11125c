import type { Incoming } from './incoming.ts'
import type { Outcome } from './outcome.ts'

/** One event on its way to its answer; middleware passes a richer copy on, never changes it. */
export interface Turn {
  readonly incoming: Incoming
  /** Milliseconds since the epoch when it came in. */
  readonly at: number
  /** Short id by which a person can name it and a log line is found. */
  readonly reference: string
  /** Language that the chat's administrators chose for it; null when each person is answered in their own. */
  readonly locale: string | null
  /** Whether nobody spoke to the bot, and it answers only because the chat's administrators let it. */
  readonly overheard: boolean
  /** Whether the person may change the knowledge base. */
  readonly moderator: boolean
  /** The same person's last question here, while it is remembered. */
  readonly previous: string | null
}

export type Respond = (turn: Turn) => Promise<Outcome>
export type Middleware = (turn: Turn, next: Respond) => Promise<Outcome>
