import { readFile, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Answer } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { sayWhenEmpty } from './empty-database.ts'
import { type LabelledQuestion, parseLabelledQuestions } from './eval/labelled-question.ts'
import { scoreAnswers } from './eval/score.ts'
import { toScoreText } from './eval/score-text.ts'
import { CommandFailure } from './failure.ts'
import { wholeNumber } from './option-values.ts'
import { createProgressBar } from './progress-bar.ts'

interface EvalOptions {
  readonly db?: string
  readonly json?: boolean
  readonly typo?: boolean
  readonly limit?: number
  readonly misses: number
}

export function addEvalCommand(program: Command, context: CommandContext): void {
  program
    .command('eval')
    .description('answer a file of labelled questions and print how many came out right')
    .argument('<questions.jsonl>', '{"id", "question", "kind", "support", ...} a line')
    .option('--typo', 'ask the texts with typing errors, where a question has one')
    .option('--limit <n>', 'citations wanted for each (default: 5)', wholeNumber(1, 100))
    .option('--misses <n>', 'show the first questions that went wrong', wholeNumber(0, 100_000), 0)
    .option('--json', 'print the score as JSON')
    .action(async (file: string, _: unknown, command: Command) => {
      const { db, json, typo, limit, misses } = command.optsWithGlobals<EvalOptions>()
      const { output, database, line } = context
      const questions = parseLabelledQuestions(await readText(file), file)
      const knowledge = await database.openExisting(db)
      const bar = createProgressBar(line.stderr, line.now)
      const pairs: [LabelledQuestion, Answer][] = []
      for (const [at, question] of questions.entries()) {
        const text = typo ? (question.typo ?? question.question) : question.question
        const answer = await knowledge.ask({
          text,
          now: line.now().toISOString(),
          record: false,
          ...(limit !== undefined && { limit }),
        })
        pairs.push([question, answer])
        bar.show(at + 1, questions.length, text)
      }
      bar.clear()
      const score = scoreAnswers(pairs)
      await output.write(
        json
          ? `${JSON.stringify({ ...score, misses: score.misses.slice(0, misses) }, null, 2)}\n`
          : toScoreText(score, misses),
      )
      await sayWhenEmpty(context, knowledge, db)
    })
}

/** The system names no path when a folder is read. */
async function readText(file: string): Promise<string> {
  if ((await stat(file)).isDirectory()) throw new CommandFailure(`${file} is a folder; name a file`)
  return readFile(file, 'utf8')
}
