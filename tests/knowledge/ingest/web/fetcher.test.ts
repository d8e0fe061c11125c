import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../../../knowledge/ingest/web/fetcher.ts'
import { type Route, webServer } from '../../../support/web-server.ts'

const page = '<!doctype html><p>The dam held.</p>'

async function get(route: Route, options: FetcherOptions = {}, more: Readonly<Record<string, Route>> = {}) {
  const server = await webServer({ '/': route, ...more })
  const fetch = createFetcher({ permitted: [server.place], ...options })
  return fetch(`${server.origin}/`).then(
    ({ bytes, ...about }) => ({ ...about, body: bytes === null ? null : new TextDecoder().decode(bytes), server }),
    (error: Error) => ({ reason: error.message.slice(server.origin.length + 2), name: error.name, server }),
  )
}

const redirect = (location: string, status = 302): Route => ({ status, headers: { location } })

describe('a page', () => {
  it('is fetched, however it is packed', async () => {
    const packed = { gzip: gzipSync(page), deflate: deflateSync(page), br: brotliCompressSync(page), identity: page }
    for (const [encoding, body] of Object.entries(packed))
      expect(await get({ headers: { 'content-encoding': encoding }, body })).toMatchObject({ body: page })
    expect(await get({ headers: { 'content-encoding': 'zstd' }, body: page })).toMatchObject({
      reason: 'is packed in a way that is not read ("zstd"); paste its text instead',
    })
    expect(await get({ headers: { 'content-encoding': 'gzip' }, body: page })).toMatchObject({
      reason: 'is packed wrongly; paste its text instead',
    })
  })

  it('is followed to where it moved, and says where that is', async () => {
    const moved = await get(redirect('/a', 301), {}, { '/a': redirect('b?x=1', 307), '/b?x=1': { body: page } })
    expect(moved).toMatchObject({ body: page, url: expect.stringMatching(/\/b\?x=1$/) })
  })

  it('is not followed in circles, nor out of the web, nor to a private address', async () => {
    expect(await get(redirect('/'))).toMatchObject({ reason: expect.stringMatching(/^is passed on more than 5 times/) })
    for (const location of ['file:///etc/passwd', 'ftp://example.com/', 'gopher://x/', 'javascript:alert(1)'])
      expect(await get(redirect(location))).toMatchObject({ reason: expect.stringMatching(/is not read \(/) })
    for (const host of ['10.0.0.1', '[::1]', '0x7f.1:9', '169.254.169.254', '[::ffff:127.0.0.1]:9'])
      expect(await get(redirect(`http://${host}/`))).toMatchObject({
        reason: expect.stringMatching(/^leads to the private address/),
        server: { asked: ['/'] },
      })
    expect(await get(redirect('http://me:secret@example.com/'))).toMatchObject({
      reason: expect.stringMatching(/name or password/),
    })
  })

  it('comes from the very address that was checked', async () => {
    const server = await webServer({ '/': { body: page } })
    const port = server.place.split(':')[1]
    let asked = 0
    const fetch = createFetcher({
      permitted: [server.place],
      // A name that says something else each time.
      resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']),
    })
    expect((await fetch(`http://news.example:${port}/`)).bytes).not.toBeNull()
    expect(asked).toBe(1)
  })

  it('is refused by status with one line', async () => {
    const reasons = { 401: /may not be read/, 403: /may not be read/, 404: /is not there/, 410: /is not there/ }
    for (const [status, reason] of Object.entries({
      ...reasons,
      429: /too often/,
      500: /try again later/,
      302: /HTTP 302/,
    }))
      expect(await get({ status: Number(status) })).toMatchObject({ reason: expect.stringMatching(reason) })
  })

  it('is left when it is too large, whatever its length says', async () => {
    const reason = expect.stringMatching(/^has more than 0\.1 MB/)
    const options = { bytes: 100_000 }
    expect(await get({ body: 'x'.repeat(100_001) }, options)).toMatchObject({ reason })
    expect(await get({ body: 'x'.repeat(100_000) }, options)).toMatchObject({ body: expect.any(String) })
    expect(
      await get((_, response) => {
        const more = () => response.write('x'.repeat(10_000), () => response.writable && more())
        response.on('error', () => undefined)
        more()
      }, options),
    ).toMatchObject({ reason })
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await get({ headers: { 'content-encoding': 'gzip' }, body: bomb }, options)).toMatchObject({ reason })
  })

  it('is left when it takes too long, before and within its answer', async () => {
    const reason = expect.stringMatching(/^took longer than 0\.2 s/)
    expect(await get(() => undefined, { milliseconds: 200 })).toMatchObject({ reason })
    expect(await get((_, response) => void response.write('<p>'), { milliseconds: 200 })).toMatchObject({ reason })
  })

  it('is refused when its answer breaks off, or is none', async () => {
    const brokeOff = { reason: expect.stringMatching(/^broke off/) }
    expect(
      await get((_, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('<p>', () => response.destroy())
      }),
    ).toMatchObject(brokeOff)
    expect(await get((request) => request.socket.destroy())).toMatchObject(brokeOff)
    expect(await get((request) => request.socket.end('hello, I am no web server\r\n\r\n'))).toMatchObject({
      reason: expect.any(String),
      name: 'KnowledgeError',
    })
  })

  it('is not sent again when it has not changed', async () => {
    const server = await webServer({
      '/': (request, response) => {
        response.setHeader('etag', '"7"')
        response.statusCode = request.headers['if-none-match'] === '"7"' ? 304 : 200
        response.end(response.statusCode === 200 ? page : undefined)
      },
    })
    const fetch = createFetcher({ permitted: [server.place] })
    const first = await fetch(server.origin)
    expect(first.validators.etag).toBe('"7"')
    expect((await fetch(server.origin, first.validators)).bytes).toBeNull()
  })

  it('says when its server keeps it out of indexes', async () => {
    const robots = { noindex: true, 'noarchive, NOINDEX': true, none: true, 'otherbot: noindex': false, all: false }
    for (const [rule, noIndex] of Object.entries(robots))
      expect(await get({ headers: { 'x-robots-tag': rule }, body: page })).toMatchObject({ noIndex })
  })

  it('is asked for only by a web address', async () => {
    const fetch = createFetcher()
    for (const address of ['file:///etc/passwd', 'data:text/html,x', 'nonsense', 'https://a:b@example.com/'])
      await expect(fetch(address)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
