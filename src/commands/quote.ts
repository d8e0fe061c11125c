import type { Knowledge } from '../../knowledge/index.ts'
import { quoteReply } from '../answers/quote-reply.ts'
import { notice, reply } from '../core/reply.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command } from './command.ts'

/** The exact words behind a claim id, or behind the best match of some words, in their surroundings. */
export function createQuote(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'quote',
      names: messages.everywhere('name-quote'),
      description: messages.everywhere('command-quote'),
      options: [
        {
          name: 'claim',
          names: messages.everywhere('name-claim'),
          description: messages.everywhere('command-quote-claim'),
          required: true,
          suggested: true,
        },
      ],
      audience: 'everyone',
      onMessage: null,
    },
    async run({ argument, voice }) {
      const claim = argument.trim()
      if (claim === '') return reply([notice('hint', voice.say('quote-usage'))], { audience: 'asker' })
      const quote = await knowledge.quote({ claim })
      return quote
        ? quoteReply(quote, claim, voice)
        : reply([notice('hint', voice.say('quote-none', { words: claim }))], { audience: 'asker' })
    },
  }
}
