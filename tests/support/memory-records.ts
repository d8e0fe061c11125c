import type { RecordEntry, Records } from '../../src/core/records.ts'

/** Records in memory that never expire by themselves; `now` decides. */
export function memoryRecords(now: () => number = () => 0): Records {
  const kept = new Map<string, RecordEntry>()
  const live = (entry: RecordEntry | undefined) =>
    entry && (entry.until === null || entry.until > now()) ? entry : undefined
  return {
    async read(key) {
      return live(kept.get(key))?.value ?? null
    },
    async list(prefix) {
      return [...kept.values()]
        .filter((entry) => entry.key.startsWith(prefix) && live(entry))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
    },
    async add(entry) {
      if (live(kept.get(entry.key))) return false
      kept.set(entry.key, entry)
      return true
    },
    async write(entries) {
      for (const entry of entries) kept.set(entry.key, entry)
    },
    async remove(keys) {
      for (const key of keys) kept.delete(key)
    },
  }
}
