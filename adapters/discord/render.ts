import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js'
import type { Intent, Reply } from '../../src/core/reply.ts'
import { toLocale } from '../../src/messages/locale.ts'
import type { Say } from '../../src/messages/messages.ts'
import { codeBlock } from './escape.ts'
import { layOut, type ReplyPart, wholeReply } from './layout.ts'
import type { Surroundings } from './surroundings.ts'

/** The body of a message as Discord takes it; nobody is ever notified by it. */
export interface RenderedMessage {
  readonly flags: number
  readonly components: readonly APIMessageTopLevelComponent[]
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user: false }
}

/** A reply as messages in the reader's language; what does not fit into one is behind a button of it. */
export async function renderReply(
  reply: Reply,
  locale: string | null,
  surroundings: Pick<Surroundings, 'intents' | 'messages'>,
): Promise<readonly RenderedMessage[]> {
  return renderPart(wholeReply(reply), locale, surroundings)
}

export async function renderPart(
  part: ReplyPart,
  locale: string | null,
  { intents, messages }: Pick<Surroundings, 'intents' | 'messages'>,
): Promise<readonly RenderedMessage[]> {
  const say: Say = messages.in(toLocale(locale))
  // Laid out twice: first to learn which meanings need ids, then with these.
  const meanings: Intent[] = []
  layOut(part, say, (intent) => {
    meanings.push(intent)
    return ''
  })
  if (meanings.length === 0) return [messageOf(layOut(part, say, () => ''))]
  const ids = await intents.keep(meanings)
  let next = 0
  return [messageOf(layOut(part, say, () => ids[next++] ?? ''))]
}

/** Something to copy, shown so that one touch takes it and nothing in it is read as markup. */
export function renderCopy(text: string): RenderedMessage {
  return messageOf([{ type: ComponentType.TextDisplay, content: codeBlock(text) }])
}

function messageOf(components: readonly APIMessageTopLevelComponent[]): RenderedMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    allowed_mentions: { parse: [], replied_user: false },
  }
}
