import type { Records } from '../knowledge.ts'
import type { StoredRecords } from '../store/store.ts'

/** How often what has expired is deleted. */
const hour = 3_600_000

/** The bot's records by the clock: what has expired is not there, and is deleted now and then. */
export function createRecords(stored: StoredRecords, now: () => string): Records {
  const at = () => Date.parse(now())
  let tidied = Number.NEGATIVE_INFINITY
  const tidy = async () => {
    if (at() - tidied < hour) return
    tidied = at()
    await stored.forget(tidied)
  }
  return {
    read: (key) => stored.read(key, at()),
    list: (prefix) => stored.list(prefix, at()),
    async add(entry) {
      await tidy()
      return stored.add(entry, at())
    },
    async write(entries) {
      await tidy()
      await stored.write(entries)
    },
    remove: (keys) => stored.remove(keys),
  }
}
