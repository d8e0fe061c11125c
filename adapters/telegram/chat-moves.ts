import type { Transformer } from 'grammy'
import type { Message } from 'grammy/types'
import type { Conversation } from '../../src/core/incoming.ts'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'

const prefix = 'telegram:moved:'

/** Groups that became supergroups and have another id since; known for good. */
export interface ChatMoves {
  load(): Promise<void>
  /** Takes note of a move, and tells it the first time. */
  moved(from: number, to: number): Promise<void>
  /** The same from what Telegram tells in either of the two chats. */
  noteFrom(message: Message | undefined): Promise<void>
  /** Where a conversation takes place by now. */
  current(conversation: Conversation): Conversation
  /** Sends to the new id what is meant for the old one. */
  readonly transformer: Transformer
}

export function createChatMoves(parts: {
  readonly records: Records
  readonly log: Log
  readonly tell: (from: Conversation, to: Conversation) => Promise<void>
}): ChatMoves {
  const { records, log } = parts
  const known = new Map<number, number>()

  const moved = async (from: number, to: number) => {
    if (known.get(from) === to || from === to) return
    known.set(from, to)
    await records.write([{ key: `${prefix}${from}`, value: String(to), until: null }])
    log.info({ from, to }, 'telegram: a group has become a supergroup; where MODERATORS names it, give its new id')
    await parts.tell(groupOf(from), groupOf(to))
  }

  const transformer: Transformer = async (prev, method, payload, signal) => {
    const { chat_id: chat } = payload as { readonly chat_id?: unknown }
    if (typeof chat !== 'number') return prev(method, payload, signal)
    const to = (id: number) => prev(method, { ...payload, chat_id: id }, signal)
    const result = await to(known.get(chat) ?? chat)
    const next = result.ok ? undefined : result.parameters?.migrate_to_chat_id
    if (next === undefined) return result
    await moved(chat, next)
    return to(next)
  }

  return {
    async load() {
      for (const { key, value } of await records.list(prefix))
        known.set(Number(key.slice(prefix.length)), Number(value))
    },
    moved,
    async noteFrom(message) {
      if (message?.migrate_to_chat_id !== undefined) await moved(message.chat.id, message.migrate_to_chat_id)
      if (message?.migrate_from_chat_id !== undefined) await moved(message.migrate_from_chat_id, message.chat.id)
    },
    current(conversation) {
      const to = known.get(Number(conversation.space))
      // Only groups without topics become supergroups.
      return to === undefined ? conversation : { ...conversation, id: String(to), space: String(to) }
    },
    transformer,
  }
}

function groupOf(chat: number): Conversation {
  return { adapter: 'telegram', id: String(chat), space: String(chat), kind: 'group' }
}
