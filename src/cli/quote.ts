import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { sayWhenEmpty } from './empty-database.ts'
import { wholeNumber } from './option-values.ts'

interface QuoteOptions {
  readonly db?: string
  readonly json?: boolean
  readonly context?: number
}

export function addQuoteCommand(program: Command, context: CommandContext): void {
  program
    .command('quote')
    .description('show the exact quote of a claim with its surroundings and source')
    .argument('<claim...>', 'the id of a claim, or words to find one by')
    .option('--context <n>', 'sentences before and after (default: its paragraph)', wholeNumber(0, 100))
    .option('--json', 'print it as JSON; null when nothing fits')
    .action(async (words: readonly string[], _: unknown, command: Command) => {
      const { db, json, context: around } = command.optsWithGlobals<QuoteOptions>()
      const claim = words.join(' ').trim()
      const { output, database, line, fail } = context
      const knowledge = await database.openExisting(db)
      const quote = await knowledge.quote(around === undefined ? { claim } : { claim, context: around })
      if (json) await output.write(`${JSON.stringify(quote, null, 2)}\n`)
      else if (quote !== null) {
        const { toQuoteText } = await import('./shown-answer.ts')
        const cited = await knowledge.correspondence.citations(quote.claimId)
        await output.write(toQuoteText(quote, claim, cited, line))
      }
      if (quote !== null) return
      fail(`quote: no claim fits "${claim}"; give the id shown beside a citation, or other words`)
      await sayWhenEmpty(context, knowledge, db)
    })
}
