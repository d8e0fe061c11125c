import { type Api, InputFile } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { MessageRef } from '../../src/core/incoming.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Address } from './address.ts'
import { replyTo } from './reply-to.ts'
import type { Page } from './split.ts'

const longestCaption = 1024

/** Words that stand below a file rather than in a message of their own. */
export const isCaption = ({ text }: Page): boolean => text.length <= longestCaption

/** A text as a file, with words and buttons below it. Gives the number of its message. */
export async function sendFile(
  api: Pick<Api, 'raw'>,
  address: Address,
  file: NonNullable<Reply['file']>,
  below: {
    readonly caption: Page | null
    readonly buttons: InlineKeyboardMarkup | undefined
    readonly under: MessageRef | null
  },
): Promise<number> {
  const { caption, buttons, under } = below
  const sent = await api.raw.sendDocument({
    ...address,
    document: new InputFile(Buffer.from(file.text), file.name),
    ...(caption ? { caption: caption.text, caption_entities: [...caption.entities] } : {}),
    ...(buttons ? { reply_markup: buttons } : {}),
    ...replyTo(under),
  })
  return sent.message_id
}
