import type { Handler } from '../../../src/core/adapter.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import type { AdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import { startTalk } from './talk.ts'

const option = (name: string, change: Partial<CommandDefinition['options'][number]> = {}) => ({
  name,
  description: { en: name },
  required: false,
  suggested: false,
  ...change,
})
const commands: readonly CommandDefinition[] = [
  {
    name: 'ask',
    description: { en: 'Ask' },
    options: [
      option('question', { required: true, suggested: true }),
      option('outlet'),
      option('private', { kind: 'flag' }),
    ],
    audience: 'everyone',
    onMessage: null,
  },
  {
    name: 'check',
    description: { en: 'Check' },
    options: [],
    audience: 'everyone',
    onMessage: { en: 'Check against sources', uk: 'Звірити з джерелами' },
  },
]

export const wordsIn = (incoming: Incoming) => ('text' in incoming ? incoming.text : '')
/** Says what it heard. */
export const echo: Handler = async (incoming) =>
  reply([paragraph(text(`heard: ${wordsIn(incoming)}`))], { followUp: wordsIn(incoming) })

/** A talk with the command to ask and the one to check a message. */
export const startEcho = (handler: Handler = echo, prepare?: (on: AdapterOnDouble) => void) =>
  startTalk(handler, commands, prepare)
