import type { Command } from 'commander'
import { KnowledgeError } from '../../knowledge/errors.ts'
import type { CommandContext } from './command-context.ts'
import { identify } from './database-file.ts'
import { CommandFailure } from './failure.ts'

export function addHealthCommand(program: Command, context: CommandContext): void {
  program
    .command('health')
    .description('check the database: sound, or in use by a running footnote')
    .action(async (_: unknown, command: Command) => {
      const { db } = command.optsWithGlobals<{ db?: string }>()
      const file = context.database.file(db)
      await context.output.write(`${await healthOf(file)}\n`)
    })
}

/** Milliseconds that a running footnote may take to say that it is well. */
const patience = 5_000

/** One line about a healthy database; throws what is wrong with any other. Never waits for a running footnote. */
async function healthOf(file: string): Promise<string> {
  if ((await identify(file)) === 'absent') {
    throw new CommandFailure(
      `${file} does not exist yet; run "footnote start" or add articles with "footnote ingest PATH"`,
    )
  }
  const { openSqliteStore } = await import('../../knowledge/store/sqlite.ts')
  try {
    const store = await openSqliteStore(file, { waitMs: 0 })
    try {
      const [fault] = await store.verify()
      if (fault !== undefined) throw new CommandFailure(`${fault}; the database is damaged, restore a backup`)
      return `${file} is sound`
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'database-in-use') return healthOfOwner(file, error)
    throw error
  }
}

/** Asks the process that owns the file; a file in use by somebody who does not answer is not well. */
async function healthOfOwner(file: string, inUse: KnowledgeError): Promise<string> {
  const { connectControl } = await import('../../knowledge/control/connect.ts')
  const owner = await connectControl(file, patience)
  if (owner === null) throw inUse
  try {
    const pid = await within(patience, owner.pid())
    await within(patience, owner.stats())
    return `${file} is in use by footnote (pid ${pid}), which is well`
  } finally {
    await owner.close()
  }
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const line = `the footnote process that owns the database has not answered for ${milliseconds / 1000} s; restart it`
    timer = setTimeout(() => reject(new CommandFailure(line)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
