import type { ReplyParameters } from 'grammy/types'
import type { MessageRef } from '../../src/core/incoming.ts'
import { messageNumbers } from './address.ts'

/** Makes a message a reply, which is sent even when the message that it answers is no longer there. */
export function replyTo(message: MessageRef | null): { readonly reply_parameters?: ReplyParameters } {
  const number = message === null ? undefined : messageNumbers(message).at(-1)
  return number === undefined ? {} : { reply_parameters: { message_id: number, allow_sending_without_reply: true } }
}
