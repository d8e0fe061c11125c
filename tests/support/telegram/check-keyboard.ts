import { badRequest } from './refusal.ts'

const mostButtons = 100
const mostInRow = 8
const longestData = 64
const longestCopy = 256

interface Button {
  readonly text?: unknown
  readonly callback_data?: string
  readonly url?: string
  readonly copy_text?: { readonly text?: string }
  readonly switch_inline_query?: string
  readonly switch_inline_query_current_chat?: string
}

/** Refuses what the Bot API would refuse of an inline keyboard. */
export function checkKeyboard(markup: unknown): void {
  if (markup === undefined) return
  const rows = (markup as { readonly inline_keyboard?: readonly (readonly Button[])[] }).inline_keyboard
  if (rows === undefined) return
  if (!Array.isArray(rows)) throw badRequest("can't parse inline keyboard: expected an array")
  const buttons = rows.flat()
  if (buttons.length > mostButtons || rows.some((row) => row.length > mostInRow))
    throw badRequest('REPLY_MARKUP_TOO_LONG')
  for (const button of buttons) checkButton(button)
}

function checkButton(button: Button): void {
  const { text, callback_data: data, url, copy_text: copy } = button
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('text buttons are not allowed without text')
  const kinds = [data, url, copy, button.switch_inline_query, button.switch_inline_query_current_chat]
  if (kinds.filter((kind) => kind !== undefined).length !== 1)
    throw badRequest('text buttons are unallowed in the inline keyboard')
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > longestData))
    throw badRequest('BUTTON_DATA_INVALID')
  if (copy !== undefined && (!copy.text || copy.text.length > longestCopy)) throw badRequest('BUTTON_COPY_TEXT_INVALID')
  if (url !== undefined && !/^(?:https?|tg):\/\/\S+$/.test(url))
    throw badRequest(`inline keyboard button URL '${url}' is invalid`)
}
