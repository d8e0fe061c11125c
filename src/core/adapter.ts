import type { CommandDefinition } from './command.ts'
import type { Conversation, Incoming, MessageRef } from './incoming.ts'
import type { Outcome } from './outcome.ts'
import type { Reply } from './reply.ts'

/** Never rejects once the error boundary stands in front of it. */
export type Handler = (incoming: Incoming) => Promise<Outcome>

/** What an adapter tells besides what people say; neither call rejects. */
export interface Watcher {
  /** A reply now stands there for its asker; `message` is null where the bot cannot reach it again (ephemeral, inline mode). */
  shown(incoming: Incoming, reply: Reply, message: MessageRef | null): Promise<void>
  /** A chat has got another id: what is kept for its old `space` belongs to the new one. */
  moved(from: Conversation, to: Conversation): Promise<void>
}

/** Where a message now is, or that the platform no longer lets the bot reach the conversation. */
export type Sent =
  | { readonly kind: 'sent'; readonly message: MessageRef }
  | { readonly kind: 'unreachable'; readonly reason: string }

/** A message that another takes the place of, or answers. */
export interface Beside {
  readonly message: MessageRef
  readonly as: 'replacement' | 'reply'
}

/** The platform refuses to let the bot in; its message is one line that names the part, the value and the mend. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

/** A chat platform. Splitting, retrying, deferring and registering commands are its private business. */
export interface Adapter {
  readonly name: string
  /**
   * Resolves once events are being received; while the platform cannot be reached it tries again, later and later.
   * Rejects with `StartRefused` when the platform does not take the token.
   */
  start(handler: Handler, commands: readonly CommandDefinition[], watcher: Watcher): Promise<void>
  /** Resolves once events in work are answered; safe to call twice, and before `start`. */
  stop(): Promise<void>
  /** Says something unasked. A replacement that can no longer be made is sent as a reply, a reply without its message as a message. */
  send(conversation: Conversation, content: Reply, beside?: Beside): Promise<Sent>
}
