import type { Update } from 'grammy/types'

/** Work in order within each chat, and of different chats at once. */
export interface ChatQueues {
  /** Resolves when the work, which must not reject, is done. */
  add(chat: string, work: () => Promise<void>): Promise<void>
  readonly size: number
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>
}

export function createChatQueues(): ChatQueues {
  const last = new Map<string, Promise<void>>()
  let size = 0
  return {
    add(chat, work) {
      size++
      const done = (last.get(chat) ?? Promise.resolve()).then(work).finally(() => {
        size--
        if (last.get(chat) === done) last.delete(chat)
      })
      last.set(chat, done)
      return done
    },
    get size() {
      return size
    },
    async idle() {
      while (last.size > 0) await Promise.allSettled(last.values())
    },
  }
}

/** The chat that an update belongs to; what is typed for inline mode stands in none, and is its typist's. */
export function chatOf({ message, edited_message, callback_query, inline_query }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message)?.chat.id
  return chat === undefined ? `inline ${(inline_query ?? callback_query)?.from.id}` : String(chat)
}
