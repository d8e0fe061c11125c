import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { CommandFailure } from './failure.ts'
import { fileName } from './option-values.ts'

export function addBackupCommand(program: Command, context: CommandContext): void {
  program
    .command('backup')
    .description('write a checked copy of the database')
    .argument('<file>', 'where to; it must not exist yet', fileName)
    .action(async (file: string, _: unknown, command: Command) => {
      const { db } = command.optsWithGlobals<{ db?: string }>()
      const { database, messages } = context
      if (!database.exists(db))
        throw new CommandFailure(`${database.file(db)} does not exist; name the database with --db`)
      const knowledge = await database.open(db)
      await knowledge.desk.backup(resolve(file))
      await messages.write(`Wrote ${file}\n`)
    })
}
