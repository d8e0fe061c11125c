import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toAttachment } from '../../../adapters/discord/attachments.ts'

let server: Server
let address = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end('gone')
    else if (request.url === '/elsewhere') response.writeHead(302, { Location: '/words' }).end()
    else response.end('the words of a file')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const attached = (path: string) =>
  toAttachment({ name: 'notes.md', contentType: 'text/markdown', size: 3, url: address + path } as never)

describe('an attachment', () => {
  it('is fetched when it is wanted', async () => {
    expect(attached('/words')).toMatchObject({ name: 'notes.md', mediaType: 'text/markdown', size: 3 })
    expect(Buffer.from(await attached('/words').read(100)).toString()).toBe('the words of a file')
  })

  it.each([
    ['longer than told', '/words', /longer than 5 bytes/],
    ['gone', '/gone', /404/],
    ['somewhere else', '/elsewhere', /./],
  ])('that is %s is not read', async (_, path, reason) => {
    await expect(attached(path).read(5)).rejects.toThrow(reason)
  })
})
