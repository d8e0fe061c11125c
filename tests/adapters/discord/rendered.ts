import { renderReply } from '../../../adapters/discord/render.ts'
import { createIntents } from '../../../src/core/intents.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { checkMessage } from '../../support/discord/check-message.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { readMarkdown } from './read-markdown.ts'

type Node = Readonly<Record<string, unknown>>

const messages = createMessages()

/** A place to render into, with what it keeps. */
export function renderer() {
  const intents = createIntents(memoryRecords(), () => 0)
  return {
    intents,
    messages,
    /** The message a reply is shown as; fails where Discord would refuse it. */
    async render(reply: Reply, locale: string | null = 'en') {
      const rendered = await renderReply(reply, locale, { intents, messages })
      if (rendered.length !== 1) throw new Error(`expected one message, got ${rendered.length}`)
      checkMessage(rendered[0] as unknown as Node, rendered[0]!.flags)
      return rendered[0]!
    },
  }
}

export function nodesOf(tree: unknown): readonly Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf)
  if (typeof tree !== 'object' || tree === null) return []
  const node = tree as Node
  return [node, ...nodesOf(node.components), ...nodesOf(node.accessory)]
}

/** The markdown of a message's texts, in order. */
export function markdownOf(message: unknown): readonly string[] {
  return nodesOf(message).flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
}

/** What is read on the screen. */
export function screenOf(message: unknown): string {
  return markdownOf(message)
    .map((markdown) => readMarkdown(markdown).words)
    .join('\n')
}

export interface Control {
  readonly label: string
  readonly customId: string | null
  readonly url: string | null
}

export function buttonsOf(message: unknown): readonly Control[] {
  return nodesOf(message)
    .filter(({ type }) => type === 2)
    .map(({ label, custom_id, url }) => ({
      label: String(label),
      customId: (custom_id as string | undefined) ?? null,
      url: (url as string | undefined) ?? null,
    }))
}

export function optionsOf(message: unknown): readonly { label: string; value: string; description?: string }[] {
  return nodesOf(message).flatMap(({ options }) => (Array.isArray(options) ? options : []))
}
