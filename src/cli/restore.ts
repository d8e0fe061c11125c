import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { fileName } from './option-values.ts'
import { counted } from './text-table.ts'

export function addRestoreCommand(program: Command, context: CommandContext): void {
  program
    .command('restore')
    .description('put a backup in the place of the database; the database before is kept beside it')
    .argument('<file>', 'what "footnote backup" wrote', fileName)
    .action(async (backup: string, _: unknown, command: Command) => {
      const { db } = command.optsWithGlobals<{ db?: string }>()
      const { restoreDatabase } = await import('./restore-database.ts')
      const file = context.database.file(db)
      const stamp = context.line.now().toISOString().replace(/[:.]/g, '-')
      const { articles, claims, keptAs } = await restoreDatabase(backup, file, `${file}.before-${stamp}`)
      const kept = keptAs === null ? '' : `; the one before is kept as ${keptAs}`
      await context.messages.write(
        `Restored ${file} with ${counted(articles, 'article')} and ${counted(claims, 'claim')}${kept}\n`,
      )
    })
}
