import type { CommandDefinition } from './command.ts'
import type { Conversation, Incoming, MessageRef } from './incoming.ts'
import type { Outcome } from './outcome.ts'
import type { Reply } from './reply.ts'

/** Never rejects once the error boundary stands in front of it. */
export type Handler = (incoming: Incoming) => Promise<Outcome>

/** Where a message now is, or that the platform no longer lets the bot reach the conversation. */
export type Sent =
  | { readonly kind: 'sent'; readonly message: MessageRef }
  | { readonly kind: 'unreachable'; readonly reason: string }

/** A chat platform. Splitting, retrying, deferring and registering commands are its private business. */
export interface Adapter {
  readonly name: string
  /** Resolves once events are being received. */
  start(handler: Handler, commands: readonly CommandDefinition[]): Promise<void>
  /** Resolves once events in work are answered; safe to call twice, and before `start`. */
  stop(): Promise<void>
  send(conversation: Conversation, content: Reply, replaces?: MessageRef): Promise<Sent>
}
