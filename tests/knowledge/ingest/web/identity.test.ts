import { describe, expect, it } from 'vitest'
import { type DocumentRead, readDocuments } from '../../../../knowledge/ingest/documents.ts'
import { readFeed } from '../../../../knowledge/ingest/web/feed.ts'
import { createFetcher } from '../../../../knowledge/ingest/web/fetcher.ts'
import { isPublicAddress } from '../../../../knowledge/ingest/web/public-address.ts'
import { type Route, webServer } from '../../../support/web-server.ts'

const told = (name: string) => `The bridge at ${name} is closed, the roads office of Torm said. `.repeat(14).trim()
const rss = (items: string) => `<rss version="2.0"><channel><title>Torm Post</title>${items}</channel></rss>`
const item = (id: string, link: string | null) =>
  `<item><guid>${id}</guid><title>${id}</title>${link === null ? '' : `<link>${link}</link>`}<description>${told(id)}</description></item>`

async function readAt(path: string, routes: Readonly<Record<string, Route>>) {
  const server = await webServer(routes)
  const reads: DocumentRead[] = []
  const fetch = createFetcher({ permitted: [server.place] })
  for await (const read of readDocuments({ paths: [server.origin + path] }, fetch)) reads.push(read)
  return { server, reads }
}

describe('what a feed says of articles', () => {
  it('is taken for its own host alone', () => {
    const items = readFeed(
      'f',
      rss(
        [
          'https://torm.example/1',
          'https://www.torm.example/2',
          'https://bank.example@feeds.torm.example/3',
          'https://other.example/4',
          'https://torm.example.other.example/5',
          'javascript:alert(6)',
        ]
          .map((link, i) => item(`${i + 1}`, link))
          .join(''),
      ),
      'https://feeds.torm.example/all',
    )
    expect(items.map(({ url, text, given }) => [url, text !== null, given.outlet])).toEqual([
      ['https://torm.example/1', true, 'Torm Post'],
      ['https://www.torm.example/2', true, 'Torm Post'],
      ['https://feeds.torm.example/3', true, 'Torm Post'],
      ['https://other.example/4', false, undefined],
      ['https://torm.example.other.example/5', false, undefined],
      [null, true, 'Torm Post'],
    ])
  })

  it('counts once for each item and each address', () => {
    const twice = rss(item('a', '/1') + item('a', '/2') + item('b', '/1') + item('c', '/3'))
    expect(readFeed('f', twice, 'https://torm.example/all').map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('keeps items without an address apart', async () => {
    const { reads } = await readAt('/feed', { '/feed': { body: rss(item('north', null) + item('south', null)) } })
    expect(reads.map((read) => ('document' in read ? read.document.key.replace(/.*\/feed/, '') : read.reason))).toEqual(
      ['#north', '#south'],
    )
  })

  it('is plain text where it says so', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Torm Post',
      items: [{ id: '1', content_text: 'If a < b & c > d, wait.\n\nThen go.' }],
    }
    expect(readFeed('f', JSON.stringify(json), null)[0]?.text).toBe('If a < b & c > d, wait.\n\nThen go.')
  })
})

describe('a text in the web', () => {
  it('does not take the place of another host’s article', async () => {
    const front = (url: string) => ({
      headers: { 'content-type': 'text/markdown' },
      body: `---\nurl: ${url}\n---\n${told('Elm')}\n`,
    })
    const { reads, server } = await readAt('/a.md', { '/a.md': front('https://other.example/story') })
    expect(reads).toMatchObject([{ document: { url: `${server.origin}/a.md` } }])
  })
})

describe('a name that looks like an address and is none', () => {
  it('names a text all the same', async () => {
    const reads: DocumentRead[] = []
    for await (const read of readDocuments({ documents: [{ source: 'https://[torm', text: told('Elm') }] }))
      reads.push(read)
    expect(reads).toMatchObject([{ document: { source: expect.stringContaining('[torm'), url: null } }])
  })
})

describe('the way to a page', () => {
  it('goes on at an address in another script', async () => {
    const { reads } = await readAt('/old', {
      '/old': (_, response) => {
        response.socket?.end('HTTP/1.1 302 Found\r\nLocation: /міст\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      },
      [encodeURI('/міст')]: { headers: { 'content-type': 'text/plain' }, body: told('Elm') },
    })
    expect(reads).toMatchObject([{ document: { text: told('Elm') } }])
  })

  it('ends when the name server keeps silent', async () => {
    const fetch = createFetcher({ resolve: () => new Promise(() => {}), milliseconds: 50 })
    await expect(fetch('https://torm.example/')).rejects.toThrow(/^https:\/\/torm\.example\/ cannot be found now/)
  })

  it('is not gone when the address has no end, and says so shortly', async () => {
    const fetch = createFetcher({ resolve: async () => [] })
    await expect(fetch(`https://torm.example/${'x'.repeat(90_000)}`)).rejects.toSatisfy(
      (error: Error) => error.message.length < 300,
    )
  })

  it('keeps no validators that could not be sent back', async () => {
    const server = await webServer({
      '/a': (_, response) => {
        response.socket?.end('HTTP/1.1 200 OK\r\nETag: "→"\r\nLast-Modified: today\r\nContent-Length: 2\r\n\r\nok')
      },
    })
    const { validators } = await createFetcher({ permitted: [server.place] })(`${server.origin}/a`)
    expect(validators).toEqual({ etag: null, lastModified: 'today' })
  })

  it('does not lead through a translator of a local network', () => {
    expect(isPublicAddress('64:ff9b:1:7f00:0:1:808:808')).toBe(false)
    expect(isPublicAddress('64:ff9b::808:808')).toBe(true)
  })
})
