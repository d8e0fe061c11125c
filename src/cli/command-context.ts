import type { CommandLine } from './command-line.ts'
import type { Database } from './database.ts'
import type { Output } from './output.ts'

/** What every command works with. */
export interface CommandContext {
  readonly line: CommandLine
  /** Standard output: data only. */
  readonly output: Output
  /** Standard error: everything that is not data. */
  readonly messages: Output
  readonly database: Database
  /** Makes the exit status 1 and says why, in one line, where it was not said yet. */
  fail(text?: string): void
  /** Sets the exit status that another program part decided. */
  finish(status: number): void
}
