/** Scores of numbered rows, summed up. */
export interface Tally {
  add(rows: ArrayLike<number>, first: number, score: number): void
  /** 0 for a row that nothing was added to. */
  score(row: number): number
  /** The rows with the best scores, best first; so as not to cut between equals by their numbers, up to `most` of them. */
  best(count: number, most: number): readonly number[]
  /** Forgets everything. */
  clear(): void
}

/** Uses one array again and again: an answer then costs what it touches and not what there is. */
export function createTally(): Tally {
  let scores = new Float64Array(1024)
  let touched: number[] = []

  function grow(row: number): void {
    const grown = new Float64Array(Math.max(row + 1, scores.length * 2))
    grown.set(scores)
    scores = grown
  }

  return {
    add(rows, first, score) {
      for (let i = 0; i < rows.length; i++) {
        const row = first + rows[i]!
        if (row >= scores.length) grow(row)
        if (scores[row] === 0) touched.push(row)
        scores[row]! += score
      }
    },
    score: (row) => scores[row] ?? 0,
    best(count, most) {
      const least = leastOfBest(touched, count, scores)
      const best = touched.filter((row) => scores[row]! >= least)
      return best.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, most)
    },
    clear() {
      for (const row of touched) scores[row] = 0
      touched = []
    },
  }
}

/** The least of the `count` best scores; 0 when there are fewer. */
function leastOfBest(rows: readonly number[], count: number, scores: Float64Array): number {
  if (count === 0) return Number.POSITIVE_INFINITY
  const best = new Float64Array(count)
  for (const row of rows) {
    const score = scores[row]!
    if (score <= best[0]!) continue
    let place = 1
    for (; place < count && best[place]! < score; place++) best[place - 1] = best[place]!
    best[place - 1] = score
  }
  return best[0]!
}
