import type { Knowledge } from '../../knowledge/index.ts'
import { sourceReply } from '../answers/source-reply.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command, Run } from './command.ts'
import { claimId } from './source.ts'

/** How a chat begins: a link to a claim shows its quote, anything else what the bot can do. */
export function createStart(knowledge: Knowledge, messages: Messages, help: Run): Command {
  return {
    definition: {
      name: 'start',
      names: messages.everywhere('name-start'),
      description: messages.everywhere('command-start'),
      options: [],
      audience: 'everyone',
      platforms: ['telegram'],
      onMessage: null,
    },
    async run(call) {
      const wanted = call.argument.trim()
      const quote = claimId.test(wanted) ? await knowledge.quote({ claim: wanted }) : null
      return quote ? { ...sourceReply(quote, call.voice), audience: 'everyone' } : help({ ...call, argument: '' })
    },
  }
}
