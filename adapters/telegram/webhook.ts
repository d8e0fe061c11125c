import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Update } from 'grammy/types'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { StartRefused } from '../../src/core/adapter.ts'
import type { Log } from '../../src/core/log.ts'
import { mostInWork } from './polling.ts'
import type { UpdateJournal } from './update-journal.ts'

/** An update has a few kilobytes; the longest message with all its entities does not come near this. */
const longestBody = 1024 * 1024

/** What Telegram is told, and where it comes in. */
export interface WebhookAddress {
  readonly url: string
  readonly secret: string
}

/** A path that nobody guesses, and a secret where none is given: both the token's, and the same after a restart. */
export function webhookAddress(config: {
  readonly token: string
  readonly url: string
  readonly secret: string | null
}): WebhookAddress {
  const made = (purpose: string) => createHmac('sha256', config.token).update(purpose).digest('base64url')
  return { url: `${config.url}/telegram/${made('webhook path')}`, secret: config.secret ?? made('webhook secret') }
}

export interface Webhook {
  /** Port that it listens on. */
  readonly port: number
  /** Resolves when no request is under way any more. */
  stop(): Promise<void>
}

/** Listens for updates; one is acknowledged when it is in the journal. Rejects with `StartRefused` without its port. */
export async function listenForUpdates(
  { url, secret }: WebhookAddress,
  parts: {
    readonly port: number
    readonly journal: Pick<UpdateJournal, 'take'>
    readonly answer: (update: Update) => Promise<void>
    readonly waiting: () => number
    readonly log: Log
  },
): Promise<Webhook> {
  const { journal, answer, waiting, log } = parts
  const isPath = sameAs(lastParts(new URL(url).pathname))
  const isSecret = sameAs(secret)
  const app = new Hono()
  const tooLong = bodyLimit({ maxSize: longestBody, onError: (context) => context.text('', 413) })
  // A stranger's body is not even read.
  app.use(async (context, next) => {
    // A proxy may have taken off what stands before it.
    if (!isPath(lastParts(context.req.path))) return context.notFound()
    if (!isSecret(context.req.header('x-telegram-bot-api-secret-token') ?? '')) return context.text('', 401)
    // Telegram comes again later.
    return waiting() >= mostInWork ? context.text('', 503) : next()
  })
  app.post('*', tooLong, async (context) => {
    const update = toUpdate(await context.req.text())
    if (update === null) return context.text('', 400)
    for (const fresh of await journal.take([update])) void answer(fresh)
    return context.text('', 200)
  })
  app.onError((error, context) => {
    log.error({ err: error }, 'telegram: an update could not be taken; Telegram will send it again')
    return context.text('', 500)
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  await listen(server, parts.port)
  const { port } = server.address() as AddressInfo
  log.info({ port }, 'telegram: listening for updates')
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

const lastParts = (path: string): string => path.split('/').slice(-2).join('/')

/** Compares in a time that tells nothing about how much of it is right. */
function sameAs(expected: string): (given: string) => boolean {
  const digest = (words: string) => createHmac('sha256', expected).update(words).digest()
  const right = digest(expected)
  return (given) => timingSafeEqual(digest(given), right)
}

function toUpdate(body: string): Update | null {
  try {
    const value: unknown = JSON.parse(body)
    const id = (value as { readonly update_id?: unknown } | null)?.update_id
    return Number.isSafeInteger(id) ? (value as Update) : null
  } catch {
    return null
  }
}

function listen(server: ServerType, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new StartRefused(`port ${port} cannot be listened on (${error.code}): give another one in HTTP_PORT`)
          : error,
      ),
    )
    server.listen(port, () => resolve())
  })
}
