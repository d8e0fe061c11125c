import type { Message } from 'discord.js'
import { unescapeMarkdown } from './escape.ts'

/** The words of a message as its reader sees them: its text, what it passes on, or the text of its components. */
export function wordsOf(message: Message): string {
  if (message.content !== '') return message.content
  const passedOn = forwardedWords(message)
  if (passedOn !== null) return passedOn
  return message.components
    .flatMap((component) => textsIn(component.toJSON()))
    .map(unescapeMarkdown)
    .join('\n')
}

/** What a forwarded message says; null for a message that is none. */
export function forwardedWords({ messageSnapshots }: Message): string | null {
  const first = messageSnapshots.first()
  return first === undefined ? null : (first.content ?? '')
}

/** Without whom it calls: mentions of people, roles and channels are no words; custom emoji are their names. */
export function withoutMentions(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#)\d+>/g, ' ')
    .replace(/<a?:(\w+):\d+>/g, ' $1 ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

function textsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('content' in node && typeof node.content === 'string') return [node.content]
  return 'components' in node && Array.isArray(node.components) ? node.components.flatMap(textsIn) : []
}
