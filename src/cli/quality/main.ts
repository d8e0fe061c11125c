import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Figures } from './figures.ts'
import { labelledSets } from './labelled-sets.ts'
import { measureSet, withKnowledge } from './measure-answers.ts'
import { measureClaims } from './measure-claims.ts'
import { handwritten, toPage } from './page.ts'
import { parseLabelledTexts, scoreSentences } from './sentences.ts'
import { parseLabelledStatements, scoreStatements } from './statements.ts'

// `npm run quality` measures all and writes the page; `npm run quality -- seeds starter` prints the figures of some sets.
const project = process.cwd()
const shared = resolve(project, '..', 'shared')
const page = join(project, 'docs', 'quality.md')
const wanted = process.argv.slice(2)

process.exitCode = await run()

async function run(): Promise<number> {
  const { questions, attributions, statements, sentences } = labelledSets(project, shared)
  const known = [...new Set([...questions, ...attributions].map(({ name }) => name)), 'statements', 'sentences']
  const unknown = wanted.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    process.stderr.write(`quality: there is no set "${unknown}"; there are ${known.join(', ')}\n`)
    return 2
  }
  const isWanted = (name: string, ...files: readonly string[]) => {
    if (wanted.length > 0 && !wanted.includes(name)) return false
    const absent = files.find((file) => !existsSync(file))
    if (absent !== undefined) process.stderr.write(`${name}: skipped, ${absent} is absent\n`)
    return absent === undefined
  }
  const tellOf = (name: string) => (what: string) => void process.stderr.write(`${name}: ${what}\n`)
  const sets: Figures['sets'][number][] = []
  for (const set of questions)
    if (isWanted(set.name, set.articles, set.questions)) sets.push(await measureSet(set, tellOf(set.name)))
  const claims: Figures['claims'][number][] = []
  for (const set of attributions)
    if (isWanted(set.name, set.file)) claims.push(await measureClaims(set, tellOf(set.name)))
  const starter = questions[0]!.articles
  const met = isWanted('statements', starter, statements) ? await measureStatements(starter, statements) : null
  const split = isWanted('sentences', sentences)
    ? scoreSentences(parseLabelledTexts(await readFile(sentences, 'utf8')))
    : null
  const figures: Figures = { sets, claims, statements: met, sentences: split }
  const complete = sets.length === questions.length && claims.length === attributions.length && met !== null
  if (!complete) {
    process.stdout.write(toPage(figures, ''))
    if (wanted.length === 0) process.stderr.write('not all could be measured, so docs/quality.md stays as it is\n')
    return wanted.length === 0 ? 1 : 0
  }
  const old = existsSync(page) ? await readFile(page, 'utf8') : ''
  const made = toPage(figures, old.split(handwritten)[1] ?? '')
  await writeFile(page, made)
  process.stdout.write(made)
  return 0
}

async function measureStatements(articles: string, file: string): Promise<Figures['statements']> {
  const statements = parseLabelledStatements(await readFile(file, 'utf8'))
  return withKnowledge(
    articles,
    (what) => void process.stderr.write(`statements: ${what}\n`),
    async (knowledge) => {
      const met: Parameters<typeof scoreStatements>[0][number][] = []
      for (const one of statements) met.push([one, await knowledge.check(one.statement)])
      return scoreStatements(met)
    },
  )
}
