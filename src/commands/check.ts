import type { Knowledge } from '../../knowledge/index.ts'
import { checkReply } from '../answers/check-reply.ts'
import { notice, type Reply, reply } from '../core/reply.ts'
import type { Messages } from '../messages/messages.ts'
import { type Call, type Command, textOption } from './command.ts'

/** UTF-16 units: every statement of it is searched for. */
const longestText = 4096

/** Each statement of a text met with what the sources say. */
export function createCheck(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'check',
      names: messages.everywhere('name-check'),
      description: messages.everywhere('command-check'),
      options: [
        textOption('text', messages.everywhere('name-text'), messages.everywhere('command-check-text'), {
          required: true,
        }),
      ],
      audience: 'everyone',
      onMessage: messages.everywhere('message-check'),
    },
    run: (call) => check(knowledge, call),
  }
}

async function check(knowledge: Knowledge, { argument, turn, voice }: Call): Promise<Reply> {
  const words = argument.trim() || (turn.incoming.repliedTo?.text.trim() ?? '')
  if (words === '') return reply([notice('hint', voice.say('check-usage'))], { audience: 'asker' })
  if (words.length > longestText)
    return reply([notice('warning', voice.say('check-too-long', { limit: longestText }))], { audience: 'asker' })
  return checkReply(await knowledge.check(words), voice)
}
