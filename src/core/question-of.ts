import type { Incoming } from './incoming.ts'

/**
 * What is being asked, whether typed, given to /ask or chosen; an empty mention in reply to a message asks that
 * message's words. Null for anything that is no question.
 */
export function questionOf(incoming: Incoming): string | null {
  switch (incoming.kind) {
    case 'question':
      return incoming.text.trim() || repliedWords(incoming)
    case 'command':
      return incoming.name === 'ask'
        ? incoming.text.trim() || incoming.options.question?.trim() || repliedWords(incoming)
        : null
    case 'action':
      return incoming.intent?.name === 'ask' ? incoming.intent.argument : null
    case 'lookup':
      return null
    default:
      return incoming satisfies never
  }
}

function repliedWords({ repliedTo }: Incoming): string {
  return repliedTo && !repliedTo.fromBot ? repliedTo.text.trim() : ''
}
