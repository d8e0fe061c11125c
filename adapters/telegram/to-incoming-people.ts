import type { Message, User } from 'grammy/types'
import type { Person } from '../../src/core/incoming.ts'

/** Who speaks: a person, or a chat in whose name somebody does. */
export interface Speaker {
  readonly person: Person
  /** Null for a chat. */
  readonly user: number | null
  /** The chat in whose name it is said; an anonymous administrator's is the chat it is said in. */
  readonly asChat: number | null
  readonly locale: string | null
}

/** Null for what no person says: bots, and posts that a group gets from its channel. */
export function speakerOf({ from, sender_chat, author_signature, is_automatic_forward }: Message): Speaker | null {
  if (is_automatic_forward) return null
  if (sender_chat) {
    const name = author_signature ?? sender_chat.title ?? null
    return {
      person: { key: `telegram:chat:${sender_chat.id}`, name },
      user: null,
      asChat: sender_chat.id,
      locale: null,
    }
  }
  return from && !from.is_bot ? toSpeaker(from) : null
}

export function toSpeaker(user: User): Speaker {
  const { id, username, first_name, last_name, language_code } = user
  // The user name, where there is one: it is nobody else's.
  const name = username ? `@${username}` : [first_name, last_name].filter(Boolean).join(' ')
  return {
    person: { key: `telegram:user:${id}`, name: name || null },
    user: id,
    asChat: null,
    locale: language_code ?? null,
  }
}
