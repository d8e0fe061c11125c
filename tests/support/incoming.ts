import type { IncomingCommand, IncomingLookup, IncomingQuestion } from '../../src/core/incoming.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Block, Inline, Reply } from '../../src/core/reply.ts'
import type { Turn } from '../../src/core/turn.ts'

const envelope = {
  person: { key: 'test:user:1', name: 'Ada' },
  roles: [],
  conversation: { adapter: 'test', id: 'room', space: 'room', kind: 'group' },
  locale: 'en',
  message: null,
  repliedTo: null,
  attachments: [],
  edited: false,
} as const

export function question(text: string, change: Partial<IncomingQuestion> = {}): IncomingQuestion {
  return { ...envelope, kind: 'question', text, addressed: true, forwarded: false, ...change }
}

export function command(name: string, text = '', change: Partial<IncomingCommand> = {}): IncomingCommand {
  return { ...envelope, kind: 'command', name, text, options: {}, ...change }
}

export function action(name: string, argument: string) {
  return { ...envelope, kind: 'action', intent: { name, argument } } as const
}

export function lookup(text: string, change: Partial<IncomingLookup> = {}): IncomingLookup {
  return { ...envelope, kind: 'lookup', text, option: null, page: null, ...change }
}

export function turn(incoming: Turn['incoming'], change: Partial<Turn> = {}): Turn {
  return {
    incoming,
    at: 1_700_000_000_000,
    reference: 'ref1',
    locale: null,
    overheard: false,
    moderator: false,
    previous: null,
    ...change,
  }
}

/** The reply; fails a test when the outcome is none. */
export function asReply(outcome: Outcome): Reply {
  if (outcome.kind !== 'reply') throw new Error(`expected a reply, got ${outcome.kind}`)
  return outcome
}

/** All words of a reply's blocks, one block a line. */
export function wordsOf(outcome: Outcome): string {
  return asReply(outcome).blocks.map(blockWords).join('\n')
}

export const labelsOf = (outcome: Outcome): readonly string[] => asReply(outcome).actions.map(({ label }) => label)

function blockWords(block: Block): string {
  const words = (children: readonly Inline[]) => children.map(({ text }) => text).join('')
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return words(block.children)
    case 'quote':
      return `${words(block.words)} | ${words(block.citation)}`
    case 'list':
      return block.items.map((item) => item.map(blockWords).join('\n')).join('\n')
    default:
      return block satisfies never
  }
}
