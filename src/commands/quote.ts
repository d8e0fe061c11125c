import type { Knowledge, Quote } from '../../knowledge/index.ts'
import { answerQuotesReply } from '../answers/answer-quotes-reply.ts'
import { quoteReply } from '../answers/quote-reply.ts'
import type { Outcome } from '../core/outcome.ts'
import { notice, reply } from '../core/reply.ts'
import type { Turn } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import { type Call, type Command, textOption } from './command.ts'

/** Claims of one answer that are shown. */
const mostOfAnswer = 6

/**
 * The exact words behind a claim id, behind the best match of some words, or behind the bot's answer that it replies to,
 * in their surroundings.
 */
export function createQuote(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'quote',
      names: messages.everywhere('name-quote'),
      description: messages.everywhere('command-quote'),
      options: [
        textOption('claim', messages.everywhere('name-claim'), messages.everywhere('command-quote-claim'), {
          required: true,
          suggested: true,
        }),
      ],
      audience: 'moderators',
      onMessage: messages.everywhere('message-quote'),
    },
    run: (call) => (isAboutAnswer(call) ? ofAnswer(knowledge, call) : ofClaim(knowledge, call)),
  }
}

/** A reply to the bot's message without words of its own, or the command used on that message. */
function isAboutAnswer({ argument, turn }: Call): boolean {
  const { repliedTo } = turn.incoming
  return repliedTo?.fromBot === true && (argument.trim() === '' || argument.trim() === repliedTo.text.trim())
}

async function ofClaim(knowledge: Knowledge, { argument, voice }: Call): Promise<Outcome> {
  const claim = argument.trim()
  if (claim === '') return reply([notice('hint', voice.say('quote-usage'))], { audience: 'asker' })
  const quote = await knowledge.quote({ claim })
  if (!quote) return reply([notice('hint', voice.say('quote-none', { words: claim }))], { audience: 'asker' })
  return quoteReply(quote, claim, await knowledge.correspondence.citations(quote.claimId), voice)
}

/** What stood there is known by what was shown, not by reading it again. */
async function ofAnswer(knowledge: Knowledge, { turn, voice }: Call): Promise<Outcome> {
  const cited = await citedIn(knowledge, turn)
  const quotes: Quote[] = []
  for (const claim of cited.slice(0, mostOfAnswer)) {
    const quote = await knowledge.quote({ claim })
    if (quote) quotes.push(quote)
  }
  const [only] = quotes
  if (!only) return reply([notice('hint', voice.say('quote-not-mine'))], { audience: 'asker' })
  if (quotes.length === 1)
    return quoteReply(only, cited[0]!, await knowledge.correspondence.citations(only.claimId), voice)
  return answerQuotesReply(quotes, cited.length, voice)
}

async function citedIn(knowledge: Knowledge, { incoming }: Turn): Promise<readonly string[]> {
  const message = incoming.repliedTo?.message
  if (!message) return []
  return (await knowledge.correspondence.citedIn(message.conversation, message.id)) ?? []
}
