import type { Knowledge } from '../../knowledge/index.ts'
import type { Voice } from '../answers/citation-line.ts'
import { askAction } from '../answers/misses.ts'
import { type Audience, type CommandDefinition, isOfferedBy } from '../core/command.ts'
import { type Block, list, paragraph, type Reply, reply, text } from '../core/reply.ts'
import type { Turn } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command } from './command.ts'

/** What the bot does, three questions that it can answer now, and the commands the person may use. */
export function createHelp(
  knowledge: Knowledge,
  messages: Messages,
  commands: () => readonly CommandDefinition[],
): Command {
  return {
    definition: {
      name: 'help',
      names: messages.everywhere('name-help'),
      description: messages.everywhere('command-help'),
      options: [],
      audience: 'everyone',
      onMessage: null,
    },
    async run({ turn, voice }) {
      const { adapter } = turn.incoming.conversation
      const usable = commands().filter(
        (command) => command.name !== 'start' && mayUse[command.audience](turn) && isOfferedBy(command, adapter),
      )
      return examplesReply(
        knowledge,
        voice,
        [paragraph(text(voice.say('help-what')))],
        [
          paragraph(text(voice.say('help-commands'))),
          list(
            'bulleted',
            usable.map(({ name, description }) => [paragraph(text(`/${name}: ${description[voice.locale]}`))]),
          ),
        ],
      )
    },
  }
}

const mayUse: Readonly<Record<Audience, (turn: Turn) => boolean>> = {
  everyone: () => true,
  administrators: ({ moderator, incoming }) => moderator || incoming.roles.includes('here:administrator'),
  moderators: ({ moderator }) => moderator,
}

/** Three questions to choose from; an empty knowledge base says so and how to add an article. */
export async function examplesReply(
  knowledge: Knowledge,
  voice: Voice,
  before: readonly Block[] = [],
  after: readonly Block[] = [],
): Promise<Reply> {
  const examples = await knowledge.examples(3)
  const middle = examples.length > 0 ? [paragraph(text(voice.say('help-examples')))] : emptyReply(voice).blocks
  // Actions stand at the end of a reply, so their heading is its last block.
  return reply([...before, ...after, ...middle], { actions: examples.map(askAction), audience: 'asker' })
}

/** An empty knowledge base says so and how to add an article. */
export function emptyReply({ say }: Voice): Reply {
  return reply([paragraph(text(say('knowledge-empty'))), paragraph(text(say('knowledge-empty-how')))], {
    audience: 'asker',
  })
}
