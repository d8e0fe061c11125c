import { describe, expect, it } from 'vitest'
import { decodeWeb } from '../../../../knowledge/ingest/web/decode-web.ts'
import { readPage } from '../../../../knowledge/ingest/web/page.ts'

const first =
  'The dam above Orle held through the night, the mayor, Ida Brandt, said on Tuesday, while rain went on falling.'
const second =
  '"Nobody has to leave the town," she said. Engineers of the water board counted three leaks along the wall.'
const body = `${first}\n\n${second}`
const address = 'https://news.example/2024/05/dam.html'
const chrome =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><script>var x = "<p>no</p>"</script>'
const foot = '<footer><p>Subscribe to our newsletter</p><p>© News Example 2024</p></footer>'
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

/** Pages of one article, each laid out in its own way. */
const layouts: Readonly<Record<string, string>> = {
  'an article with linked data': `<!doctype html><html lang="en-GB"><head><title>Dam holds | News Example</title>${linked(
    {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'elsewhere' },
        {
          '@type': ['NewsArticle'],
          headline: 'Dam holds',
          author: [{ '@type': 'Person', name: 'Bo Lind' }, { name: 'Cy Ek' }],
          publisher: { '@type': 'Organization', name: 'News Example' },
          datePublished: '2024-05-14T21:30:00+02:00',
        },
      ],
    },
  )}</head><body>${chrome}<main><article><h1>Dam holds</h1><p>${first}</p><figure><img><figcaption>The dam</figcaption></figure><p>${second}</p></article></main>${foot}</body></html>`,
  'boxes in boxes with OpenGraph': `<html lang=en><head><title>x</title><meta property="og:title" content="Dam holds"><meta property="og:site_name" content="News Example"><meta property="article:published_time" content="2024-05-14T19:30:00Z"><meta name="author" content="Bo Lind, Cy Ek"></head><body>${chrome}<div class="l"><div class="story-body"><div class=p><p>${first}</p></div><div class="ad">Buy now</div><div class=p><p>${second}</p></div></div></div>${foot}</body></html>`,
  'a table of the nineties': `<html><head><title>Dam holds - News Example</title><meta name="publisher" content="News Example"><meta name="date" content="2024-05-14"><meta name="author" content="Bo Lind, Cy Ek"></head><body><table><tr><td width=120><a href=a>Home</a><br><a href=b>Sport</a></td><td><font size=2><p>${first}<p>${second}</font></td></tr></table></body></html>`,
  'sections with breaks': `<!doctype html><html><head><meta property="og:title" content="Dam holds"><meta property="og:site_name" content="News Example"><meta itemprop="datePublished" content="2024-05-14"><meta name="parsely-author" content="Bo Lind, Cy Ek"></head><body><section id="content"><h2>Dam holds</h2><p>${first}</p><blockquote></blockquote><p>${second}</p></section></body></html>`,
  'a page drawn by scripts': `<!doctype html><html><head>${linked({
    '@type': 'ReportageNewsArticle',
    headline: 'Dam holds',
    articleBody: body,
    author: 'Bo Lind, Cy Ek',
    publisher: 'News Example',
    datePublished: '2024-05-14',
    isAccessibleForFree: 'False',
  })}</head><body><div id="root"></div><noscript>Enable scripts</noscript></body></html>`,
  XHTML: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta property="og:title" content="Dam holds"/><meta property="og:site_name" content="News Example"/><meta name="dc.date" content="2024-05-14"/><meta name="author" content="Bo Lind, Cy Ek"/></head><body><div id="main"><p>${first}</p><p>${second}</p></div></body></html>`,
}

describe('a page', () => {
  it.each(Object.entries(layouts))('laid out as %s gives its article and nothing else', (_, html) => {
    const [article, ...more] = readPage('page', html, address)
    expect(more).toEqual([])
    expect(article?.text.replace(/^Dam holds\n\n/, '')).toBe(body)
    expect(article?.given).toMatchObject({
      outlet: 'News Example',
      outletFrom: 'given',
      title: 'Dam holds',
      author: 'Bo Lind, Cy Ek',
      publishedAt: expect.stringMatching(/^2024-05-14/),
      url: address,
    })
  })

  it('tells when it was changed, and that it has a paywall', () => {
    const html = layouts['a page drawn by scripts']!.replace(
      '"articleBody"',
      '"dateModified":"2024-05-16","articleBody"',
    )
    expect(readPage('page', html, address)[0]?.given.notes).toEqual([
      'last modified 2024-05-16',
      'behind a paywall: part of the text may be missing',
    ])
  })

  it('speaks for its own host only', () => {
    const named = (href: string) =>
      readPage('page', layouts.XHTML!.replace('<head>', `<head><link rel="canonical" href="${href}"/>`), address)[0]
        ?.given.url
    expect(named('https://www.news.example/dam')).toBe('https://www.news.example/dam')
    expect(named('/dam')).toBe('https://news.example/dam')
    for (const other of [
      'https://other.example/their-story',
      'javascript:alert(1)',
      'http://',
      'https://news.example.evil/',
    ])
      expect(named(other)).toBe(address)
  })

  it('that asks not to be indexed is refused when fetched, and read when a moderator gives its file', () => {
    const html = layouts.XHTML!.replace('<head>', '<head><meta name="robots" content="noarchive, noindex"/>')
    expect(() => readPage('page', html, address)).toThrow(/^page asks not to be indexed/)
    expect(readPage('page', html, null)).toHaveLength(1)
  })

  it('without an article is refused', () => {
    for (const html of ['', '<p>Please enable scripts', `<html><body>${chrome}${foot}</body></html>`, '<!-- -->'])
      expect(() => readPage('page', html, address)).toThrow(/^page shows no article/)
  })

  it('made to exhaust us is refused with one line', () => {
    expect(() => readPage('deep', '<div>'.repeat(100_000), address)).toThrow(
      /^deep has elements nested more than 120 deep/,
    )
    expect(() => readPage('wide', '<p>x</p>'.repeat(21_000), address)).toThrow(/^wide has more than 20000 elements/)
    expect(() => readPage('data', linked({ a: JSON.parse('['.repeat(500) + ']'.repeat(500)) }), address)).toThrow(
      /^data /,
    )
  })

  it('never runs or keeps what is no text', () => {
    const html = `<html><body><article><p>${first}</p><script>document.title = 'x'</script><style>p{}</style><p onclick="x()">${second}</p><iframe src="http://10.0.0.1/"></iframe></article></body></html>`
    expect(readPage('page', html, address)[0]?.text).toBe(body)
  })
})

describe('a live blog', () => {
  const posts = [
    { headline: 'Rain eases', articleBody: first, datePublished: '2024-05-14T10:00:00Z', url: `${address}#post-2` },
    { articleBody: `<p>${first}</p><p>${second}</p>`, datePublished: '2024-05-14T09:00:00Z', '@id': '#post-1' },
    { headline: 'Nothing in it', articleBody: ' ' },
  ]
  const html = `<!doctype html><html lang=en><head>${linked({
    '@type': 'LiveBlogPosting',
    headline: 'Flood, hour by hour',
    publisher: { name: 'News Example' },
    liveBlogUpdate: posts.map((post) => ({ '@type': 'BlogPosting', ...post })),
  })}</head><body><p>${first}</p></body></html>`

  it('gives each post with its own hour and address', () => {
    expect(readPage('page', html, address)).toMatchObject([
      {
        part: 'post-2',
        text: first,
        given: {
          title: 'Rain eases',
          publishedAt: '2024-05-14T10:00:00Z',
          outlet: 'News Example',
          url: `${address}#post-2`,
        },
      },
      { part: 'post-1', text: body, given: { title: 'Flood, hour by hour', publishedAt: '2024-05-14T09:00:00Z' } },
    ])
  })

  it('is found in marked-up elements too, and a post keeps its name when others come', () => {
    const post = (id: string, hour: string) =>
      `<div itemprop="liveBlogUpdate" itemscope ${id}><time itemprop="datePublished" datetime="2024-05-14T${hour}:00:00Z">${hour}</time><h3 itemprop="headline">At ${hour}</h3><div itemprop="articleBody"><p>${first}</p></div></div>`
    const page = (...all: readonly string[]) => readPage('page', `<html><body>${all.join('')}</body></html>`, address)
    const [only] = page(post('', '09'))
    expect(page(post('id="late"', '10'), post('', '09'))).toMatchObject([
      { part: 'late', given: { publishedAt: '2024-05-14T10:00:00Z' } },
      { part: only?.part, text: first, given: { title: 'At 09' } },
    ])
  })
})

describe('the charset of a page', () => {
  const russian = 'Плотина выдержала, сказал мэр.'
  const cyrillic = (charset: number[]) => new Uint8Array(charset)
  const windows1251 = cyrillic([...russian].map((letter) => toWindows1251(letter)))

  it('is what its mark, its header or its own words say', () => {
    const page = (meta: string) => new Uint8Array([...new TextEncoder().encode(meta), ...windows1251])
    expect(decodeWeb('p', windows1251, 'text/html; charset=windows-1251')).toBe(russian)
    expect(decodeWeb('p', windows1251, 'text/html;charset="CP1251"')).toBe(russian)
    expect(decodeWeb('p', page('<meta charset=windows-1251>'))).toContain(russian)
    expect(decodeWeb('p', page('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">'))).toContain(
      russian,
    )
    expect(decodeWeb('p', page('<?xml version="1.0" encoding="windows-1251"?>'))).toContain(russian)
    expect(decodeWeb('p', new Uint8Array(Buffer.from(`\uFEFF${russian}`, 'utf16le')))).toBe(russian)
    expect(decodeWeb('p', new TextEncoder().encode(`\uFEFF${russian}`), 'text/html; charset=latin1')).toBe(russian)
  })

  it('is UTF-8 where nothing is said and it holds, else Windows-1252', () => {
    expect(decodeWeb('p', new TextEncoder().encode(russian))).toBe(russian)
    expect(decodeWeb('p', new Uint8Array(Buffer.from('caf\xe9 “', 'latin1')))).toMatch(/^café/)
  })

  it('that nobody knows, and what is no text, is refused', () => {
    expect(() => decodeWeb('p', windows1251, 'text/html; charset=klingon')).toThrow(/"klingon"/)
    expect(() => decodeWeb('p', new TextEncoder().encode('%PDF-1.7'))).toThrow(/is not text \(PDF\)/)
    expect(() => decodeWeb('p', new Uint8Array())).toThrow(/is empty/)
  })
})

function toWindows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code >= 0x410 ? code - 0x410 + 0xc0 : code
}
