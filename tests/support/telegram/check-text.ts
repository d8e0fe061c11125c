import type { MessageEntity } from 'grammy/types'
import { badRequest } from './refusal.ts'

const longestText = 4096
const mostEntities = 100
const quotes = new Set(['blockquote', 'expandable_blockquote'])
const types = new Set([
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bold', 'italic', 'underline'],
  ...['strikethrough', 'spoiler', 'blockquote', 'expandable_blockquote', 'code', 'pre', 'text_link', 'text_mention'],
  ...['custom_emoji', 'date_time'],
])

/** Refuses what the Bot API would refuse of a text with entities; positions count UTF-16 units. */
export function checkText(text: unknown, entities: unknown): { text: string; entities: readonly MessageEntity[] } {
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('message text is empty')
  if (text.length > longestText) throw badRequest('message is too long')
  if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8')
  if (entities === undefined) return { text, entities: [] }
  if (!Array.isArray(entities)) throw badRequest("can't parse entities: expected an array")
  const list = entities as readonly MessageEntity[]
  for (const entity of list) checkEntity(text, entity)
  const nested = list.filter(({ type }) => quotes.has(type))
  for (const [i, one] of nested.entries())
    for (const other of nested.slice(i + 1))
      if (one.offset < other.offset + other.length && other.offset < one.offset + one.length)
        throw badRequest("can't parse entities: blockquotes can't be nested")
  if (list.length > mostEntities) throw badRequest('too many entities: the double takes none that would be dropped')
  return { text, entities: list }
}

function checkEntity(text: string, entity: MessageEntity): void {
  const { type, offset, length } = entity
  if (!types.has(type)) throw badRequest(`can't parse entities: unsupported type "${type}"`)
  const end = offset + length
  const bounded = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length > 0
  if (!bounded || end > text.length) throw badRequest('ENTITY_BOUNDS_INVALID')
  for (const at of [offset, end])
    if (/[\uDC00-\uDFFF]/.test(text[at] ?? ''))
      throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${at}`)
  if (entity.type === 'text_link' && !/^(?:https?|tg|mailto|tel):/.test(entity.url))
    throw badRequest(`can't parse entities: wrong address of a link`)
}
