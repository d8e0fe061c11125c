import { renderReply } from '../../adapters/terminal/render.ts'
import type { Answer, Knowledge, Quote } from '../../knowledge/index.ts'
import { answerReply } from '../answers/answer-reply.ts'
import type { Voice } from '../answers/citation-line.ts'
import { quoteReply } from '../answers/quote-reply.ts'
import type { Reply } from '../core/reply.ts'
import { localeOfQuestion } from '../messages/locale.ts'
import { createMessages } from '../messages/messages.ts'
import type { CommandLine } from './command-line.ts'

/** An answer as the chat in the terminal shows it. */
export async function toAnswerText(answer: Answer, knowledge: Knowledge, line: CommandLine): Promise<string> {
  const missed = [answer, ...answer.also].some(({ outcome }) => outcome === 'no-match')
  const events = missed ? (await knowledge.stats()).events.map(({ label }) => label) : []
  const examples = missed ? await knowledge.examples(3) : []
  return toText(answerReply(answer, { events, examples }, voiceFor(answer.question, line)), line)
}

/** A quote in its surroundings; `asked` is the id or the words it was found by, `cited` the number of answers that cite it. */
export function toQuoteText(quote: Quote, asked: string, cited: number, line: CommandLine): string {
  return toText(quoteReply(quote, asked, cited, voiceFor(asked, line)), line)
}

function voiceFor(words: string, { env }: CommandLine): Voice {
  const locale = localeOfQuestion(words, env.LC_ALL || env.LC_MESSAGES || env.LANG)
  return { locale, say: createMessages().in(locale) }
}

function toText(reply: Reply, { stdout, env }: CommandLine): string {
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return renderReply(reply, { colour, columns: stdout.columns ?? null, numbered: false })
}
