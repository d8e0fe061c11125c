import type { Voice } from '../answers/citation-line.ts'
import type { Audience, CommandDefinition, Localised } from '../core/command.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Turn } from '../core/turn.ts'

/** One use of a command; the argument comes from a message, a button or an option alike. */
export interface Call {
  readonly argument: string
  readonly turn: Turn
  readonly voice: Voice
}

export type Run = (call: Call) => Promise<Outcome>

/** A command with what it does. */
export interface Command {
  readonly definition: CommandDefinition
  readonly run: Run
}

/** What only a button or a form leads to: it has a name and an audience, and no place in a menu. */
export interface Step {
  readonly name: string
  readonly audience: Audience
  /** Whether its name may be typed too: only where it shows something, and changes nothing. */
  readonly typed?: boolean
  readonly run: Run
}

/** Options of a command or fields of a form; none for anything else. */
export function optionsOf({ incoming }: Turn): Readonly<Record<string, string>> {
  return incoming.kind === 'command' ? incoming.options : {}
}

/** An option of one line of text. */
export function textOption(
  name: string,
  names: Localised,
  description: Localised,
  more: { readonly required?: boolean; readonly suggested?: boolean } = {},
): CommandDefinition['options'][number] {
  return { name, names, description, required: more.required ?? false, suggested: more.suggested ?? false }
}
