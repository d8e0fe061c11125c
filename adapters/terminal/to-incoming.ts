import type { Incoming, IncomingCommand } from '../../src/core/incoming.ts'
import type { Reply } from '../../src/core/reply.ts'
import { choicesOf } from './render.ts'

/** Who sits at the terminal, and may do what whoever can open the database file may do. */
export const terminalOwner = 'terminal:owner'

/** A line as typed: a command, the number or the words of something offered by the last reply, or a question. */
export function toIncoming(line: string, last: Reply | null, locale: string | null): Incoming {
  const envelope = envelopeIn(locale)
  const typed = line.trim()
  const choices = last ? choicesOf(last) : []
  const numbered = (words: string) => (/^\d{1,2}$/.test(words) ? choices[Number(words) - 1] : undefined)
  const command = /^\/(?<name>[\p{L}\d_-]+)(?:\s+(?<text>.*))?$/su.exec(typed)?.groups
  if (command) {
    const name = command.name!.toLowerCase()
    const given = command.text ?? ''
    // "/quote 2" means what stands there with that number.
    const meant = numbered(given)?.intent
    return {
      ...envelope,
      kind: 'command',
      name,
      text: meant && meansNumbered(name, meant.name) ? meant.argument : given,
      options: {},
    }
  }
  const chosen =
    numbered(typed) ?? choices.find(({ label }) => typed !== '' && label.toLowerCase() === typed.toLowerCase())
  if (chosen) return { ...envelope, kind: 'action', intent: chosen.intent }
  return { ...envelope, kind: 'question', text: typed, addressed: true, forwarded: false }
}

/** What the last field of a form makes of it. */
export function toFilledForm(
  name: string,
  options: IncomingCommand['options'],
  locale: string | null,
): IncomingCommand {
  return { ...envelopeIn(locale), kind: 'command', name, text: '', options }
}

function envelopeIn(locale: string | null) {
  return {
    person: { key: terminalOwner, name: null },
    roles: [terminalOwner],
    conversation: { adapter: 'terminal', id: 'terminal', space: 'terminal', kind: 'private' },
    locale,
    message: null,
    repliedTo: null,
    attachments: [],
    edited: false,
  } as const
}

/** A command takes what its own button stands for, and a quote what a source's does. */
function meansNumbered(command: string, intent: string): boolean {
  return command === intent || (command === 'quote' && intent === 'source')
}
