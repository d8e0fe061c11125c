import type { Incoming } from '../../src/core/incoming.ts'
import { toLocale } from '../../src/messages/locale.ts'
import { ownIntent } from './components.ts'
import { plain } from './escape.ts'
import type { ReplyPart } from './layout.ts'
import { ownWords } from './own-words.ts'
import { type RenderedMessage, renderCopy, renderPart, renderReply } from './render.ts'
import type { Surroundings } from './surroundings.ts'

/** Milliseconds after which a channel is told again how a message is checked. */
const hintLasts = 90 * 86_400_000

/**
 * What the adapter answers by itself, to the asker alone: the rest of a long reply, words to copy, and how a message is
 * checked that Discord does not show to bots. Null for all that the core answers.
 */
export async function ownAnswer(
  incoming: Incoming,
  surroundings: Surroundings,
): Promise<readonly RenderedMessage[] | null> {
  if (incoming.kind === 'action') return ownAction(incoming.intent, incoming.locale, surroundings)
  return incoming.kind === 'question' ? unreadHint(incoming, surroundings) : null
}

async function ownAction(
  intent: Extract<Incoming, { kind: 'action' }>['intent'],
  locale: string | null,
  surroundings: Surroundings,
): Promise<readonly RenderedMessage[] | null> {
  if (intent?.name === ownIntent.copy) return [renderCopy(intent.argument)]
  if (intent?.name === ownIntent.rest) return renderPart(JSON.parse(intent.argument) as ReplyPart, locale, surroundings)
  return null
}

/** Once a channel: an empty mention in reply to a message whose words Discord kept back. */
async function unreadHint(
  { text, repliedTo, locale, conversation, attachments }: Extract<Incoming, { kind: 'question' }>,
  surroundings: Surroundings,
): Promise<readonly RenderedMessage[] | null> {
  if (text !== '' || attachments.length > 0 || repliedTo === null || repliedTo.fromBot || repliedTo.text !== '')
    return null
  const { commands, records, messages, now } = surroundings
  const check = commands.find(({ name, onMessage }) => name === 'check' && onMessage !== null)?.onMessage
  if (!check) return null
  const entry = { key: `discord:unread:${conversation.space}`, value: '', until: now() + hintLasts }
  if (!(await records.add(entry))) return null
  const label = plain(check[toLocale(locale)] ?? check.en ?? '', 100)
  return renderReply(ownWords(messages, locale, 'hint', 'discord-unread', { label }), locale, surroundings)
}
