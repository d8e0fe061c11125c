/** A derivation that is made once for each object, for as long as the object lives. */
export function remembered<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  return rememberedBy((key) => key, derive)
}

/** The same for what depends on a part of the key alone: it is made once for each such part. */
export function rememberedBy<K, P extends object, V>(partOf: (key: K) => P, derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<P, V>()
  return (key) => {
    const part = partOf(key)
    const before = known.get(part)
    if (before !== undefined) return before
    const value = derive(key)
    known.set(part, value)
    return value
  }
}
