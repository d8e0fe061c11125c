import type { Message, User } from 'grammy/types'
import type { Chats, KeptChat } from './chats.ts'
import { checkInline } from './check-inline.ts'
import { checkKeyboard } from './check-keyboard.ts'
import { checkText } from './check-text.ts'
import type { Uploaded } from './read-payload.ts'
import { badRequest } from './refusal.ts'
import type { UpdateQueue } from './update-queue.ts'

export type Payload = Readonly<Record<string, unknown>>

/** What one method does, and the fields that it knows. */
export interface Method {
  readonly fields: readonly string[]
  carryOut(payload: Payload, gone: AbortSignal): unknown
}

/** What the methods work on; `asked` holds callback and inline queries that wait for their answers. */
export interface World {
  readonly me: User
  readonly chats: Chats
  readonly queue: UpdateQueue
  readonly asked: Set<string>
  readonly kept: Map<string, unknown>
  readonly files: Map<string, Uint8Array>
  readonly deleted: { chat: number; message: number }[]
}

const placed = ['chat_id', 'message_thread_id', 'reply_parameters', 'disable_notification', 'protect_content']
const worded = ['text', 'entities', 'parse_mode', 'link_preview_options', 'reply_markup']
const longestPopup = 200
const longestCaption = 1024
const mostCommands = 100

/** The part of the Bot API that the bot may use; anything else is not found. */
export function createMethods(world: World): Readonly<Record<string, Method>> {
  const { chats, queue, asked, kept, me } = world
  const known = (fields: readonly string[], carryOut: Method['carryOut']): Method => ({ fields, carryOut })
  /** Something told in a language, for a scope. */
  const told = (name: string, fields: readonly string[], check: (payload: Payload) => void = () => {}) =>
    known([...fields, 'scope', 'language_code'], (payload) => {
      check(payload)
      kept.set(`${name} ${JSON.stringify(payload.scope ?? null)} ${payload.language_code ?? ''}`, payload)
      return true
    })

  return {
    getMe: known([], () => me),
    getUpdates: known(['offset', 'limit', 'timeout', 'allowed_updates'], (payload, gone) => queue.ask(payload, gone)),
    setWebhook: known(
      ['url', 'secret_token', 'allowed_updates', 'drop_pending_updates', 'max_connections'],
      (payload) => {
        const { url, secret_token: secret, allowed_updates: allowed, drop_pending_updates: drop } = payload
        if (!/^https:\/\//.test(String(url))) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
        if (secret !== undefined && !/^[\w-]{1,256}$/.test(String(secret)))
          throw badRequest('secret token contains unallowed characters')
        kept.set('webhook', payload)
        queue.setWebhook(String(url), allowed as readonly string[] | undefined, drop === true)
        return true
      },
    ),
    deleteWebhook: known(['drop_pending_updates'], ({ drop_pending_updates: drop }) => {
      queue.setWebhook(null, undefined, drop === true)
      return true
    }),
    getWebhookInfo: known([], () => ({
      url: queue.webhook ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.pending.length,
    })),
    sendMessage: known([...placed, ...worded], (payload) => {
      const { text, entities } = checkText(payload.text, payload.entities)
      const chat = chats.forBot(payload.chat_id)
      checkKeyboard(payload.reply_markup)
      const topic = topicIn(chat, payload.message_thread_id)
      const replied = repliedIn(chat, payload.reply_parameters)
      return chats.post(chat, {
        from: me,
        text: text.trim(),
        ...(entities.length > 0 ? { entities: [...entities] } : {}),
        ...(topic === null ? {} : { message_thread_id: topic, is_topic_message: true }),
        ...(replied ? { reply_to_message: replied as never } : {}),
        ...(payload.reply_markup ? { reply_markup: payload.reply_markup as never } : {}),
      })
    }),
    sendDocument: known([...placed, 'document', 'caption', 'caption_entities', 'reply_markup'], (payload) => {
      const { document, caption } = payload as { document?: Uploaded; caption?: string }
      if (!document?.text) throw badRequest('file must be non-empty')
      if (caption !== undefined) checkText(caption, payload.caption_entities)
      if ((caption?.length ?? 0) > longestCaption) throw badRequest('message caption is too long')
      const chat = chats.forBot(payload.chat_id)
      checkKeyboard(payload.reply_markup)
      const topic = topicIn(chat, payload.message_thread_id)
      const replied = repliedIn(chat, payload.reply_parameters)
      return chats.post(chat, {
        from: me,
        document: { file_id: document.name, file_unique_id: document.name, file_name: document.name },
        ...(caption === undefined ? {} : { caption }),
        ...(topic === null ? {} : { message_thread_id: topic, is_topic_message: true }),
        ...(replied ? { reply_to_message: replied as never } : {}),
        ...(payload.reply_markup ? { reply_markup: payload.reply_markup as never } : {}),
      })
    }),
    editMessageText: known(['chat_id', 'message_id', 'inline_message_id', ...worded], (payload) => {
      const { text, entities } = checkText(payload.text, payload.entities)
      checkKeyboard(payload.reply_markup)
      if (payload.inline_message_id !== undefined) return true
      const message = ownMessage(chats.forBot(payload.chat_id), payload.message_id, 'edit', me)
      const edited = { text: text.trim(), entities: [...entities], reply_markup: payload.reply_markup }
      const before = { text: message.text, entities: message.entities ?? [], reply_markup: message.reply_markup }
      if (JSON.stringify(edited) === JSON.stringify(before))
        throw badRequest(
          'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        )
      return Object.assign(message, edited, { edit_date: message.date })
    }),
    editMessageReplyMarkup: known(['chat_id', 'message_id', 'inline_message_id', 'reply_markup'], (payload) => {
      checkKeyboard(payload.reply_markup)
      const message = ownMessage(chats.forBot(payload.chat_id), payload.message_id, 'edit', me)
      return Object.assign(message, { reply_markup: payload.reply_markup })
    }),
    deleteMessage: known(['chat_id', 'message_id'], (payload) => {
      const chat = chats.forBot(payload.chat_id)
      const id = Number(payload.message_id)
      if (!chat.messages.delete(id)) throw badRequest('message to delete not found')
      world.deleted.push({ chat: chat.chat.id, message: id })
      return true
    }),
    answerCallbackQuery: known(['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'], (payload) => {
      if (String(payload.text ?? '').length > longestPopup) throw badRequest('MESSAGE_TOO_LONG')
      return settle(asked, payload.callback_query_id)
    }),
    answerInlineQuery: known(
      ['inline_query_id', 'results', 'cache_time', 'is_personal', 'next_offset', 'button'],
      (payload) => {
        checkInline(payload.results, payload.next_offset)
        return settle(asked, payload.inline_query_id)
      },
    ),
    sendChatAction: known(['chat_id', 'message_thread_id', 'action'], (payload) => {
      chats.forBot(payload.chat_id)
      return true
    }),
    getChatAdministrators: known(['chat_id'], (payload) =>
      [...chats.forBot(payload.chat_id, 'look').administrators].map((id) => ({
        status: 'administrator',
        user: { id, is_bot: false, first_name: `Person ${id}` },
      })),
    ),
    getChatMember: known(['chat_id', 'user_id'], (payload) => {
      const id = Number(payload.user_id)
      const status = chats.forBot(payload.chat_id, 'look').administrators.has(id) ? 'administrator' : 'member'
      return { status, user: { id, is_bot: false, first_name: `Person ${id}` } }
    }),
    getChat: known(['chat_id'], (payload) => chats.forBot(payload.chat_id, 'look').chat),
    getFile: known(['file_id'], ({ file_id: id }) => {
      const file = world.files.get(String(id))
      if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
      return { file_id: id, file_unique_id: id, file_size: file.length, file_path: `documents/${id}` }
    }),
    setMyCommands: told('commands', ['commands'], ({ commands }) => {
      if (!Array.isArray(commands) || commands.length > mostCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH')
      for (const { command, description } of commands as readonly Record<string, unknown>[]) {
        if (!/^[a-z0-9_]{1,32}$/.test(String(command))) throw badRequest('BOT_COMMAND_INVALID')
        if (!within(description, 1, 256)) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
      }
    }),
    deleteMyCommands: known(['scope', 'language_code'], ({ scope, language_code: language }) =>
      kept.delete(`commands ${JSON.stringify(scope ?? null)} ${language ?? ''}`),
    ),
    getMyCommands: known(['scope', 'language_code'], ({ scope, language_code: language }) => {
      const found = kept.get(`commands ${JSON.stringify(scope ?? null)} ${language ?? ''}`) as Payload | undefined
      return found?.commands ?? []
    }),
    setMyName: told('name', ['name'], ({ name }) => {
      if (!within(name, 0, 64)) throw badRequest('BOT_TITLE_INVALID')
    }),
    setMyDescription: told('description', ['description'], ({ description }) => {
      if (!within(description, 0, 512)) throw badRequest('BOT_DESCRIPTION_INVALID')
    }),
    setMyShortDescription: told('short description', ['short_description'], ({ short_description: words }) => {
      if (!within(words, 0, 120)) throw badRequest('BOT_ABOUT_INVALID')
    }),
  }
}

const within = (words: unknown, least: number, most: number) =>
  typeof words === 'string' && words.length >= least && words.length <= most

function settle(asked: Set<string>, id: unknown): true {
  if (!asked.delete(String(id)))
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  return true
}

function ownMessage(chat: KeptChat, id: unknown, what: string, me: User): Message {
  const message = chat.messages.get(Number(id))
  if (!message) throw badRequest(`message to ${what} not found`)
  if (message.from?.id !== me.id) throw badRequest("message can't be edited")
  if (what === 'edit' && message.text === undefined) throw badRequest('there is no text in the message to edit')
  return message
}

function topicIn(chat: KeptChat, topic: unknown): number | null {
  if (topic === undefined) return null
  if (!chat.topics?.has(Number(topic))) throw badRequest('message thread not found')
  return Number(topic)
}

function repliedIn(chat: KeptChat, parameters: unknown): Message | null {
  if (parameters === undefined) return null
  const { message_id: id, allow_sending_without_reply: anyway, quote } = parameters as Record<string, unknown>
  const message = chat.messages.get(Number(id))
  if (message && typeof quote === 'string' && !(message.text ?? '').includes(quote))
    throw badRequest('QUOTE_TEXT_INVALID')
  if (!message && anyway !== true) throw badRequest('message to be replied not found')
  return message ?? null
}
