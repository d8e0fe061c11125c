import type { GivenMetadata } from '../source-document.ts'
import type { DomDocument } from './dom.ts'
import { isOfType, type LinkedObject, linkedObjects, textOf, textsOf } from './linked-data.ts'
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
    const element = document.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    )
    const content = words(element?.getAttribute('content'))
    if (content !== null) return content
  }
  return null
}

function words(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null
}

function authorOf(article: LinkedObject): string | null {
  return textsOf(article.author).join(', ') || null
}

function languageOf(document: DomDocument, article: LinkedObject): string | null {
  const tag =
    textOf(article.inLanguage) ?? document.documentElement?.getAttribute('lang') ?? metaOf(document, ['og:locale'])
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
}

/** "Title | Outlet", "Title - Outlet": the outlet stands on its own already. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(title)
  return parts?.[2]?.toLowerCase() === outlet?.toLowerCase() && parts?.[1] ? parts[1] : title
}

function isPaid(article: LinkedObject): boolean {
  return String(article.isAccessibleForFree).toLowerCase() === 'false'
}

/**
 * The address a page calls its own, which is its identity from then on. A page may speak for its own host only:
 * another host's address would take the place of that host's article.
 */
function addressOf(document: DomDocument, article: LinkedObject, address: string | null): string | null {
  const named = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    metaOf(document, ['og:url']),
    textOf(article.url),
  ]
  for (const name of named) {
    if (!name || !URL.canParse(name, address ?? undefined)) continue
    const url = new URL(name, address ?? undefined)
    if (!/^https?:$/.test(url.protocol)) continue
    if (address === null || hostOf(url) === hostOf(new URL(address))) return url.href
  }
  return address
}

const hostOf = ({ hostname }: URL) => hostname.replace(/^(?:www|m|amp)\./, '')
