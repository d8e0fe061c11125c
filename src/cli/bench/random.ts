/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  /** A rank from 0 to below `count` by the law of Zipf and Mandelbrot: the first `level` ranks hardly differ, then each decade of ranks is as often as the next. */
  rank(count: number, level: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
}

/** mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    rank: (count, level) => Math.floor(level * ((1 + count / level) ** next() - 1)),
    pick: (list) => list[below(list.length)]!,
    chance: (share) => next() < share,
  }
}
