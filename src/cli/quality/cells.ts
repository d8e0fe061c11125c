import type { Share } from '../eval/score.ts'
import type { Bar } from './bars.ts'
import { percent, shown } from './percent.ts'

export function toBar(bar: Bar | undefined): string {
  return bar === undefined ? '' : `${bar.direction === 'at least' ? '≥' : '≤'} ${bar.value}`
}

/** A share in percent with its counts. */
export function toCell(share: Share | null | undefined): string {
  const value = share ? percent(share) : null
  return value === null || !share ? '–' : `${shown(value)} (${share.right} of ${share.of})`
}
