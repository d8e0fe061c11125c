import type { Measure } from '../eval/score.ts'
import { toMarkdownTable } from '../markdown-table.ts'
import { answerBars, shortLeadBar } from './bars.ts'
import { toBar } from './cells.ts'
import { areaUnderCurve } from './confidence.ts'
import { firstMeasured } from './first-measured.ts'
import type { SetResult } from './measure-answers.ts'
import { percent, shown } from './percent.ts'

const compared: readonly (readonly [Measure, 'clean' | 'typo'])[] = [
  ['answerable hit@1', 'clean'],
  ['answerable hit@1', 'typo'],
  ['answerable hit@3', 'clean'],
  ['answerable hit@3', 'typo'],
  ['variant hit@3', 'clean'],
  ['refused, should answer', 'clean'],
  ['refused, should answer', 'typo'],
  ['refused, should refuse', 'clean'],
  ['disagreement shown where there is one', 'clean'],
  ['disagreement shown where there is none', 'clean'],
  ['lead shown', 'clean'],
  ['lead right (of shown)', 'clean'],
  ['lead right (of shown)', 'typo'],
]

/** Every figure as it was first measured, and as it is now. */
export function toProgressTable(sets: readonly SetResult[]): string {
  const rows = compared.map(([measure, texts]) => [
    texts === 'clean' ? measure : `${measure}, typing errors`,
    texts === 'clean' ? toBar(answerBars[measure]) : '',
    ...sets.map(({ set, ...result }) =>
      toChange(firstMeasured[set.name]?.[texts][measure], percent(result[texts].shares[measure])),
    ),
  ])
  const shortLeads = sets.map(({ set, shortLeads }) =>
    toChange(firstMeasured[set.name]?.shortLeads, percent(shortLeads)),
  )
  const curves = sets.map(({ set, confidences: { answerable, unanswerable } }) => {
    const now = areaUnderCurve(answerable, unanswerable)
    const before = firstMeasured[set.name]?.areaUnderCurve
    return now === null ? '–' : `${before?.toFixed(3) ?? '–'} → ${now.toFixed(3)}`
  })
  return toMarkdownTable(
    ['measure', 'bar (news)', ...sets.map(({ set }) => set.name)],
    [
      ...rows,
      ['lead shown for who, where, when, how many', toBar(shortLeadBar), ...shortLeads],
      ['area under the curve', '', ...curves],
    ],
  )
}

function toChange(before: number | undefined, now: number | null): string {
  return now === null ? '–' : `${before === undefined ? '–' : shown(before)} → ${shown(now)}`
}
