import { readFile, writeFile } from 'node:fs/promises'
import { decisionWeights } from '../../../knowledge/search/decision-weights.ts'
import { toMarkdownTable } from '../markdown-table.ts'
import type { LabelledSet } from '../quality/labelled-sets.ts'
import { cacheSignals, type SignalledQuestion } from './cache-signals.ts'
import { toDecisionTable } from './decision-table.ts'
import { fitDecision, withLine } from './fit-decision.ts'

/** Of the answerable news questions. */
const wrongRefusals = 0.09

/** Fits the table of the decision and prints what it reaches, also on news sets that it was not fitted to. */
export async function tuneDecision(sets: readonly LabelledSet[], table: string, write: boolean): Promise<void> {
  const isNews = (name: string) => sets.some((set) => set.name === name && set.peers === undefined)
  const questions: SignalledQuestion[] = []
  for (const set of sets) {
    process.stderr.write(`${set.name}: reading signals\n`)
    for (const one of await cacheSignals(set)) questions.push(one)
  }
  const news = questions.filter(({ set }) => isNews(set))
  const fitTo = (some: readonly SignalledQuestion[]) =>
    withLine(
      some.filter(({ set }) => isNews(set)),
      fitDecision(some, decisionWeights, isNews),
      wrongRefusals,
    )
  process.stderr.write(`fitting to ${questions.length} questions\n`)
  const fitted = news.length > 0 ? fitTo(questions) : decisionWeights
  process.stdout.write('Now / fitted / fitted without the set; percent\n\n')
  process.stdout.write(
    toDecisionTable(questions, (set) => [
      decisionWeights,
      fitted,
      ...(isNews(set) ? [fitTo(questions.filter((one) => one.set !== set))] : []),
    ]),
  )
  const keys = Object.keys(decisionWeights) as (keyof typeof decisionWeights)[]
  process.stdout.write('\n')
  process.stdout.write(
    toMarkdownTable(
      ['signal', 'now', 'fitted'],
      keys.map((key) => [key, String(decisionWeights[key]), String(fitted[key])]),
    ),
  )
  if (!write) return
  let source = await readFile(table, 'utf8')
  for (const key of keys) source = source.replace(new RegExp(`^(  ${key}: )-?[\\d.]+,$`, 'm'), `$1${fitted[key]},`)
  await writeFile(table, source)
}
