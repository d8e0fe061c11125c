import type { Payload, World } from './methods.ts'
import type { UpdateQueue } from './update-queue.ts'

/** Tries after which an update stays where it is, so that a test ends. */
const mostTries = 20

/** Sends updates to a webhook, one after the other, each until it is acknowledged. */
export interface WebhookSender {
  serve(queue: UpdateQueue): void
  added(): void
  deliverTo(port: number, world: World): void
  stop(): void
}

export function createWebhookSender(changed: () => void): WebhookSender {
  let queue: UpdateQueue | null = null
  let target: { readonly port: number; readonly world: World } | null = null
  let sending = false

  const sendAll = async () => {
    if (sending || queue === null) return
    sending = true
    for (let tries = 0; target !== null && queue.webhook !== null && tries < mostTries; ) {
      const [update] = queue.pending
      if (!update) break
      if (await post(target, queue.webhook, update)) {
        queue.confirm(update.update_id)
        tries = 0
        changed()
      } else tries++
    }
    sending = false
  }

  return {
    serve(of) {
      queue = of
    },
    added: () => void sendAll(),
    deliverTo(port, world) {
      target = { port, world }
      void sendAll()
    },
    stop() {
      target = null
    },
  }
}

async function post({ port, world }: { port: number; world: World }, url: string, update: object): Promise<boolean> {
  const { secret_token: secret } = (world.kept.get('webhook') ?? {}) as Payload
  try {
    const response = await fetch(`http://127.0.0.1:${port}${new URL(url).pathname}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': String(secret) }),
      },
      body: JSON.stringify(update),
    })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}
