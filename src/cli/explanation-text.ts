import type { Explanation } from '../../knowledge/index.ts'
import { counted, onOneLine, toTable } from './text-table.ts'

/** An explanation for people: query, best candidates with their features, reasons. */
export function toExplanationText({ answer, query, candidates, reasons }: Explanation): string {
  const rows = candidates.flatMap(({ exact, source, score, features }, at) => [
    `${String(at + 1).padStart(3)}. ${score.toFixed(3)}  ${onOneLine(source)}: ${onOneLine(exact)}`,
    `     ${Object.entries(features)
      .map(([name, value]) => `${name} ${round(value)}`)
      .join(', ')}`,
  ])
  return [
    `Outcome: ${answer.outcome}, confidence ${answer.confidence.toFixed(2)}`,
    ...reasons.map((reason) => `  - ${onOneLine(reason)}`),
    '',
    'Query as understood',
    toTable(Object.entries(query).map(([name, value]) => [`  ${name}`, onOneLine(JSON.stringify(value) ?? '')])),
    counted(candidates.length, 'candidate'),
    ...rows,
    '',
  ].join('\n')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
