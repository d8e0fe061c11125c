import { existsSync } from 'node:fs'
import type { Knowledge } from '../../knowledge/index.ts'
import { databaseFile, usualDatabase } from '../config/database-address.ts'
import type { CommandLine } from './command-line.ts'
import { CommandFailure } from './failure.ts'

export interface Database {
  /** The file that `--db`, the environment or the default names. */
  file(option: string | undefined): string
  exists(option: string | undefined): boolean
  /** Opens the knowledge base to change it, making file and folder where absent. Closed when the command ends. */
  open(option: string | undefined): Promise<Knowledge>
  /** Opens what is there: an absent file reads as an empty knowledge base and is not made. */
  openExisting(option: string | undefined): Promise<Knowledge>
  close(): Promise<void>
}

export function createDatabase(line: Pick<CommandLine, 'env' | 'openKnowledge'>): Database {
  const opened: Knowledge[] = []
  const file = (option: string | undefined) => {
    const address = option || line.env.DATABASE_URL?.trim() || usualDatabase
    const named = databaseFile(address)
    if (named !== null) return named
    const kind = address.slice(0, address.indexOf(':'))
    throw new CommandFailure(`database: "${kind}://…" is not a file; give the path of an SQLite file`)
  }
  const openFile = async (path: string) => {
    const knowledge = await (line.openKnowledge ?? openReal)(path, line.env.ALIASES?.trim() || undefined)
    opened.push(knowledge)
    return knowledge
  }
  const exists = (option: string | undefined) => existsSync(file(option))
  return {
    file,
    exists,
    open: (option) => openFile(file(option)),
    openExisting: (option) => openFile(exists(option) ? file(option) : ':memory:'),
    async close() {
      for (const knowledge of opened.splice(0)) await knowledge.close()
    },
  }
}

/**
 * Opens the file, or reaches the process that owns it. Loaded only when a command needs it, and without the extraction
 * that the worker loads for itself: `--help` and answers come at once.
 */
async function openReal(file: string, aliases: string | undefined): Promise<Knowledge> {
  const { openOwned } = await import('../../knowledge/control/open-owned.ts')
  return openOwned(file, { aliases })
}
