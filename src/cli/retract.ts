import type { Command } from 'commander'
import { showArticle } from './article-line.ts'
import type { CommandContext } from './command-context.ts'
import { confirm } from './confirm.ts'
import { someText } from './option-values.ts'
import { userName } from './user-name.ts'

interface RetractOptions {
  readonly db?: string
  readonly json?: boolean
  readonly reason: string
  readonly yes?: boolean
}

export function addRetractCommand(program: Command, context: CommandContext): void {
  program
    .command('retract')
    .description('take an article out of search; its claims then count as withdrawn')
    .argument('<article-id>', 'as "footnote articles" lists it')
    .requiredOption('--reason <text>', 'why, for the audit log; must be given', someText)
    .option('--yes', 'do not ask')
    .option('--json', 'print the article as JSON')
    .action(async (id: string, _: unknown, command: Command) => {
      const { db, json, reason, yes } = command.optsWithGlobals<RetractOptions>()
      const knowledge = await context.database.openExisting(db)
      const { reachable, unreachable } = await knowledge.correspondence.reach(id)
      const answers = `answers that will be corrected: ${reachable}; out of reach: ${unreachable}`
      await confirm(context, `Withdraw article ${id}? ${answers}.`, yes)
      await showArticle(context, await knowledge.desk.retract(id, reason, userName()), json)
      if (reachable + unreachable > 0) await context.messages.write(`${answers}\n`)
    })
}

export function addUnretractCommand(program: Command, context: CommandContext): void {
  program
    .command('unretract')
    .description('put a retracted article back into search')
    .argument('<article-id>', 'as "footnote articles" lists it')
    .option('--json', 'print the article as JSON')
    .action(async (id: string, _: unknown, command: Command) => {
      const { db, json } = command.optsWithGlobals<Omit<RetractOptions, 'reason'>>()
      const knowledge = await context.database.openExisting(db)
      await showArticle(context, await knowledge.desk.unretract(id, userName()), json)
    })
}
