import type { Readable, Writable } from 'node:stream'
import { CommanderError } from 'commander'
import type { Knowledge } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { createDatabase } from './database.ts'
import { reasonOf } from './failure.ts'
import { createOutput } from './output.ts'
import { createProgram } from './program.ts'

/** What a run of the command line is given by the process around it; tests give their own. */
export interface CommandLine {
  /** Arguments after the program's name. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Screen
  readonly stderr: Screen
  readonly now: () => Date
  /** Opens the knowledge base; the real one unless told. */
  readonly openKnowledge?: (file: string, aliases: string | undefined) => Promise<Knowledge>
}

/** A stream that may be a terminal, and then has columns. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Runs one command to its end. Gives the exit status: 0 done, 1 something failed, 2 wrong use. */
export async function runCommandLine(line: CommandLine): Promise<number> {
  const output = createOutput(line.stdout, 'standard output')
  const messages = createOutput(line.stderr, 'standard error')
  const database = createDatabase(line)
  let status = 0
  const context: CommandContext = {
    line,
    output,
    messages,
    database,
    fail(text) {
      status = 1
      if (text !== undefined) messages.write(`footnote: ${text}\n`)
    },
    finish(code) {
      status = code
    },
  }
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      if (error instanceof CommanderError) status = error.exitCode === 0 ? 0 : 2
      else context.fail(reasonOf(error))
    }
  }
  await attempt(() => createProgram(context).parseAsync([...line.argv], { from: 'user' }))
  await attempt(database.close)
  await attempt(output.flush)
  return status
}
