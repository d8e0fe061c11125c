/** A map that forgets what has not been used for long; much faster to ask than one that knows the exact order of use. */
export interface RecentMap<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): void
  clear(): void
}

/** Keeps the last `most / 2` keys used, and up to `most`. */
export function createRecentMap<Key, Value extends object | string>(most: number): RecentMap<Key, Value> {
  let recent = new Map<Key, Value>()
  let older = new Map<Key, Value>()

  function set(key: Key, value: Value): void {
    if (recent.size >= most / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(key, value)
  }

  return {
    get(key) {
      const value = recent.get(key)
      if (value !== undefined) return value
      const before = older.get(key)
      if (before !== undefined) set(key, before)
      return before
    },
    set,
    clear() {
      recent.clear()
      older.clear()
    },
  }
}
