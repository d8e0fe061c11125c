import type { Message, MessageSnapshot } from 'discord.js'
import { unescapeMarkdown } from './escape.ts'

/** The words of a message as its reader sees them: its text, what it passes on, or the text of its components or embeds. */
export function wordsOf(message: Message): string {
  const passedOn = forwardedWords(message)
  if (message.content || passedOn === null) return ownWordsOf(message)
  return passedOn
}

/** What a forwarded message says; null for a message that is none. */
export function forwardedWords({ messageSnapshots }: Message): string | null {
  const first = messageSnapshots.first()
  return first === undefined ? null : ownWordsOf(first)
}

type Worded = Pick<MessageSnapshot, 'content' | 'components' | 'embeds'>

function ownWordsOf({ content, components, embeds }: Worded): string {
  if (content) return content
  const texts = [
    ...components.flatMap((component) => textsIn(component.toJSON())),
    ...embeds.flatMap(({ title, description }) => [title, description].filter((words) => words !== null)),
  ]
  return texts.map(unescapeMarkdown).join('\n')
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
