import type { CallbackQuery, InlineQuery, Message, MessageOrigin, Update } from 'grammy/types'
import { asUser, markedIn } from './chats.ts'
import type { World } from './methods.ts'

/** How something is written. */
export interface Writing {
  /** Chat that it is written in; the private one unless told. */
  readonly in?: number
  readonly topic?: number
  readonly replyTo?: Message
  readonly forwarded?: boolean
  /** Whatever else the message has. */
  readonly more?: Partial<Message>
}

/** Somebody who uses the bot. */
export interface Person {
  readonly id: number
  writes(text: string, writing?: Writing): Message
  /** `later`: seconds after it was written. */
  edits(message: Message, text: string, later?: number): void
  /** Presses the button with that label, or whose label holds it. */
  presses(message: Message, label: string): Update
  /** Types `@bot query` somewhere. */
  types(query: string, offset?: string): Update
}

export function createPerson(world: World, id: number, name: string, language?: string): Person {
  const { chats, queue, asked } = world
  const from = asUser(id, name, language)
  let queries = 0
  const ask = (kind: string) => {
    const query = `${kind}-${id}-${++queries}`
    asked.add(query)
    return query
  }

  return {
    id,
    writes(text, { in: chat = id, topic, replyTo, forwarded, more } = {}) {
      const origin: MessageOrigin = { type: 'hidden_user', sender_user_name: 'Somebody', date: 1 }
      const entities = markedIn(text)
      const message = chats.post(chats.get(chat), {
        from,
        text,
        ...(entities.length > 0 ? { entities } : {}),
        ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true }),
        ...(replyTo ? { reply_to_message: replyTo as never } : {}),
        ...(forwarded ? { forward_origin: origin } : {}),
        ...more,
      })
      queue.add({ message: message as never })
      return message
    },
    edits(message, text, later = 1) {
      const entities = markedIn(text)
      const edited = { ...message, text, entities, edit_date: message.date + later } as Message
      chats.get(message.chat.id).messages.set(message.message_id, edited)
      queue.add({ edited_message: edited as never })
    },
    presses(message, label) {
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
      const button = buttons.find(({ text }) => text === label) ?? buttons.find(({ text }) => text.includes(label))
      if (!button || !('callback_data' in button)) throw new Error(`no button "${label}" to press`)
      const query: CallbackQuery = {
        id: ask('callback'),
        from,
        message,
        chat_instance: String(message.chat.id),
        data: button.callback_data,
      }
      return queue.add({ callback_query: query })
    },
    types(query, offset = '') {
      const lookup: InlineQuery = { id: ask('inline'), from, query, offset }
      return queue.add({ inline_query: lookup })
    },
  }
}
