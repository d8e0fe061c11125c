import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { StartRefused } from '../../src/core/adapter.ts'
import { type Patience, untilReached } from './connect.ts'
import { readUpdates } from './conversations.ts'
import { startPolling } from './polling.ts'
import type { UpdateJournal } from './update-journal.ts'
import { listenForUpdates, webhookAddress } from './webhook.ts'

/** How updates come in. */
export type Reception =
  | { readonly mode: 'polling' }
  | {
      readonly mode: 'webhook'
      readonly token: string
      readonly url: string
      readonly secret: string | null
      readonly port: number
    }

/** Begins to receive updates; null when it was called off before Telegram could be reached. */
export async function receiveUpdates(
  config: Reception,
  api: Api,
  parts: {
    readonly journal: Pick<UpdateJournal, 'take'>
    readonly answer: (update: Update) => Promise<void>
    /** How many updates are being answered, or wait to be. */
    readonly waiting: () => number
    readonly patience: Patience
  },
): Promise<{ stop(): Promise<void> } | null> {
  const { journal, answer, patience } = parts
  if (config.mode === 'polling') {
    // Telegram gives updates to either of the two; what waits there stays.
    const free = await untilReached((signal) => api.deleteWebhook({ drop_pending_updates: false }, signal), patience)
    return free === null ? null : startPolling(api, journal, answer, patience)
  }
  const address = webhookAddress(config)
  const webhook = await listenForUpdates(address, {
    port: config.port,
    journal,
    answer,
    waiting: parts.waiting,
    log: patience.log,
  })
  try {
    const { url, secret } = address
    const content = { secret_token: secret, allowed_updates: [...readUpdates], drop_pending_updates: false }
    if ((await untilReached((signal) => api.setWebhook(url, content, signal), patience)) !== null) return webhook
    await webhook.stop()
    return null
  } catch (error) {
    await webhook.stop()
    throw error instanceof GrammyError ? new StartRefused(refusedWebhook(config.url, error)) : error
  }
}

function refusedWebhook(url: string, { description }: GrammyError): string {
  return `Telegram refused the webhook at ${url} (${description}): check TELEGRAM_WEBHOOK_URL, or unset it to fetch updates instead`
}
