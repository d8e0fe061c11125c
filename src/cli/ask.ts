import type { Command } from 'commander'
import type { Knowledge } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { sayWhenEmpty } from './empty-database.ts'
import { toExplanationText } from './explanation-text.ts'
import { answerLines, textField } from './json-lines.ts'
import { wholeNumber } from './option-values.ts'

interface AskOptions {
  readonly db?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly explain?: boolean
  readonly limit?: number
  readonly record: boolean
}

export function addAskCommand(program: Command, context: CommandContext): void {
  program
    .command('ask')
    .description('answer one question, or with --jsonl one {"id", "question"} a line of standard input')
    .argument('[question...]', 'the question')
    .option('--json', 'print the answer as JSON')
    .option('--jsonl', 'read questions and print answers line by line')
    .option('--explain', 'show the query as understood, the candidates and why the outcome was decided')
    .option('--limit <n>', 'citations wanted (default: 5)', wholeNumber(1, 100))
    .option('--no-record', "keep the question out of the moderators' list (with --jsonl always so)")
    .action(async (words: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<AskOptions>()
      const text = words.join(' ').trim()
      if (options.jsonl && (text !== '' || options.explain)) {
        command.error('error: --jsonl reads its questions from standard input; leave QUESTION and --explain out')
      }
      if (!options.jsonl && text === '') command.error('error: QUESTION is missing; give one, or --jsonl')
      const knowledge = await context.database.openExisting(options.db)
      const limit = options.limit === undefined ? {} : { limit: options.limit }
      const now = () => context.line.now().toISOString()
      if (options.jsonl) {
        await answerLines(context, (fields) =>
          knowledge.ask({ text: textField(fields, 'question'), ...limit, now: now(), record: false }),
        )
      } else {
        await askOne(context, knowledge, { text, ...limit, now: now(), record: options.record }, options)
      }
      await sayWhenEmpty(context, knowledge, options.db)
    })
}

async function askOne(
  { output, line }: CommandContext,
  knowledge: Knowledge,
  question: Parameters<Knowledge['ask']>[0],
  { json, explain }: AskOptions,
): Promise<void> {
  if (explain) {
    const explanation = await knowledge.explain({ ...question, record: false })
    await output.write(json ? toJson(explanation) : toExplanationText(explanation))
    return
  }
  const answer = await knowledge.ask(question)
  if (json) await output.write(toJson(answer))
  else if ((await knowledge.stats()).articles > 0) {
    const { toAnswerText } = await import('./shown-answer.ts')
    await output.write(await toAnswerText(answer, knowledge, line))
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
