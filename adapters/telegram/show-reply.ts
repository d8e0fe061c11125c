import type { Api } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Conversation, MessageRef } from '../../src/core/incoming.ts'
import type { Intents } from '../../src/core/intents.ts'
import type { Reply } from '../../src/core/reply.ts'
import { messageNumbers, toAddress, toMessageRef } from './address.ts'
import { toKeyboard } from './keyboard.ts'
import { isRefusal } from './refusals.ts'
import { renderPages } from './render.ts'
import { replyTo } from './reply-to.ts'
import { isCaption, sendFile } from './send-file.ts'
import type { Page } from './split.ts'

/** Where a reply goes besides its conversation. */
export interface Place {
  /** The message that it answers. */
  readonly under: MessageRef | null
  /** The reply whose place it takes; what Telegram no longer lets be changed is sent anew. */
  readonly instead: MessageRef | null
}

/** Puts a reply into a conversation, in as many messages as it needs; buttons stand below the last one. */
export type ShowReply = (conversation: Conversation, reply: Reply, place: Place) => Promise<MessageRef>

export function createShowReply(parts: {
  readonly api: Pick<Api, 'raw'>
  readonly intents: Pick<Intents, 'keep'>
  readonly isOurs: (command: string) => boolean
}): ShowReply {
  const { raw } = parts.api

  const edit = async (chat_id: number, message_id: number, page: Page, buttons: InlineKeyboardMarkup | undefined) => {
    try {
      await raw.editMessageText({ chat_id, message_id, ...bodyOf(page, buttons) })
      return true
    } catch (error) {
      if (isRefusal(error, 'not modified')) return true
      if (isRefusal(error, 'not editable')) return false
      throw error
    }
  }

  return async (conversation, reply, { under, instead }) => {
    const rendered = renderPages(reply, parts.isOurs)
    // A file takes the last words along, where they are short enough.
    const caption = reply.file && rendered.at(-1)
    const taken = caption && isCaption(caption) ? caption : null
    const pages = taken ? rendered.slice(0, -1) : rendered
    const keyboard = await toKeyboard(reply.actions, parts.intents)
    const address = toAddress(conversation)
    const former = instead === null ? [] : messageNumbers(instead)
    const numbers: number[] = []
    for (const [i, page] of pages.entries()) {
      const buttons = i === pages.length - 1 && !reply.file ? keyboard : undefined
      const old = former[i]
      if (old !== undefined && (await edit(address.chat_id, old, page, buttons))) numbers.push(old)
      else {
        const sent = await raw.sendMessage({
          ...address,
          ...bodyOf(page, buttons),
          ...(i === 0 ? replyTo(under) : {}),
        })
        numbers.push(sent.message_id)
      }
    }
    // Already gone, or too old to be taken away: then it stays.
    if (reply.file)
      numbers.push(
        await sendFile(parts.api, address, reply.file, {
          caption: taken,
          buttons: keyboard,
          under: numbers.length === 0 ? under : null,
        }),
      )
    for (const message_id of former.slice(pages.length))
      await raw.deleteMessage({ chat_id: address.chat_id, message_id }).catch(() => undefined)
    return toMessageRef(conversation, numbers)
  }
}

/** What Telegram shows in a message. */
export function bodyOf({ text, entities }: Page, buttons: InlineKeyboardMarkup | undefined) {
  return {
    text,
    entities: [...entities],
    link_preview_options: { is_disabled: true },
    ...(buttons ? { reply_markup: buttons } : {}),
  }
}
