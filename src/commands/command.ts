import type { Voice } from '../answers/citation-line.ts'
import type { CommandDefinition } from '../core/command.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Turn } from '../core/turn.ts'

/** A command with what it does; the argument comes from a message, a button or an option alike. */
export interface Command {
  readonly definition: CommandDefinition
  run(call: { readonly argument: string; readonly turn: Turn; readonly voice: Voice }): Promise<Outcome>
}
