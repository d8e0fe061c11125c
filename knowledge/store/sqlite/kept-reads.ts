import { createRecentMap } from '../../search/recent-map.ts'
import type { Connection } from './connection.ts'

/** What was read of articles, kept until one changes or there is too much: questions ask for the same ones again. */
export interface KeptReads<Key extends string | number, Value extends object> {
  /** A value for each key, in their order; `read` gives those that are not kept, in the order asked. */
  all(keys: readonly Key[], read: (missing: readonly Key[]) => readonly Value[]): Value[]
}

export function createKeptReads<Key extends string | number, Value extends object>(
  connection: Connection,
  most: number,
  isWorthKeeping: (value: Value) => boolean = () => true,
): KeptReads<Key, Value> {
  const kept = createRecentMap<Key, Value>(most)
  let edition = connection.edition()

  return {
    all(keys, read) {
      if (edition !== connection.edition()) {
        kept.clear()
        edition = connection.edition()
      }
      const found = new Map<Key, Value | undefined>()
      for (const key of keys) found.set(key, kept.get(key))
      const missing = [...found.keys()].filter((key) => found.get(key) === undefined)
      if (missing.length > 0)
        for (const [index, value] of read(missing).entries()) {
          found.set(missing[index]!, value)
          if (isWorthKeeping(value)) kept.set(missing[index]!, value)
        }
      return keys.map((key) => found.get(key)!)
    },
  }
}
