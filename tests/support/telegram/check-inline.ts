import { checkKeyboard } from './check-keyboard.ts'
import { checkText } from './check-text.ts'
import { badRequest } from './refusal.ts'

const mostResults = 50
const longestId = 64
const longestOffset = 64

interface Result {
  readonly type?: unknown
  readonly id?: string
  readonly title?: unknown
  readonly input_message_content?: { readonly message_text?: unknown; readonly entities?: unknown }
  readonly reply_markup?: unknown
}

/** Refuses what the Bot API would refuse of an answer to inline mode. */
export function checkInline(results: unknown, nextOffset: unknown): void {
  if (!Array.isArray(results)) throw badRequest("can't parse inline query results JSON object")
  if (results.length > mostResults) throw badRequest('RESULTS_TOO_MUCH')
  const ids = new Set<string>()
  for (const { type, id, title, input_message_content: content, reply_markup } of results as readonly Result[]) {
    if (type !== 'article') throw badRequest('RESULT_TYPE_INVALID')
    if (!id || Buffer.byteLength(id) > longestId) throw badRequest('RESULT_ID_INVALID')
    if (ids.has(id)) throw badRequest('RESULT_ID_DUPLICATE')
    ids.add(id)
    if (typeof title !== 'string' || title === '') throw badRequest('ARTICLE_TITLE_EMPTY')
    checkText(content?.message_text, content?.entities)
    checkKeyboard(reply_markup)
  }
  if (typeof nextOffset === 'string' && Buffer.byteLength(nextOffset) > longestOffset)
    throw badRequest('NEXT_OFFSET_INVALID')
}
