import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'

export function addStartCommand(program: Command, context: CommandContext): void {
  program
    .command('start')
    .description('run the bot: the adapters whose tokens are set, or a chat in the terminal')
    .action(async (_: unknown, command: Command) => {
      const { db } = command.optsWithGlobals<{ db?: string }>()
      const { env, stdin, stdout, stderr } = context.line
      const { start } = await import('../main.ts')
      context.finish(await start({ env: db === undefined ? env : { ...env, DATABASE_URL: db }, stdin, stdout, stderr }))
    })
}
