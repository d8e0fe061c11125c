import { parseFeed } from 'feedsmith'
import { refuse } from '../refusal.ts'
import type { GivenMetadata } from '../source-document.ts'
import { textOfHtml } from './block-text.ts'
import { oneLine } from './one-line.ts'
import { isSameHost, toWebAddress } from './web-address.ts'
import { toDate } from './web-date.ts'

/** An item of a feed. */
export interface FeedItem {
  /** The feed's own name for it, by which it is told from others. */
  readonly id: string
  readonly url: string | null
  readonly given: GivenMetadata
  /** Its whole text where the feed carries it; null where only the page does. */
  readonly text: string | null
}

/** Items of one feed that are read; the newest stand first. */
const mostItems = 500
/** Characters from which an item's text is taken for the article, not for its teaser. */
const wholeText = 600

/** UTF-16 units of a line of metadata that are looked at. */
const longestLine = 10_000
/** Elements and attributes of all items together, far more than an outlet's feed has: each is built before it is read. */
const mostElements = 150_000

/** The items of an RSS, Atom, RDF or JSON feed. `address` is where it was found, null for a file. */
export function readFeed(name: string, raw: string, address: string | null): readonly FeedItem[] {
  if (/<!ENTITY/i.test(raw)) refuse(name, 'defines entities of its own, which feeds have no need of; it is not read')
  if (hasMore(raw, /<|&lt;|&#(?:60|x3c);|\\u003c|=\s*["']/gi, mostElements * 2))
    refuse(name, 'has more elements and attributes than a feed; give the address of one of its articles')
  const parsed = parsedFeed(name, raw)
  const outlet = line(plain(parsed.feed.title))
  const language = 'language' in parsed.feed ? line(parsed.feed.language) : null
  const items = itemsOf(parsed).slice(0, mostItems)
  const keys = new Set<string>()
  const links = new Set<string>()
  return items.flatMap(({ id, url, title, published, authors, html }) => {
    const web = url === null ? null : toWebAddress(url, address)
    const link = web?.href ?? null
    const key = id ?? link ?? title
    // Of two items for one thing the newer, which stands first, says what it is now.
    if (key === null || keys.has(key) || (link !== null && links.has(link))) return []
    keys.add(key)
    if (link !== null) links.add(link)
    // A feed speaks for its own host only: what is elsewhere is read there, and says itself what it is.
    if (web !== null && address !== null && !isSameHost(web, new URL(address)))
      return { id: key, url: link, text: null, given: {} }
    const text = html === null ? '' : textOfHtml(html)
    const publishedAt = toDate(published)
    const author = authors.flatMap((one) => line(one) ?? []).join(', ')
    return {
      id: key,
      url: link,
      text: text.length >= wholeText || (link === null && text !== '') ? text : null,
      given: {
        ...(outlet !== null && { outlet, outletFrom: 'given' as const }),
        ...(title !== null && { title, titleFrom: 'given' as const }),
        ...(publishedAt !== null && { publishedAt, publishedAtFrom: 'given' as const }),
        ...(author !== '' && { author }),
        ...(language !== null && { language: language.slice(0, 2).toLowerCase() }),
        ...(link !== null && { url: link }),
      },
    }
  })
}

type Parsed = ReturnType<typeof parseFeed>

interface Item {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly html: string | null
}

function parsedFeed(name: string, raw: string): Parsed {
  try {
    return parseFeed(raw)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]?.toLowerCase() : 'unknown'
    return refuse(name, `is not a feed that can be read (${reason}); check it in a browser`, { cause: error })
  }
}

function itemsOf(parsed: Parsed): readonly Item[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: line(item.guid?.value),
        url: line(item.link) ?? (/^https?:/.test(item.guid?.value ?? '') ? line(item.guid?.value) : null),
        title: line(plain(item.title)),
        published: line(item.pubDate) ?? line(item.dc?.dates?.[0]),
        authors: item.dc?.creators ?? [],
        html: item.content?.encoded ?? plain(item.description),
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: line(entry.id),
        url: line((entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href),
        title: line(plain(entry.title)),
        published: line(entry.published) ?? line(entry.updated),
        authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
        html: plain(entry.content) ?? plain(entry.summary),
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: line(item.rdf?.about) ?? line(item.link),
        url: line(item.link),
        title: line(plain(item.title)),
        published: line(item.dc?.dates?.[0]),
        authors: item.dc?.creators ?? [],
        html: item.content?.encoded ?? plain(item.description),
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: line(item.id),
        url: line(item.url) ?? line(item.external_url),
        title: line(item.title),
        published: line(item.date_published),
        authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
        html: item.content_html ?? htmlOf(item.content_text),
      }))
    default:
      return parsed satisfies never
  }
}

/** Texts stand bare or as `{value}`. */
function plain(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'value' in value ? plain(value.value) : null
}

function line(written: unknown): string | null {
  const text = typeof written === 'string' ? written : null
  return text === null ? null : oneLine(text.slice(0, longestLine).replace(/<[^<>]*>/g, ''))
}

function hasMore(text: string, what: RegExp, most: number): boolean {
  let count = 0
  for (const _ of text.matchAll(what)) if (++count > most) return true
  return false
}

/** HTML as it shows plain text, a paragraph for each of its lines. */
function htmlOf(text: string | undefined): string | null {
  if (text === undefined) return null
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped
    .split(/\n+/)
    .map((words) => `<p>${words}</p>`)
    .join('')
}
