import { onOneLine, toTable } from '../text-table.ts'
import type { Score } from './score.ts'

/** The score table for people, with the first misses beneath. */
export function toScoreText({ shares, misses }: Score, shownMisses: number): string {
  const rows = Object.entries(shares).map(([measure, { right, of }]) => [
    measure,
    of === 0 ? '–' : ((100 * right) / of).toFixed(1),
    of === 0 ? '' : `${Number.isInteger(right) ? right : right.toFixed(1)} of ${of}`,
  ])
  const missed = misses
    .slice(0, shownMisses)
    .map(
      ({ why, question, got }) => `\n${why}: ${onOneLine(question)}\n  first citation: ${onOneLine(got ?? '(none)')}\n`,
    )
  return toTable(rows, [1]) + missed.join('')
}
