import { toMarkdownTable } from '../markdown-table.ts'
import { areaUnderCurve } from '../quality/confidence.ts'
import type { SignalledQuestion } from './cache-signals.ts'
import { answerOdds, type DecisionWeights } from './fit-decision.ts'

/** For each set what is refused and how well confidence tells the kinds apart, by the weights at hand, fitted, and fitted without the set. */
export function toDecisionTable(
  questions: readonly SignalledQuestion[],
  tables: (set: string) => readonly DecisionWeights[],
): string {
  const sets = [...new Set(questions.map(({ set }) => set))]
  return toMarkdownTable(
    ['set', 'answerable refused', 'near misses refused', 'without their paragraphs refused', 'area under the curve'],
    sets.map((set) => {
      const own = questions.filter((question) => question.set === set)
      const cells = tables(set).map((weights) => {
        const oddsOf = (kind: SignalledQuestion['kind']) =>
          own.filter((question) => question.kind === kind).map((question) => answerOdds(question, weights))
        const [answerable, near, removed] = [oddsOf('answerable'), oddsOf('unanswerable'), oddsOf('removed')]
        return [
          refused(answerable),
          refused(near),
          refused(removed),
          areaUnderCurve(answerable, near.length > 0 ? near : removed)?.toFixed(3) ?? '–',
        ]
      })
      return [set, ...[0, 1, 2, 3].map((column) => cells.map((cell) => cell[column]).join(' / '))]
    }),
  )
}

function refused(odds: readonly number[]): string {
  if (odds.length === 0) return '–'
  return ((100 * odds.filter((one) => one < 0).length) / odds.length).toFixed(1)
}
