import type { Intent } from './reply.ts'

/** Who speaks; `key` is stable and names the platform (`telegram:user:123`). */
export interface Person {
  readonly key: string
  readonly name: string | null
}

/** Where it is said: a chat, a channel, a forum topic or a thread. */
export interface Conversation {
  readonly adapter: string
  /** The adapter's own key, unique within the adapter; a topic or thread is part of it. */
  readonly id: string
  /** The key of the chat or channel that a topic or thread is part of, for its settings; `id` itself elsewhere. */
  readonly space: string
  readonly kind: 'private' | 'group'
}

/** Where a message stands, for replacing it later; `id` is the adapter's own. */
export interface MessageRef {
  readonly conversation: Conversation
  readonly id: string
}

export interface Attachment {
  readonly name: string
  readonly mediaType: string | null
  /** Bytes, as the platform says; null when it does not. */
  readonly size: number | null
  /** Fetches it; rejects when it is longer than `limit` bytes. */
  read(limit: number): Promise<Uint8Array>
}

interface Envelope {
  readonly person: Person
  /**
   * What the person is, found by the adapter and judged by the core only, in the words of `MODERATORS`
   * (`telegram:admins:-100123`, `discord:role:789`), and `here:administrator` for the conversation's own administrators.
   */
  readonly roles: readonly string[]
  readonly conversation: Conversation
  /** BCP 47 tag the platform gives for the person; null when it gives none. */
  readonly locale: string | null
  /** Null where the platform has no message for it (inline mode, autocomplete). */
  readonly message: MessageRef | null
  readonly repliedTo: { readonly text: string; readonly fromBot: boolean; readonly message: MessageRef | null } | null
  readonly attachments: readonly Attachment[]
  readonly edited: boolean
}

export interface IncomingQuestion extends Envelope {
  readonly kind: 'question'
  readonly text: string
  /** False for talk that the bot merely overhears. */
  readonly addressed: boolean
  /** Words passed on from elsewhere: a statement to check rather than a question. */
  readonly forwarded: boolean
}

export interface IncomingCommand extends Envelope {
  readonly kind: 'command'
  /** Without slash, lower case. */
  readonly name: string
  /** What follows the name. */
  readonly text: string
  /** Named options, and the fields of a submitted form. */
  readonly options: Readonly<Record<string, string>>
}

/** A button or an offered topic was chosen; `intent` is null when its meaning has expired. */
export interface IncomingAction extends Envelope {
  readonly kind: 'action'
  readonly intent: Intent | null
}

/** Something is being typed: inline mode (`option` is null) or autocomplete of a command's option. */
export interface IncomingLookup extends Envelope {
  readonly kind: 'lookup'
  readonly text: string
  readonly option: { readonly command: string; readonly name: string } | null
  /** Where the next page starts, as `Choices.next` said. */
  readonly page: string | null
}

/** One platform event, already free of its platform. */
export type Incoming = IncomingQuestion | IncomingCommand | IncomingAction | IncomingLookup

/** The command that is used, chosen or typed; null for a question. */
export function verbOf(incoming: Incoming): string | null {
  switch (incoming.kind) {
    case 'command':
      return incoming.name
    case 'action':
      return incoming.intent?.name ?? null
    case 'lookup':
      return incoming.option?.command ?? null
    case 'question':
      return null
    default:
      return incoming satisfies never
  }
}
