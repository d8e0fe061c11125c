import type { Update } from 'grammy/types'
import { Refusal } from './refusal.ts'

const mostAtOnce = 100

/** Updates until they are confirmed: held for who asks for them, given again until a later offset is asked for. */
export interface UpdateQueue {
  add(update: Omit<Update, 'update_id'>): Update
  /** Resolves with updates, or none when the time is over or the asker has gone. */
  ask(request: PollRequest, gone: AbortSignal): Promise<readonly Update[]>
  setWebhook(url: string | null, allowed: readonly string[] | undefined, dropPending: boolean): void
  readonly webhook: string | null
  /** Those that the bot has not confirmed. */
  readonly pending: readonly Update[]
  confirm(id: number): void
  close(): void
}

export interface PollRequest {
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly allowed_updates?: readonly string[]
}

export function createUpdateQueue(firstId: number, onAdded: () => void, onConfirmed: () => void): UpdateQueue {
  let pending: Update[] = []
  let nextId = firstId
  let webhook: string | null = null
  let allowed: ReadonlySet<string> | null = null
  let waiting: { wake(): void; end(refusal: Refusal): void } | null = null

  const after = (offset: number) => pending.filter(({ update_id }) => update_id >= offset)
  const allow = (kinds: readonly string[] | undefined) => {
    if (kinds) allowed = kinds.length > 0 ? new Set(kinds) : null
  }

  return {
    get webhook() {
      return webhook
    },
    get pending() {
      return pending
    },
    add(content) {
      const update = { update_id: nextId++, ...content } as Update
      const kind = Object.keys(content)[0] ?? ''
      if (allowed && !allowed.has(kind)) return update
      pending.push(update)
      waiting?.wake()
      onAdded()
      return update
    },
    ask({ offset = 0, limit = mostAtOnce, timeout = 0, allowed_updates }, gone) {
      if (webhook !== null)
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      waiting?.end(
        new Refusal(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      )
      allow(allowed_updates)
      if (offset > 0) {
        pending = after(offset)
        // The request itself may be held for long.
        queueMicrotask(onConfirmed)
      }
      const found = () => after(offset).slice(0, Math.max(1, Math.min(limit, mostAtOnce)))
      if (found().length > 0 || timeout <= 0) return Promise.resolve(found())
      return new Promise((resolve, reject) => {
        const done = (end: () => void) => {
          clearTimeout(timer)
          gone.removeEventListener('abort', wake)
          if (waiting === self) waiting = null
          end()
        }
        const wake = () => done(() => resolve(gone.aborted ? [] : found()))
        const self = { wake, end: (refusal: Refusal) => done(() => reject(refusal)) }
        const timer = setTimeout(wake, timeout * 1000)
        gone.addEventListener('abort', wake)
        waiting = self
      })
    },
    setWebhook(url, kinds, dropPending) {
      webhook = url
      allow(kinds)
      if (dropPending) pending = []
      waiting?.end(new Refusal(409, 'Conflict: terminated by setWebhook request'))
      onAdded()
    },
    confirm(id) {
      pending = pending.filter(({ update_id }) => update_id !== id)
    },
    close() {
      waiting?.wake()
    },
  }
}
