import { toMarkdownTable } from '../markdown-table.ts'
import { toCell } from './cells.ts'
import { areaUnderCurve, calibrationError, refusedAt, reliability } from './confidence.ts'
import type { SetResult } from './measure-answers.ts'
import { rounded, shown } from './percent.ts'

const wrongRefusals = 0.1

/** What confidence is worth: as a line between answer and refusal, and as a promise. */
export function toConfidence(sets: readonly SetResult[]): string[] {
  const both = sets.filter(
    ({ confidences }) => confidences.answerable.length > 0 && confidences.unanswerable.length > 0,
  )
  const rows = both.map(({ set, confidences: { answerable, unanswerable } }) => {
    const { line, ...refused } = refusedAt(wrongRefusals, answerable, unanswerable)
    return [set.name, (areaUnderCurve(answerable, unanswerable) ?? 0).toFixed(3), toCell(refused), line.toFixed(2)]
  })
  const bins = sets.map(({ judged }) => reliability(judged))
  const deciles = (bins[0] ?? []).map(({ from, to }, at) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    ...bins.map((all) => {
      const { count = 0, promised = null, kept = null } = all[at] ?? {}
      return count === 0 ? '–' : `${shown(100 * (promised ?? 0))} → ${shown(100 * (kept ?? 0))} (${count})`
    }),
  ])
  const errors = ['calibration error', ...bins.map((all) => shown(rounded(100 * calibrationError(all))))]
  return [
    '## Confidence\n',
    'The area under the curve is the chance that an answerable question gets more confidence than an unanswerable one. Then: how many of the unanswerable ones are refused when the line is drawn where one in ten answerable questions is refused.\n',
    toMarkdownTable(['set', 'area under the curve', 'refused at 10 wrong in 100', 'line'], rows),
    'Reliability: confidence promises that one of the first three citations answers the question. Mean confidence → how often it was so (questions). The calibration error is the mean distance of the two.\n',
    toMarkdownTable(['confidence', ...sets.map(({ set }) => set.name)], [...deciles, errors]),
  ]
}
