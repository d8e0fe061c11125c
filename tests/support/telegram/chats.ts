import type { Chat, Message, MessageEntity, User } from 'grammy/types'
import { badRequest, forbidden } from './refusal.ts'

/** What has become of the bot in a chat. */
export type Standing = 'welcome' | 'blocked' | 'kicked' | 'muted'

export interface KeptChat {
  readonly chat: Chat
  readonly messages: Map<number, Message>
  readonly administrators: Set<number>
  /** Numbers of its topics; null when it has none. */
  readonly topics: Set<number> | null
  standing: Standing
  migratedTo: number | null
  nextMessage: number
}

export interface Chats {
  /** Makes it when there is none with that id: positive ids are private chats. */
  get(id: number, like?: { readonly topics?: readonly number[] }): KeptChat
  /** The chat that a bot speaks in, or looks at; refuses as the Bot API would. */
  forBot(id: unknown, what?: 'speak' | 'look'): KeptChat
  post(kept: KeptChat, message: Partial<Message> & { readonly text?: string }): Message
  readonly all: ReadonlyMap<number, KeptChat>
}

const refusals: Readonly<Record<Exclude<Standing, 'welcome'>, (kept: KeptChat) => Error>> = {
  blocked: () => forbidden('bot was blocked by the user'),
  kicked: ({ chat }) => forbidden(`bot was kicked from the ${chat.type} chat`),
  muted: () => badRequest('not enough rights to send text messages to the chat'),
}

export function createChats(seconds: () => number): Chats {
  const all = new Map<number, KeptChat>()
  return {
    all,
    get(id, { topics } = {}) {
      const known = all.get(id)
      if (known) return known
      const kept: KeptChat = {
        chat: toChat(id, topics !== undefined),
        messages: new Map(),
        administrators: new Set(),
        topics: topics ? new Set(topics) : null,
        standing: 'welcome',
        migratedTo: null,
        nextMessage: 1,
      }
      all.set(id, kept)
      return kept
    },
    forBot(id, what = 'speak') {
      const kept = all.get(Number(id))
      if (!kept) throw badRequest('chat not found')
      if (kept.migratedTo !== null)
        throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: kept.migratedTo })
      if (kept.standing !== 'welcome' && !(kept.standing === 'muted' && what === 'look'))
        throw refusals[kept.standing](kept)
      return kept
    },
    post(kept, message) {
      const posted = {
        message_id: kept.nextMessage++,
        date: seconds(),
        chat: kept.chat,
        ...message,
      } as Message
      kept.messages.set(posted.message_id, posted)
      return posted
    },
  }
}

function toChat(id: number, forum: boolean): Chat {
  if (id > 0) return { id, type: 'private', first_name: `Person ${id}` }
  if (id > -1_000_000_000_000) return { id, type: 'group', title: `Group ${id}` }
  return { id, type: 'supergroup', title: `Group ${id}`, ...(forum ? { is_forum: true } : {}) }
}

/** Commands and mentions, as Telegram marks them in what people type. */
export function markedIn(text: string): MessageEntity[] {
  const found = (pattern: RegExp, type: 'bot_command' | 'mention' | 'url') =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: words }): MessageEntity => ({ type, offset: index, length: words.length }),
    )
  return [
    ...found(/(?<!\S)\/[a-z0-9_]{1,32}(?:@\w+)?/gi, 'bot_command'),
    ...found(/(?<![\w@/])@\w{3,32}/g, 'mention'),
    ...found(/https?:\/\/\S+/g, 'url'),
  ].sort((a, b) => a.offset - b.offset)
}

export const asUser = (id: number, name: string, language?: string): User => ({
  id,
  is_bot: false,
  first_name: name,
  ...(language === undefined ? {} : { language_code: language }),
})
