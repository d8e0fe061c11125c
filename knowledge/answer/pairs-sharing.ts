/** Each pair of items that have a key in common, once, in the order given. */
export function* pairsSharing<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Generator<readonly [T, T]> {
  const withKey = new Map<string, number[]>()
  for (const [at, item] of items.entries()) {
    const earlier = new Set<number>()
    for (const key of keysOf(item)) {
      const same = withKey.get(key)
      if (same) {
        for (const other of same) earlier.add(other)
        same.push(at)
      } else withKey.set(key, [at])
    }
    for (const other of earlier) yield [items[other]!, item]
  }
}
