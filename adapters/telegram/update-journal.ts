import type { Update } from 'grammy/types'
import type { Log } from '../../src/core/log.ts'
import type { RecordEntry, Records } from '../../src/core/records.ts'

/** Milliseconds after which nobody waits for an answer any more. */
const patience = 5 * 60_000
/** Telegram gives an unconfirmed update again for a day; ids start anew after a week at the earliest. */
const kept = 25 * 3_600_000
/** Ids remembered besides the database, so that each fetch costs one write and no read. */
const mostRemembered = 20_000

/**
 * Updates on their way: written before Telegram hears that they have arrived, marked before something is said, and
 * marked again when they are answered. So each is handled once, over any end of the process.
 */
export interface UpdateJournal {
  /** Those that an earlier run has not answered, oldest first, as far as somebody still waits for them. */
  recover(): Promise<readonly Update[]>
  /** Writes those that are new, and says which they are. */
  take(updates: readonly Update[]): Promise<readonly Update[]>
  /** From now on something may have been said. */
  sending(update: Update): Promise<void>
  /** After all, nothing has been said. */
  unsent(update: Update): Promise<void>
  done(update: Update): Promise<void>
}

type Kept =
  | { readonly state: 'new'; readonly at: number; readonly update: Update }
  | { readonly state: 'sending' | 'done'; readonly at: number }

export function createUpdateJournal(parts: {
  readonly records: Records
  /** Ids of updates are each bot's own. */
  readonly bot: number
  readonly log: Log
  readonly now: () => number
}): UpdateJournal {
  const { records, log, now } = parts
  const prefix = `telegram:update:${parts.bot}:`
  const seen = new Set<number>()
  const arrivals = new WeakMap<Update, number>()

  const entry = (id: number, value: Kept): RecordEntry => ({
    key: `${prefix}${String(id).padStart(12, '0')}`,
    value: JSON.stringify(value),
    until: value.at + kept,
  })
  const arrival = (update: Update) => arrivals.get(update) ?? now()
  const mark = (update: Update, state: 'sending' | 'done') =>
    records.write([entry(update.update_id, { state, at: arrival(update) })])
  const fresh = (update: Update): RecordEntry => entry(update.update_id, { state: 'new', at: arrival(update), update })
  const remember = (id: number) => {
    seen.add(id)
    if (seen.size > mostRemembered) seen.delete(seen.values().next().value!)
  }

  return {
    async recover() {
      const before = (await records.list(prefix)).map(({ key, value }) => ({
        id: Number(key.slice(prefix.length)),
        kept: JSON.parse(value) as Kept,
      }))
      for (const { id } of before) remember(id)
      const young = (at: number) => now() - at < patience
      const waiting = before.flatMap(({ kept }) => (kept.state === 'new' && young(kept.at) ? [kept] : []))
      const left = before.filter(({ kept }) => kept.state !== 'done' && !(kept.state === 'new' && young(kept.at)))
      if (left.length > 0) {
        const doubtful = left.filter(({ kept }) => kept.state === 'sending').length
        log.warn(
          { mayBeAnswered: doubtful, tooOld: left.length - doubtful },
          'telegram: some updates of the last run are left as they are',
        )
        await records.write(left.map(({ id, kept }) => entry(id, { state: 'done', at: kept.at })))
      }
      for (const { update, at } of waiting) arrivals.set(update, at)
      return waiting.map(({ update }) => update)
    },
    async take(updates) {
      const added = updates.filter(({ update_id }) => !seen.has(update_id))
      if (added.length === 0) return []
      for (const update of added) arrivals.set(update, now())
      await records.write(added.map(fresh))
      for (const { update_id } of added) remember(update_id)
      return added
    },
    sending: (update) => mark(update, 'sending'),
    unsent: (update) => records.write([fresh(update)]),
    done: (update) => mark(update, 'done'),
  }
}
