import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { TelegramAccess } from '../../../adapters/telegram/telegram-adapter.ts'
import { StartRefused } from '../../../src/core/adapter.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { type BotOnDouble, botOnDouble, echo, wordsIn } from '../../support/telegram/bot-on-double.ts'

const running: BotOnDouble[] = []
const secret = 'a-secret-of-the-operator'
const bot = async (
  change: Partial<Extract<TelegramAccess, { mode: 'webhook' }>> = {},
  options: Parameters<typeof botOnDouble>[0] = {},
) => {
  const made = await botOnDouble({
    ...options,
    config: ({ token, root }) => ({
      mode: 'webhook',
      token,
      apiRoot: root,
      url: 'https://bot.example',
      secret,
      port: 0,
      ...change,
    }),
  })
  running.push(made)
  return made
}

afterEach(async () => {
  for (const each of running.splice(0)) await each.end()
})

const portOf = ({ lines }: BotOnDouble): number =>
  (lines.find(({ words }) => words === 'telegram: listening for updates')!.detail as { port: number }).port
const told = ({ double }: BotOnDouble) => double.called('setWebhook').at(-1)!.payload as Record<string, string>
const update = (id: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1,
    text,
    chat: { id: 5, type: 'private' },
    from: { id: 5, is_bot: false, first_name: 'E' },
  },
})

/** Posts as Telegram would, unless told otherwise. */
function post(made: BotOnDouble, body: string | object, change: { path?: string; secret?: string } = {}) {
  const path = change.path ?? new URL(told(made).url!).pathname
  return fetch(`http://127.0.0.1:${portOf(made)}${path}`, {
    method: 'POST',
    headers: {
      'x-telegram-bot-api-secret-token': change.secret ?? told(made).secret_token!,
      // After a body that was not read to its end, the connection is of no more use.
      connection: 'close',
    },
    body: typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body),
    // A stream has no length to tell beforehand.
    ...({ duplex: 'half' } as object),
  })
}

describe('a webhook', () => {
  it('takes updates where Telegram was told to send them, and answers in order', async () => {
    const made = await bot()
    const { double, start } = made
    const person = double.person(1)
    await start()
    for (let i = 0; i < 10; i++) person.writes(`question ${i}`)
    double.deliverTo(portOf(made))
    await double.until(() => double.said(1).length === 10 && double.unconfirmed === 0)
    expect(wordsIn(double, 1)).toEqual(Array.from({ length: 10 }, (_, i) => `heard: question ${i}`))
    expect(told(made)).toMatchObject({
      secret_token: secret,
      drop_pending_updates: false,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query'],
    })
    expect(told(made).url).toMatch(/^https:\/\/bot\.example\/telegram\/[\w-]{43}$/)
    expect(double.called('getUpdates')).toEqual([])
  })

  it('makes up a secret where none is given, other than the path, and the same after a restart', async () => {
    const made = await bot({ secret: null })
    await made.start()
    const first = told(made)
    await made.adapter.stop()
    await made.start()
    expect(told(made)).toEqual(first)
    expect(first.secret_token).toMatch(/^[\w-]{43}$/)
    expect(first.url).not.toContain(first.secret_token)
    expect(JSON.stringify(first)).not.toContain(made.double.token)
  })

  it.each([
    ['another path', { path: '/telegram/guessed' }, 404],
    ['another secret', { secret: 'guessed' }, 401],
    ['no secret', { secret: '' }, 401],
  ] as const)('turns away %s', async (_, change, status) => {
    const heard: unknown[] = []
    const made = await bot()
    await made.start(async (incoming) => {
      heard.push(incoming)
      return echo(incoming)
    })
    expect((await post(made, update(1, 'let me in'), change)).status).toBe(status)
    await made.adapter.stop()
    expect(heard).toEqual([])
  })

  it('turns away what is too long or no update', async () => {
    const made = await bot()
    await made.start()
    expect((await post(made, 'x'.repeat(2 * 1024 * 1024))).status).toBe(413)
    expect((await post(made, new Blob(['x'.repeat(2 * 1024 * 1024)]).stream())).status).toBe(413)
    expect((await post(made, 'not JSON')).status).toBe(400)
    expect((await post(made, '[]')).status).toBe(400)
    expect((await post(made, 'null')).status).toBe(400)
  })

  it('is found behind a proxy that takes off what stands before its path', async () => {
    const made = await bot({ url: 'https://bot.example/footnote' })
    await made.start()
    const { pathname } = new URL(told(made).url!)
    expect(pathname.startsWith('/footnote/telegram/')).toBe(true)
    expect((await post(made, update(1, 'one'))).status).toBe(200)
    expect((await post(made, update(2, 'two'), { path: pathname.replace('/footnote', '') })).status).toBe(200)
  })

  it('acknowledges only what is written down, and handles it once', async () => {
    const records = memoryRecords()
    let broken = true
    const heard: string[] = []
    const made = await bot(
      {},
      {
        records: {
          ...records,
          async write(entries) {
            if (broken && entries.some(({ key }) => key.includes(':update:'))) throw new Error('disk full')
            await records.write(entries)
          },
        },
      },
    )
    made.double.chats.get(5)
    await made.start(async (incoming) => {
      if (incoming.kind === 'question') heard.push(incoming.text)
      return echo(incoming)
    })
    expect((await post(made, update(1, 'once'))).status).toBe(500)
    broken = false
    expect((await post(made, update(1, 'once'))).status).toBe(200)
    expect((await post(made, update(1, 'once'))).status).toBe(200)
    await made.adapter.stop()
    expect(heard).toEqual(['once'])
  })

  it('answers what it has acknowledged before it stops', async () => {
    const made = await bot()
    made.double.chats.get(5)
    await made.start()
    expect((await post(made, update(1, 'quick'))).status).toBe(200)
    await made.adapter.stop()
    expect(wordsIn(made.double, 5)).toEqual(['heard: quick'])
  })

  it('is refused with one line when Telegram does not take it, or the port is taken', async () => {
    const refused = await bot({ url: 'http://plain.example' })
    await expect(refused.start()).rejects.toThrow(/^Telegram refused the webhook at http:\/\/plain\.example \(.*HTTPS/)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo
    const late = await bot({ port })
    const error = await late.start().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StartRefused)
    expect((error as Error).message).toBe(
      `port ${port} cannot be listened on (EADDRINUSE): give another one in HTTP_PORT`,
    )
    await new Promise((resolve) => server.close(resolve))
  })
})
