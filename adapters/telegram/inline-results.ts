import type { Api } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import { clean } from '../../src/core/clean.ts'
import type { Choice, Choices } from '../../src/core/outcome.ts'
import { clipped } from './grapheme.ts'
import { toLinkKeyboard } from './keyboard.ts'
import { isRefusal } from './refusals.ts'
import { renderPages } from './render.ts'
import { bodyOf } from './show-reply.ts'

const mostResults = 50
const longestId = 64
const longestOffset = 64
const longestTitle = 100
const longestDescription = 200
/** Seconds that Telegram may give the same results again: articles come and go. */
const fresh = 30

/** Offers claims to paste, with their sources; only what can be pasted is offered. */
export async function answerInlineQuery(api: Pick<Api, 'raw'>, id: string, { choices, next }: Choices): Promise<void> {
  try {
    await api.raw.answerInlineQuery({
      inline_query_id: id,
      results: choices.slice(0, mostResults).flatMap((choice, i) => toResult(choice, i) ?? []),
      cache_time: fresh,
      // Citation lines are in the language of whoever asks.
      is_personal: true,
      next_offset: next !== null && Buffer.byteLength(next) <= longestOffset ? next : '',
    })
  } catch (error) {
    // Whoever typed has typed on.
    if (!isRefusal(error, 'too late')) throw error
  }
}

function toResult({ id, title, description, content }: Choice, i: number): InlineQueryResultArticle | null {
  const [page] = content ? renderPages(content, () => false) : []
  if (!content || !page) return null
  const buttons = toLinkKeyboard(content.actions)
  const { text, entities, link_preview_options } = bodyOf(page, undefined)
  return {
    type: 'article',
    id: id !== '' && Buffer.byteLength(id) <= longestId ? id : String(i),
    title: oneLine(title, longestTitle) || '…',
    ...(description === '' ? {} : { description: oneLine(description, longestDescription) }),
    input_message_content: { message_text: text, entities, link_preview_options },
    ...(buttons ? { reply_markup: buttons } : {}),
  }
}

const oneLine = (words: string, limit: number) => clipped(clean(words).replace(/\s+/g, ' ').trim(), limit)
