import { KnowledgeError } from '../../errors.ts'
import { kindOf, markupKind } from '../file-kinds.ts'
import { readRaw } from '../read-source.ts'
import { refuse } from '../refusal.ts'
import type { ReadText } from '../source-document.ts'
import { decodeWeb } from './decode-web.ts'
import { type FeedItem, readFeed } from './feed.ts'
import type { Fetched, Fetcher } from './fetcher.ts'
import { readPage, type WebText } from './page.ts'
import { noIndex } from './robots.ts'
import { isSameHost, toWebAddress } from './web-address.ts'

/** One article behind an address, or why there is none. `source` is where it stands. */
export type WebArticle = { readonly source: string } & ({ readonly read: ReadText } | { readonly reason: string })

/** What stands at an address: the articles of a page, or the items of a feed. */
export type AddressContent =
  | { readonly kind: 'articles'; readonly articles: readonly WebArticle[] }
  | { readonly kind: 'feed'; readonly items: readonly FeedItem[] }

/** Fetches an address and says what stands there; rejects with one line that begins with it. */
export async function readAddress(address: string, fetch: Fetcher): Promise<AddressContent> {
  return contentOf(address, await fetch(address))
}

/** What was fetched, as articles or as a feed. */
export async function contentOf(
  address: string,
  { url, bytes, contentType, noIndex: unwanted }: Fetched,
): Promise<AddressContent> {
  const text = decodeWeb(address, bytes ?? new Uint8Array(), contentType)
  const kind = kindOfContent(contentType, text)
  if (kind === 'feed') {
    const items = readFeed(address, text, url)
    return items.length > 0 ? { kind, items } : refuse(address, 'holds no items; check the address')
  }
  if (unwanted) refuse(address, noIndex)
  if (kind === 'html')
    return { kind: 'articles', articles: readPage(address, text, url).map((one) => toArticle(address, one)) }
  if (kind === null)
    refuse(address, `is neither a page nor a feed nor text (${contentType.slice(0, 60)}); save its text as .txt or .md`)
  const named = kindOf(new URL(url).pathname)
  const [read] = await readRaw(address, named === 'markdown' ? named : 'text', text)
  return { kind: 'articles', articles: read ? [{ source: address, read: ofHost(read, url) }] : [] }
}

/** What stands at an address speaks for its own host only, whatever address is written over it. */
function ofHost(read: ReadText, address: string): ReadText {
  const { url, ...given } = read.given
  const named = url ? toWebAddress(url, address) : null
  const own = named !== null && isSameHost(named, new URL(address))
  return { ...read, given: own ? { ...given, url: named.href } : given }
}

/** The article of a feed's item: its own text, or the page it leads to. */
export async function readItem(feed: string, item: FeedItem, fetch: Fetcher): Promise<readonly WebArticle[]> {
  const source = item.url ?? `${feed.replace(/#.*$/, '')}#${encodeURIComponent(item.id)}`
  if (item.text !== null) {
    const part = item.url === null ? { part: encodeURIComponent(item.id) } : {}
    return [{ source, read: { text: item.text, given: item.given, ...part } }]
  }
  if (item.url === null) return [{ source, reason: `${source} has neither text nor an address; nothing is added` }]
  try {
    const content = await readAddress(item.url, fetch)
    if (content.kind === 'feed') refuse(source, 'is a feed inside a feed; give its own address')
    return content.articles.map((one) =>
      'read' in one ? { ...one, read: { ...one.read, given: { ...item.given, ...one.read.given } } } : one,
    )
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    return [{ source, reason: error.message }]
  }
}

/** A part of a page has a name and an identity of its own. */
export function toArticle(name: string, { text, given, part }: WebText): WebArticle {
  if (part === null) return { source: name, read: { text, given } }
  const source = `${name.replace(/#.*$/, '')}#${part}`
  return { source, read: { text, given, part } }
}

function kindOfContent(contentType: string, text: string): 'html' | 'feed' | 'text' | null {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const shown = markupKind(text)
  if (shown !== null) return shown
  if (/json/.test(type)) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text) ? 'feed' : null
  if (/(?:rss|atom|rdf)\+xml/.test(type)) return 'feed'
  if (/html/.test(type)) return 'html'
  return type === '' || type.startsWith('text/') ? 'text' : null
}
