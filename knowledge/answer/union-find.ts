/** Sets that merge: the items joined directly or through others. */
export interface UnionFind<T> {
  join(a: T, b: T): void
  joined(a: T, b: T): boolean
  /** The sets, each in the order in which its items were given. */
  sets(): readonly (readonly T[])[]
}

export function createUnionFind<T>(items: Iterable<T>): UnionFind<T> {
  const parents = new Map<T, T>()
  for (const item of items) parents.set(item, item)
  const root = (item: T): T => {
    let top = item
    while (parents.get(top) !== top) top = parents.get(top)!
    while (parents.get(item) !== top) {
      const next = parents.get(item)!
      parents.set(item, top)
      item = next
    }
    return top
  }
  return {
    join: (a, b) => {
      parents.set(root(a), root(b))
    },
    joined: (a, b) => root(a) === root(b),
    sets: () => {
      const sets = new Map<T, T[]>()
      for (const item of parents.keys()) {
        const top = root(item)
        const set = sets.get(top)
        if (set) set.push(item)
        else sets.set(top, [item])
      }
      return [...sets.values()]
    },
  }
}
