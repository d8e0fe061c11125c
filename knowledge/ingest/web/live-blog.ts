import { createHash } from 'node:crypto'
import type { GivenMetadata } from '../source-document.ts'
import { blockText, textOfHtml } from './block-text.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { isOfType, type LinkedObject, linkedObjects, textOf, textsOf } from './linked-data.ts'
import { oneLine } from './one-line.ts'
import { toDate } from './web-date.ts'

const longestName = 200
/** The newest stand first. */
const mostPosts = 1_000

/** One post of a live blog: an article of its own, so that each sentence has its own hour. */
export interface LivePost {
  /** Its name within the page. */
  readonly id: string
  readonly text: string
  readonly given: GivenMetadata
}

/** The posts of a live blog, as its data or its marked-up elements name them; empty for any other page. */
export function livePosts(document: DomDocument): readonly LivePost[] {
  const fromData = linkedObjects(document)
    .filter((object) => isOfType(object, /^LiveBlogPosting$/))
    .flatMap(({ liveBlogUpdate }) => [liveBlogUpdate].flat().slice(0, mostPosts))
    .slice(0, mostPosts)
    .flatMap((update) => (typeof update === 'object' && update !== null ? toPost(update as LinkedObject) : []))
  if (fromData.length > 0) return distinct(fromData)
  return distinct([...document.querySelectorAll('[itemprop~="liveBlogUpdate"]')].flatMap(toMarkedPost))
}

function toPost(update: LinkedObject): readonly LivePost[] {
  const body = [update.articleBody, update.text].find((one) => typeof one === 'string')
  if (typeof body !== 'string' || body.trim() === '') return []
  const text = /<[a-z][^>]*>/i.test(body) ? textOfHtml(body) : paragraphs(body)
  if (text === '') return []
  const named = [update.url, update['@id']].find((one) => typeof one === 'string') ?? null
  return [post(text, named, textOf(update.headline), toDate(textOf(update.datePublished)), textsOf(update.author))]
}

function toMarkedPost(element: DomElement): readonly LivePost[] {
  const property = (name: string) => element.querySelector(`[itemprop~="${name}"]`)
  const body = property('articleBody')
  const text = body === null ? '' : blockText(body)
  if (text === '') return []
  const time = property('datePublished') ?? element.querySelector('time')
  const at = time?.getAttribute('datetime') ?? time?.getAttribute('content')
  const headline = oneLine(property('headline')?.textContent ?? '')
  return [post(text, element.id ? `#${element.id}` : null, headline, toDate(at), [])]
}

function post(
  text: string,
  named: string | null,
  headline: string | null,
  publishedAt: string | null,
  authors: readonly string[],
): LivePost {
  return {
    id: partName(named) ?? hashOf(`${publishedAt} ${headline ?? text.slice(0, 200)}`),
    text,
    given: {
      ...(headline !== null && { title: headline, titleFrom: 'given' }),
      ...(publishedAt !== null && { publishedAt, publishedAtFrom: 'given' }),
      ...(authors.length > 0 && { author: authors.join(', ') }),
    },
  }
}

/** What follows `#` as it stands in an address: one word, whatever characters the page put there. */
function partName(named: string | null): string | null {
  const at = named?.indexOf('#') ?? -1
  if (named === null || at === -1) return null
  const words = named.slice(at + 1)
  if (words.length > longestName) return hashOf(words)
  const name = new URL(`https://host/#${words.replace(/\p{Surrogate}/gu, '')}`).hash.slice(1)
  return name === '' ? null : name
}

function paragraphs(body: string): string {
  return body
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n')
}

function distinct(posts: readonly LivePost[]): readonly LivePost[] {
  return [...new Map(posts.map((one) => [one.id, one])).values()].slice(0, mostPosts)
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12)
}
