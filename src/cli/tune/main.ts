import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Feature, weights } from '../../../knowledge/search/weights.ts'
import { createRandom } from '../bench/random.ts'
import { toMarkdownTable } from '../markdown-table.ts'
import { labelledSets } from '../quality/labelled-sets.ts'
import { cacheFeatures } from './cache-features.ts'
import { type Cached, crossValidate, fitWeights, type Reached, reach } from './fit.ts'
import { tuneDecision } from './tune-decision.ts'

// `npm run tune -- [--seed N] [--folds N] [--write]`: fits the table of ranking weights; only --write changes it.
// `npm run tune -- decision [--write]`: fits the table of the decision between answer and refusal.
const project = process.cwd()
const table = join(project, 'knowledge', 'search', 'weights.ts')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
})
const features = Object.keys(weights) as Feature[]
const current = features.map((feature) => weights[feature])

const sets = labelledSets(project, resolve(project, '..', 'shared')).questions.filter(({ name, questions }) => {
  if (existsSync(questions)) return true
  process.stderr.write(`${name}: skipped, ${questions} is absent\n`)
  return false
})
if (positionals[0] === 'decision')
  await tuneDecision(sets, join(project, 'knowledge', 'search', 'decision-weights.ts'), values.write)
else await tuneRanking()

async function tuneRanking(): Promise<void> {
  const questions: Cached[] = []
  for (const set of sets) {
    // Our own questions stay unseen: they are what the fitted table is tried on last.
    if (set.name === 'starter' || set.name === 'town') continue
    process.stderr.write(`${set.name}: reading features\n`)
    for (const one of await cacheFeatures(set, features)) questions.push(one)
  }
  if (questions.length === 0) {
    process.stderr.write('there is nothing to fit the weights to\n')
    process.exitCode = 1
  } else {
    process.stderr.write(`fitting ${features.length} weights to ${questions.length} questions\n`)
    const fitted = fitWeights(questions, current)
    const { heldOut, folds } = crossValidate(
      questions,
      current,
      Number(values.folds),
      createRandom(Number(values.seed)),
    )
    const before = reach(questions, () => current)
    const after = reach(questions, () => fitted)
    process.stdout.write(
      toMarkdownTable(
        ['set', 'questions', 'hit@1 now', 'fitted', 'held out', 'MRR now', 'fitted', 'held out'],
        [...before].map(([set, { questions: count }]) => {
          const all = [before.get(set), after.get(set), heldOut.get(set)]
          return [
            set,
            String(count),
            ...all.map((one) => mean(one, 'firstHit')),
            ...all.map((one) => mean(one, 'reciprocalRank')),
          ]
        }),
      ),
    )
    process.stdout.write('\n')
    process.stdout.write(
      toMarkdownTable(
        ['feature', 'now', 'fitted', 'in the folds'],
        features.map((feature, at) => [
          feature,
          String(current[at]),
          String(fitted[at]),
          folds.map((fold) => String(fold[at])).join(' '),
        ]),
      ),
    )
    if (values.write) await writeTable(fitted)
  }
}

function mean(reached: Reached | undefined, part: 'firstHit' | 'reciprocalRank'): string {
  return reached ? ((100 * reached[part]) / reached.questions).toFixed(1) : '–'
}

async function writeTable(fitted: readonly number[]): Promise<void> {
  let source = await readFile(table, 'utf8')
  for (const [at, feature] of features.entries())
    source = source.replace(new RegExp(`^(  ${feature}: )[\\d.]+,$`, 'm'), `$1${fitted[at]},`)
  await writeFile(table, source)
}
