import type { RecordEntry, Records } from '../../src/core/records.ts'

/**
 * Records whose writes of one moment become one: each costs a wait for the disk, and with many chats at once there are
 * many. A write still resolves only when it is on the disk; when it fails, all that were part of it do.
 */
export function writeTogether(records: Records): Records {
  let waiting: RecordEntry[] = []
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()

  const writeNext = async () => {
    await last.catch(() => undefined)
    // Whatever else this turn of events brings is part of it.
    await new Promise((resolve) => setImmediate(resolve))
    const entries = waiting
    waiting = []
    next = null
    await records.write(entries)
  }
  /** What was written before must stand there before it is looked at for adding, or removed. */
  const settled = () => (next ?? last).catch(() => undefined)

  return {
    ...records,
    write(entries) {
      waiting.push(...entries)
      if (next === null) {
        next = writeNext()
        last = next
      }
      return next
    },
    async add(entry) {
      await settled()
      return records.add(entry)
    },
    async remove(keys) {
      await settled()
      await records.remove(keys)
    },
  }
}
