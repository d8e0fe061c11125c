import { describe, expect, it } from 'vitest'
import { markupKind } from '../../../../knowledge/ingest/file-kinds.ts'
import { readFeed } from '../../../../knowledge/ingest/web/feed.ts'
import { readPage } from '../../../../knowledge/ingest/web/page.ts'

const told = 'The dyke at Vell held through the night, the warden said, and nobody had to leave. '.repeat(4).trim()
const address = 'https://news.example/vell'
const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length))
const page = (body: string, head = '<title>Vell</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article><p>${told}</p>${body}<p>${told}</p></article></body></html>`
const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const read = (html: string) => readPage('p', html, address)
const rss = (items: string) => `<rss version="2.0"><channel><title>Vell News</title>${items}</channel></rss>`

/** Each kept a processor busy for minutes, or for ever, before it was bounded: a failure here is a test that does not end. */
describe('a page made to keep its reader busy', () => {
  it.each<[what: string, html: () => string]>([
    ['elements whose depth orphaned ends hide', () => page('<div></b>'.repeat(19_000))],
    ['elements whose depth comments hide', () => page('<div><!--</div>-->'.repeat(19_000))],
    ['elements whose end the parser does not imply', () => page('<tfoot>'.repeat(19_000))],
    ['ends without a beginning', () => page(`${'<i>'.repeat(200)}${megabyte('</b>')}`)],
    ['text inside many boxes', () => page(`${'<div class="ad">'.repeat(240)}${megabyte('word ')}`)],
    ['breaks inside many boxes', () => page(`${'<div>'.repeat(110)}${'a<br>'.repeat(9_000)}`)],
    ['stray brackets', () => page(megabyte('<'))],
    ['entities', () => page(megabyte('&nbsp;'))],
    ['attributes', () => page(`<div ${Array.from({ length: 210_000 }, (_, i) => `a${i}`).join(' ')}>x</div>`)],
  ])('is refused for its %s', (_, html) => {
    expect(() => read(html())).toThrow(/^p has .*; paste its text instead$/)
  })

  it.each<[what: string, html: () => string]>([
    ["a picture's addresses", () => page(`<img srcset="${megabyte('a')} b" data-x="${megabyte('.jpg')} b">`)],
    ['a name of blanks in its head', () => page('', `<meta property="${megabyte(' ')}x" content="y">`)],
    ['a title of dashes', () => page('', `<title>${megabyte('a - ')}|</title>`)],
    ['a base without end', () => page('<a href="x">y</a>'.repeat(2_000), `<base href="http://a/${megabyte('x/')}">`)],
    ['deep data', () => page('', linked(`{"@type":"NewsArticle","headline":${'['.repeat(9e5)}${']'.repeat(9e5)}}`))],
    ['data that is no text', () => page('', linked({ '@type': 'Article', isAccessibleForFree: { toString: 1 } }))],
    ['deep names', () => page('', linked(`{"@type":"Article","author":${'{"name":'.repeat(90)}"x"${'}'.repeat(90)}}`))],
    [
      'a post in boxes',
      () => page('', linked({ '@type': 'LiveBlogPosting', liveBlogUpdate: [{ articleBody: megabyte('<div>') }] })),
    ],
  ])('is read in spite of %s', (_, html) => {
    const [article] = read(html())
    expect(article?.text).toContain(told)
    expect(article?.given.title?.length ?? 0).toBeLessThanOrEqual(300)
  })

  it('is told from a feed whatever comments stand before it', () => {
    expect(markupKind(`${'<!---->'.repeat(200)}x`)).toBeNull()
    expect(markupKind(`<?xml version="1.0"?><!-- a --> <!-- b --><html>`)).toBe('html')
  })
})

describe('a feed made to keep its reader busy', () => {
  it.each<[what: string, raw: () => string]>([
    [
      'elements',
      () => rss(`<item><guid>1</guid><description>${megabyte('&lt;div&gt;').repeat(4)}</description></item>`),
    ],
    ['attributes', () => rss(`<item ${Array.from({ length: 310_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`)],
    ['open elements', () => rss(megabyte('<a>'))],
  ])('is refused for its %s', (_, raw) => {
    expect(() => readFeed('f', raw(), address)).toThrow(/^f has more elements and attributes than a feed/)
  })

  it('has titles of one line', () => {
    const [item] = readFeed('f', rss(`<item><guid>1</guid><title>${'&lt;'.repeat(200_000)}</title></item>`), address)
    expect(item?.given.title?.length).toBeLessThanOrEqual(300)
  })
})

describe('what a page says of itself', () => {
  it('is one line of what can be shown', () => {
    const [article] = read(
      page(
        '',
        linked({ '@type': 'Article', headline: 'Dyke\u0000\u202eholds\ud800\n\nat\tVell', author: 'x'.repeat(5_000) }),
      ),
    )
    expect(article?.given.title).toBe('Dyke holds at Vell')
    expect(article?.given.author).toHaveLength(300)
  })

  it.each([
    ['the front page of its site', 'https://news.example/'],
    ['another host', 'https://other.example/vell'],
    ['another port', 'https://news.example:8443/vell'],
    ['something without end', `https://news.example/${'x'.repeat(3_000)}`],
    ['no address of the web', 'javascript:alert(1)'],
  ])('does not make it %s', (_, canonical) => {
    const [article] = read(
      page('', `<link rel="canonical" href="${canonical}"><meta property="og:url" content="${canonical}">`),
    )
    expect(article?.given.url).toBe(address)
  })

  it('puts no other name before its host', () => {
    const [article] = read(page('', '<link rel="canonical" href="https://bank.example@news.example/vell-2">'))
    expect(article?.given.url).toBe('https://news.example/vell-2')
  })

  it('takes its outlet from the end of its title, and nothing else', () => {
    const titleOf = (title: string) =>
      read(page('', `<title>${title}</title><meta property="og:site_name" content="Vell News">`))[0]?.given.title
    expect(titleOf('Dyke holds | Vell News')).toBe('Dyke holds')
    expect(titleOf('Dyke - wall - holds – vell news')).toBe('Dyke - wall - holds')
    expect(titleOf('Dyke holds, says Vell News')).toBe('Dyke holds, says Vell News')
    expect(titleOf('Vell News')).toBe('Vell News')
  })

  it('names the posts of a live blog by what can stand in an address', () => {
    const posts = read(
      page(
        '',
        linked({
          '@type': 'LiveBlogPosting',
          liveBlogUpdate: ['#a b"<x>', `#${'y'.repeat(3_000)}`, '#'].map((url, i) => ({
            url,
            articleBody: `Post ${i}.`,
          })),
        }),
      ),
    )
    expect(posts.map(({ part }) => part)).toEqual([
      'a%20b%22%3Cx%3E',
      expect.stringMatching(/^[0-9a-f]{12}$/),
      expect.stringMatching(/^[0-9a-f]{12}$/),
    ])
  })
})
