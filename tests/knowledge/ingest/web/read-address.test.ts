import { describe, expect, it } from 'vitest'
import { type DocumentRead, readDocuments } from '../../../../knowledge/ingest/documents.ts'
import { createFetcher } from '../../../../knowledge/ingest/web/fetcher.ts'
import { type Route, webServer } from '../../../support/web-server.ts'

const words = (n: number) =>
  `The ferry to Brenholm left on day ${n}, the harbour master said, and it was full. `.repeat(9).trim()
const page = (n: number, head = '') =>
  `<!doctype html><html lang="en"><head><title>Day ${n}</title>${head}</head><body><article><p>${words(n)}</p></article></body></html>`
const feedOf = (type: string, body: string): Route => ({ headers: { 'content-type': type }, body })

/** Everything read at a path, the server's own address left out. */
async function readAt(path: string, routes: (origin: string) => Readonly<Record<string, Route>>) {
  const all: Record<string, Route> = {}
  const server = await webServer(all)
  Object.assign(all, routes(server.origin))
  const reads: DocumentRead[] = []
  const fetch = createFetcher({ permitted: [server.place] })
  for await (const read of readDocuments({ paths: [server.origin + path] }, fetch)) reads.push(read)
  return {
    asked: server.asked,
    reads: reads.map((read) => ({
      ...read,
      source: read.source.replace(server.origin, ''),
      ...('reason' in read && { reason: read.reason.replace(server.origin, '') }),
    })),
  }
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title><language>en-gb</language>${items}</channel></rss>`

describe('an address', () => {
  it('of a page gives one article, known by that address', async () => {
    const { reads } = await readAt('/a', () => ({ '/a': { body: page(1) } }))
    expect(reads).toMatchObject([
      {
        source: '/a',
        index: 0,
        total: 1,
        document: { text: words(1), title: 'Day 1', url: expect.stringMatching(/\/a$/) },
      },
    ])
  })

  it('of plain text or Markdown gives it as it is', async () => {
    const { reads } = await readAt('/a.md', () => ({
      '/a.md': feedOf('text/markdown', '---\noutlet: Harbour News\n---\nThe ferry left.\n'),
    }))
    expect(reads).toMatchObject([{ document: { text: 'The ferry left.\n', outlet: 'Harbour News' } }])
  })

  it('of something else is refused', async () => {
    for (const route of [
      feedOf('image/png', '\x89PNG\r\n\x1a\n'),
      feedOf('application/json', '{"a":1}'),
      feedOf('video/mp4', 'abc'),
    ]) {
      const { reads } = await readAt('/x', () => ({ '/x': route }))
      expect(reads).toMatchObject([{ reason: expect.stringMatching(/^\/x is (?:neither|not text)/) }])
    }
  })

  it('that its server keeps out of indexes is refused', async () => {
    const { reads } = await readAt('/a', () => ({ '/a': { headers: { 'x-robots-tag': 'noindex' }, body: page(1) } }))
    expect(reads).toMatchObject([{ reason: expect.stringMatching(/asks not to be indexed/) }])
  })

  it('of an RSS feed gives each item, from the feed where it is whole, else from its page', async () => {
    const { reads } = await readAt('/feed', (origin) => ({
      '/feed': feedOf(
        'application/rss+xml',
        rss(
          `<item><title>Day 1</title><link>${origin}/1</link><guid>g1</guid><pubDate>Tue, 14 May 2024 10:00:00 GMT</pubDate><dc:creator>Bo Lind</dc:creator><content:encoded><![CDATA[<p>${words(1)}</p>]]></content:encoded></item>
           <item><title>Day 2</title><link>${origin}/2</link><guid>g2</guid><pubDate>Wed, 15 May 2024 10:00:00 GMT</pubDate><description>Teaser.</description></item>
           <item><title>Gone</title><link>${origin}/3</link><guid>g3</guid></item>
           <item><title>Inside</title><link>http://10.0.0.1/secret</link><guid>g4</guid></item>`,
        ),
      ),
      '/2': { body: page(2) },
    }))
    expect(reads).toMatchObject([
      {
        source: '/1',
        index: 0,
        total: 4,
        document: {
          text: words(1),
          outlet: 'Harbour News',
          author: 'Bo Lind',
          publishedAt: '2024-05-14T10:00:00Z',
          language: 'en',
        },
      },
      { source: '/2', document: { text: words(2), outlet: 'Harbour News', publishedAt: '2024-05-15T10:00:00Z' } },
      { source: '/3', reason: expect.stringMatching(/^\/3 is not there/) },
      { source: 'http://10.0.0.1/secret', index: 3, total: 4, reason: expect.stringMatching(/private address/) },
    ])
  })

  it('of an Atom feed, and of a JSON feed, gives their items', async () => {
    const atom = (origin: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><id>urn:1</id><title type="html">Day &lt;b&gt;1&lt;/b&gt;</title><link href="${origin}/1"/><published>2024-05-14T10:00:00Z</published><author><name>Bo Lind</name></author><content type="html">&lt;p&gt;${words(1)}&lt;/p&gt;</content></entry></feed>`
    const json = (origin: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Harbour News',
        items: [
          {
            id: '1',
            url: `${origin}/1`,
            title: 'Day 1',
            content_text: words(1),
            date_published: '2024-05-14T10:00:00Z',
            authors: [{ name: 'Bo Lind' }],
          },
        ],
      })
    for (const [type, feed] of [
      ['application/atom+xml', atom],
      ['text/xml', atom],
      ['application/feed+json', json],
      ['application/json', json],
    ] as const) {
      const { reads } = await readAt('/feed', (origin) => ({ '/feed': feedOf(type, feed(origin)) }))
      expect(reads).toMatchObject([
        {
          source: '/1',
          document: {
            text: words(1),
            title: 'Day 1',
            outlet: 'Harbour News',
            author: 'Bo Lind',
            publishedAt: '2024-05-14T10:00:00Z',
          },
        },
      ])
    }
  })

  it('of a broken feed, or of one that is a bomb, is refused with one line', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`
    const bad: Readonly<Record<string, RegExp>> = {
      '<?xml version="1.0"?><rss version="2.0"': /is not a feed that can be read/,
      '<rss version="2.0"><channel><item><title>x': /is not a feed that can be read|holds no items/,
      [bomb]: /defines entities of its own/,
      [rss('')]: /holds no items/,
    }
    for (const [body, reason] of Object.entries(bad)) {
      const { reads } = await readAt('/feed', () => ({ '/feed': feedOf('application/rss+xml', body) }))
      expect(reads).toMatchObject([{ source: '/feed', reason: expect.stringMatching(reason) }])
    }
  })

  it('of a feed inside a feed is not followed', async () => {
    const { reads } = await readAt('/feed', (origin) => ({
      '/feed': feedOf('application/rss+xml', rss(`<item><link>${origin}/feed</link></item>`)),
    }))
    expect(reads).toMatchObject([{ reason: expect.stringMatching(/is a feed inside a feed/) }])
  })

  it('of a live blog gives its posts as articles of their own', async () => {
    const update = (n: number) => ({ '@id': `#p${n}`, articleBody: words(n), datePublished: `2024-05-14T0${n}:00:00Z` })
    const data = JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: [update(2), update(1)] })
    const { reads } = await readAt('/live', () => ({
      '/live': { body: page(1, `<script type="application/ld+json">${data}</script>`) },
    }))
    expect(reads).toMatchObject([
      { source: '/live#p2', document: { text: words(2), key: expect.stringMatching(/\/live#p2$/) } },
      { source: '/live#p1', document: { text: words(1), key: expect.stringMatching(/\/live#p1$/) } },
    ])
  })
})
