import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import { createFetcher } from '../../../knowledge/ingest/web/fetcher.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { type Route, webServer } from '../../support/web-server.ts'

const storyOf = (name: string) =>
  `The ${name} of Brenholm opened on 9 March 2024, the mayor, Ida Holm, said. `.repeat(12)

interface Item {
  readonly id: string
  readonly path: string
  readonly whole?: boolean
}

/** A feed whose items may change, and the pages they lead to. */
async function newsroom(items: Item[], options: { readonly etag?: boolean } = {}) {
  const routes: Record<string, Route> = {}
  const server = await webServer(routes)
  routes['/feed'] = (request, response) => {
    const etag = `"${JSON.stringify(items).length}"`
    if (options.etag) response.setHeader('etag', etag)
    response.statusCode = options.etag && request.headers['if-none-match'] === etag ? 304 : 200
    const entries = items.map(
      ({ id, path, whole }) =>
        `<item><guid>${id}</guid><title>${id}</title><link>${server.origin}${path}</link>${whole ? `<description>${storyOf(id)}</description>` : ''}</item>`,
    )
    response.setHeader('content-type', 'application/rss+xml')
    response.end(
      response.statusCode === 200
        ? `<rss version="2.0"><channel><title>Brenholm News</title>${entries.join('')}</channel></rss>`
        : '',
    )
  }
  const page = (path: string, name: string) => {
    routes[path] = { body: `<html><body><article><p>${storyOf(name)}</p></article></body></html>` }
  }
  const fetch = createFetcher({ permitted: [server.place] })
  let clock = Date.parse('2024-03-10T00:00:00Z')
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), {
    fetch,
    now: () => new Date(clock++).toISOString(),
  })
  return { server, routes, page, knowledge, address: `${server.origin}/feed` }
}

describe('a followed feed', () => {
  it('is read at once and then again, each item once', async () => {
    const items: Item[] = [{ id: 'harbour', path: '/1', whole: true }]
    const { knowledge, address } = await newsroom(items)
    expect(await knowledge.feeds.follow(address, 'ada')).toMatchObject({ address, by: 'ada', items: 1, fault: null })
    expect(await knowledge.feeds.poll()).toEqual({ added: 0, updated: 0, unchanged: 0, failed: 0 })
    items.unshift({ id: 'museum', path: '/2', whole: true })
    expect(await knowledge.feeds.poll()).toMatchObject({ added: 1, unchanged: 0 })
    expect((await knowledge.articles()).map(({ outlet, addedBy }) => [outlet, addedBy])).toEqual([
      ['Brenholm News', 'ada'],
      ['Brenholm News', 'ada'],
    ])
    expect((await knowledge.feeds.list())[0]).toMatchObject({ items: 2, fault: null })
    await knowledge.close()
  })

  it('is not read when its server says that nothing changed', async () => {
    const { knowledge, address, server } = await newsroom([{ id: 'harbour', path: '/1', whole: true }], { etag: true })
    await knowledge.feeds.follow(address, 'ada')
    expect(await knowledge.feeds.poll()).toMatchObject({ added: 0, failed: 0 })
    expect(server.asked).toEqual(['/feed', '/feed'])
    await knowledge.close()
  })

  it('fetches the page of an item without its text, and tries one that failed again', async () => {
    const { knowledge, address, page, server } = await newsroom([
      { id: 'harbour', path: '/1' },
      { id: 'museum', path: '/2' },
    ])
    page('/1', 'harbour')
    expect(await knowledge.feeds.follow(address, 'ada')).toMatchObject({ items: 1 })
    page('/2', 'museum')
    expect(await knowledge.feeds.poll()).toMatchObject({ added: 1, failed: 0 })
    expect(server.asked.filter((path) => path === '/1')).toHaveLength(1)
    await knowledge.close()
  })

  it('that cannot be read keeps its place and says why', async () => {
    const { knowledge, address, routes } = await newsroom([{ id: 'harbour', path: '/1', whole: true }])
    await knowledge.feeds.follow(address, 'ada')
    routes['/feed'] = { status: 503 }
    expect(await knowledge.feeds.poll()).toEqual({ added: 0, updated: 0, unchanged: 0, failed: 0 })
    expect((await knowledge.feeds.list())[0]?.fault).toMatch(/HTTP 503/)
    await knowledge.close()
  })

  it('must be a feed, and is refused otherwise', async () => {
    const { knowledge, server, page } = await newsroom([])
    page('/page', 'harbour')
    for (const address of [`${server.origin}/page`, `${server.origin}/none`, 'nonsense', 'http://10.0.0.1/feed'])
      await expect(knowledge.feeds.follow(address, 'ada')).rejects.toMatchObject({ code: 'invalid-input' })
    expect(await knowledge.feeds.list()).toEqual([])
    await knowledge.close()
  })

  it('can be left, and both steps are in the audit log', async () => {
    const { knowledge, address } = await newsroom([{ id: 'harbour', path: '/1', whole: true }])
    await knowledge.feeds.follow(address, 'ada')
    expect(await knowledge.feeds.unfollow(address, 'bo')).toBe(true)
    expect(await knowledge.feeds.unfollow(address, 'bo')).toBe(false)
    const log = await knowledge.desk.audit(9)
    expect(log.map(({ by, action }) => [by, action])).toEqual([
      ['bo', 'unfollow'],
      ['ada', 'follow'],
      ['ada', 'add'],
    ])
    await knowledge.close()
  })

  it('that is left while it is read stays left', async () => {
    const { knowledge, address, routes } = await newsroom([{ id: 'harbour', path: '/1' }])
    let asked = () => {}
    const asking = new Promise<void>((resolve) => {
      asked = resolve
    })
    let answer = () => {}
    routes['/1'] = { status: 404, body: '' }
    await knowledge.feeds.follow(address, 'ada')
    routes['/1'] = (_, response) => {
      asked()
      answer = () => response.end(`<html><body><article><p>${storyOf('harbour')}</p></article></body></html>`)
    }
    const polling = knowledge.feeds.poll()
    await asking
    expect(await knowledge.feeds.unfollow(address, 'ada')).toBe(true)
    answer()
    await polling
    expect(await knowledge.feeds.list()).toEqual([])
    await knowledge.close()
  })

  it('gives up an item whose page cannot be had, after some times', async () => {
    const { knowledge, address, server } = await newsroom([{ id: 'harbour', path: '/1' }])
    await knowledge.feeds.follow(address, 'ada')
    for (let poll = 0; poll < 6; poll++) await knowledge.feeds.poll()
    expect(server.asked.filter((path) => path === '/1')).toHaveLength(5)
    expect((await knowledge.feeds.list())[0]).toMatchObject({ items: 0, fault: null })
    await knowledge.close()
  })

  it('is not left by an address that is none', async () => {
    const { knowledge } = await newsroom([])
    expect(await knowledge.feeds.unfollow('https://[', 'ada')).toBe(false)
    await knowledge.close()
  })
})
