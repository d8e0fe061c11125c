import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { noteWhenEmpty } from './empty-database.ts'

export function addExportCommand(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description('print articles and claims as JSON Lines with schema.org terms')
    .action(async (_: unknown, command: Command) => {
      const { db } = command.optsWithGlobals<{ db?: string }>()
      const knowledge = await context.database.openExisting(db)
      await knowledge.desk.export((row) => void context.output.write(`${JSON.stringify(row)}\n`))
      await noteWhenEmpty(context, knowledge, db)
    })
}
