import { KnowledgeError } from '../errors.ts'
import type { ArticleChange } from '../knowledge.ts'

/** The change as it was given; rejects what no article can have. */
export function checkedChange(change: ArticleChange): ArticleChange {
  if (Object.keys(change).length === 0)
    throw new KnowledgeError('invalid-input', 'nothing to change; name an outlet, a title, a URL or a date')
  const { publishedAt, url } = change
  if (publishedAt && !isCalendarDate(publishedAt))
    throw new KnowledgeError('invalid-input', `published "${publishedAt}" is not a date; write it as 2022-06-14`)
  if (url && !isWebAddress(url))
    throw new KnowledgeError('invalid-input', `url "${url}" is not a web address; it starts with https:// or http://`)
  return change
}

function isCalendarDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0]
  const instant = Date.parse(text)
  return day !== undefined && !Number.isNaN(instant) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
