import type { Share } from '../eval/score.ts'
import type { Agreement } from '../eval/score-claims.ts'

/** Null for a share of nothing. Rounded as printed, so that a bar is met by what people read. */
export function percent({ right, of }: Share): number | null {
  return of === 0 ? null : rounded((100 * right) / of)
}

/** Harmonic mean of precision and recall, in percent. */
export function f1({ right, found, wanted }: Agreement): number | null {
  return found + wanted === 0 ? null : rounded((200 * right) / (found + wanted))
}

export function rounded(value: number): number {
  return Number(value.toFixed(1))
}

/** A figure as a table shows it. */
export function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(1)
}
