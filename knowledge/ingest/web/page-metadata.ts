import type { GivenMetadata } from '../source-document.ts'
import type { DomDocument } from './dom.ts'
import { isOfType, type LinkedObject, linkedObjects, textOf, textsOf } from './linked-data.ts'
import { oneLine } from './one-line.ts'
import { isSameHost, toWebAddress } from './web-address.ts'
import { toDate } from './web-date.ts'

/** Metadata from a page's head: JSON-LD before OpenGraph before plain meta. `address` is where it was found, null for a file. */
export function pageMetadata(document: DomDocument, address: string | null): GivenMetadata {
  const article = linkedObjects(document).find((object) => isOfType(object, /(?:Article|Posting|Report|Review)$/)) ?? {}
  const meta = (...names: readonly string[]) => metaOf(document, names)
  const outlet = textOf(article.publisher) ?? meta('og:site_name', 'application-name', 'publisher')
  const title = textOf(article.headline) ?? meta('og:title', 'twitter:title') ?? words(document.title)
  const author = authorOf(article) ?? meta('author', 'article:author', 'parsely-author', 'byl')
  const published =
    toDate(textOf(article.datePublished)) ??
    toDate(meta('article:published_time', 'datePublished', 'date', 'parsely-pub-date', 'dc.date', 'DC.date.issued'))
  const modified =
    toDate(textOf(article.dateModified)) ?? toDate(meta('article:modified_time', 'og:updated_time', 'dateModified'))
  const language = languageOf(document, article)
  const url = addressOf(document, article, address)
  return {
    ...(outlet !== null && { outlet, outletFrom: 'given' }),
    ...(title !== null && { title: withoutOutlet(title, outlet), titleFrom: 'given' }),
    ...(author !== null && { author }),
    ...(published !== null && { publishedAt: published, publishedAtFrom: 'given' }),
    ...(language !== null && { language }),
    ...(url !== null && { url }),
    notes: [
      ...(modified !== null && modified !== published ? [`last modified ${modified}`] : []),
      ...(isPaid(article) ? ['behind a paywall: part of the text may be missing'] : []),
    ],
  }
}

/** The first of these meta names or properties that says something. */
export function metaOf(document: DomDocument, names: readonly string[]): string | null {
  for (const name of names) {
    const content = words(contentOf(document, name))
    if (content !== null) return content
  }
  return null
}

function contentOf(document: DomDocument, name: string): string | null {
  const element = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  )
  return element?.getAttribute('content') ?? null
}

function words(text: string | null | undefined): string | null {
  return typeof text === 'string' ? oneLine(text) : null
}

function authorOf(article: LinkedObject): string | null {
  return oneLine(textsOf(article.author).join(', '))
}

function languageOf(document: DomDocument, article: LinkedObject): string | null {
  const tag =
    textOf(article.inLanguage) ?? document.documentElement?.getAttribute('lang') ?? metaOf(document, ['og:locale'])
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
}

/** "Title | Outlet", "Title - Outlet": the outlet stands on its own already. */
function withoutOutlet(title: string, outlet: string | null): string {
  const ending = outlet === null ? null : title.slice(-outlet.length)
  if (ending === null || ending.toLowerCase() !== outlet?.toLowerCase()) return title
  return /^(.+)\s[|–—-]\s$/.exec(title.slice(0, -ending.length))?.[1]?.trim() || title
}

function isPaid(article: LinkedObject): boolean {
  const { isAccessibleForFree: free } = article
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false')
}

/**
 * The address a page calls its own, which is its identity from then on. A page may speak for its own host only:
 * another host's address would take the place of that host's article.
 */
function addressOf(document: DomDocument, article: LinkedObject, address: string | null): string | null {
  const named = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    contentOf(document, 'og:url'),
    article.url,
  ]
  for (const name of named) {
    const url = typeof name === 'string' && name.trim() !== '' ? toWebAddress(name, address) : null
    if (url === null) continue
    if (address === null || (isSameHost(url, new URL(address)) && !isFrontPage(url, new URL(address)))) return url.href
  }
  return address
}

/** Some pages all name the front page of their site as their own address; then each would take the place of the one before. */
function isFrontPage(named: URL, found: URL): boolean {
  const bare = ({ pathname, search }: URL) => pathname === '/' && search === ''
  return bare(named) && !bare(found)
}
