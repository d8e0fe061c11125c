/** Index of the first item whose position is `at` or more, in a list that ascends by position. */
export function firstAtOrAfter<T>(sorted: readonly T[], at: number, position: (item: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position(sorted[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}
