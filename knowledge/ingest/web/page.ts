import { Readability } from '@mozilla/readability'
import { refuse } from '../refusal.ts'
import type { GivenMetadata } from '../source-document.ts'
import { blockText } from './block-text.ts'
import { clearAside } from './clear-aside.ts'
import { clearUnread } from './clear-unread.ts'
import { type DomDocument, type DomNode, toDocument } from './dom.ts'
import { isOfType, linkedObjects } from './linked-data.ts'
import { livePosts } from './live-blog.ts'
import { metaOf, pageMetadata } from './page-metadata.ts'
import { refuseExcess } from './page-shape.ts'
import { forbidsIndexing, noIndex } from './robots.ts'

/** An article found in a page or feed. */
export interface WebText {
  readonly text: string
  readonly given: GivenMetadata
  /** What follows `#` for one part of a page; null for a page that is one article. */
  readonly part: string | null
}

/** Characters below which what was found is a teaser, not an article. */
const shortest = 140

/** The article of a page, or the posts of a live blog. `address` is where it was found, null for a file. Pure. */
export function readPage(name: string, html: string, address: string | null): readonly WebText[] {
  refuseExcess(name, html)
  const document = toDocument(html)
  const robots = metaOf(document, ['footnote', 'robots'])
  if (address !== null && forbidsIndexing(robots)) refuse(name, noIndex)
  const given = pageMetadata(document, address)
  const posts = livePosts(document)
  if (posts.length > 0)
    return posts.map((post) => ({
      text: post.text,
      given: { ...given, ...post.given, ...(given.url && { url: `${given.url.replace(/#.*$/, '')}#${post.id}` }) },
      part: post.id,
    }))
  clearAside(document)
  clearUnread(document)
  const text = articleText(document)
  if (text.length < shortest)
    refuse(name, 'shows no article (it is made by scripts, or behind a paywall); paste its text instead')
  return [{ text, given, part: null }]
}

/** The document's own words about its body when its elements show less: some pages are drawn by scripts. */
function articleText(document: DomDocument): string {
  const bodies = linkedObjects(document)
    .filter((object) => isOfType(object, /(?:Article|Posting|Report)$/))
    .flatMap(({ articleBody }) => (typeof articleBody === 'string' ? [articleBody] : []))
  const [body = ''] = bodies.sort((a, b) => b.length - a.length)
  const content = new Readability<DomNode>(document as never, {
    charThreshold: shortest,
    serializer: (node) => node as unknown as DomNode,
  }).parse()?.content
  const shown = content ? blockText(content) : ''
  return shown.length >= shortest
    ? shown
    : body
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n\n')
}
