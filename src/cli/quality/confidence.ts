import type { Share } from '../eval/score.ts'

/** An answer's confidence and whether it deserved it. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** A tenth of the scale of confidence: what was promised in it and what came true. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Means, 0 to 1; null when the bin is empty. */
  readonly promised: number | null
  readonly kept: number | null
}

/** Share of pairs of one answerable and one unanswerable question in which the answerable one has more confidence; ties count half. */
export function areaUnderCurve(answerable: readonly number[], unanswerable: readonly number[]): number | null {
  if (answerable.length === 0 || unanswerable.length === 0) return null
  const all = [
    ...answerable.map((value) => ({ value, wanted: true })),
    ...unanswerable.map((value) => ({ value, wanted: false })),
  ].sort((a, b) => a.value - b.value)
  let rankSum = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]!.value === all[from]!.value) to++
    const meanRank = (from + to + 1) / 2
    for (let at = from; at < to; at++) if (all[at]!.wanted) rankSum += meanRank
    from = to
  }
  const least = (answerable.length * (answerable.length + 1)) / 2
  return (rankSum - least) / (answerable.length * unanswerable.length)
}

/** How many unanswerable questions are refused when the line is drawn so that at most `wrongShare` of the answerable ones are. */
export function refusedAt(
  wrongShare: number,
  answerable: readonly number[],
  unanswerable: readonly number[],
): Share & { readonly line: number } {
  const sorted = [...answerable].sort((a, b) => a - b)
  const line = sorted[Math.floor(wrongShare * sorted.length)] ?? 0
  return { right: unanswerable.filter((value) => value < line).length, of: unanswerable.length, line }
}

/** Tenths of the scale with what was promised and what came true. */
export function reliability(judged: readonly Judged[], bins = 10): readonly Bin[] {
  return Array.from({ length: bins }, (_, at) => {
    const inside = judged.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === at)
    return {
      from: at / bins,
      to: (at + 1) / bins,
      count: inside.length,
      promised: mean(inside.map(({ confidence }) => confidence)),
      kept: mean(inside.map(({ right }) => Number(right))),
    }
  })
}

/** Mean distance between promise and truth over the bins, weighted by their answers (expected calibration error). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0)
  return bins.reduce(
    (sum, { count, promised, kept }) => sum + (count / (all || 1)) * Math.abs((promised ?? 0) - (kept ?? 0)),
    0,
  )
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
