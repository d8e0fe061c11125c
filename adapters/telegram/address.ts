import type { Chat, Message } from 'grammy/types'
import type { Conversation, MessageRef } from '../../src/core/incoming.ts'

/** Where Telegram is to show something. */
export interface Address {
  readonly chat_id: number
  readonly message_thread_id?: number
}

/** A chat, or a topic of it: `-100123` or `-100123/7`; its `space` is the chat. */
export function toConversation(chat: Pick<Chat, 'id' | 'type'>, topic: number | null): Conversation {
  const space = String(chat.id)
  return {
    adapter: 'telegram',
    id: topic === null ? space : `${space}/${topic}`,
    space,
    kind: chat.type === 'private' ? 'private' : 'group',
  }
}

/** Topics only: in other groups the id of a thread of replies stands in the same place, and sending to it fails. */
export function topicOf(message: Pick<Message, 'is_topic_message' | 'message_thread_id'>): number | null {
  return message.is_topic_message === true ? (message.message_thread_id ?? null) : null
}

export function toAddress({ id }: Pick<Conversation, 'id'>): Address {
  const [chat, topic] = id.split('/')
  return { chat_id: Number(chat), ...(topic === undefined ? {} : { message_thread_id: Number(topic) }) }
}

/** One reply may stand in several messages: their numbers in order, with commas. */
export function toMessageRef(conversation: Conversation, numbers: readonly number[]): MessageRef {
  return { conversation, id: numbers.join(',') }
}

export function messageNumbers({ id }: Pick<MessageRef, 'id'>): readonly number[] {
  return id.split(',').map(Number)
}
