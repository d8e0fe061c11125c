import { quoteBlock } from '../../answers/quote-block.ts'
import { partsOf, toArgument } from '../../core/argument.ts'
import type { Outcome } from '../../core/outcome.ts'
import { button, notice, paragraph, reply, text } from '../../core/reply.ts'
import { formatDay } from '../../messages/dates.ts'
import { type Call, type Command, optionsOf, type Step } from '../command.ts'
import { pagedList } from '../paged-list.ts'
import { claimId } from '../source.ts'
import { askedAgain, byOf, type DeskParts, deskCommand, deskStep, inPlaceOf, refusal, told } from './desk-parts.ts'

const questionsAPage = 5
/** Questions that turning pages reaches. */
const reachable = 500

/** Questions that nobody could answer: listed, answered by pointing at a claim, dropped. */
export function createUnanswered(parts: DeskParts): { readonly command: Command; readonly steps: readonly Step[] } {
  const { knowledge, messages } = parts
  return {
    command: deskCommand(messages, 'unanswered', [{ name: 'page', text: 'command-sources-page' }], (call) =>
      listed(parts, call),
    ),
    steps: [
      deskStep('question', async ({ argument: question, voice: { say } }) =>
        reply([paragraph(text(say('question-how', { question })))], {
          audience: 'asker',
          actions: [
            button(say('action-point'), 'point', toArgument([question])),
            button(say('action-dismiss'), 'dismiss', question),
          ],
        }),
      ),
      deskStep('point', (call) => point(parts, call)),
      deskStep('dismiss', async ({ argument: question, turn, voice: { say } }) =>
        inPlaceOf(
          turn,
          askedAgain(
            [notice('warning', say('dismiss-ask', { question }))],
            button(say('action-dismiss'), 'dismiss-confirm', question),
            say,
          ),
        ),
      ),
      deskStep('dismiss-confirm', async ({ argument: question, turn, voice: { say } }) => {
        await knowledge.desk.dismiss(question, byOf(turn))
        return told(turn, say('dismissed', { question }))
      }),
    ],
  }
}

async function listed(parts: DeskParts, call: Call): Promise<Outcome> {
  const { knowledge } = parts
  const { argument, turn, voice } = call
  const { say, locale } = voice
  const [first = '', ...rest] = argument.trim().split(/\s+/)
  const named = rest.join(' ')
  if (first === 'open' && named !== '') {
    await knowledge.desk.unpoint(named, byOf(turn))
    return reply([notice('hint', say('undone', { way: `/unanswered open ${named}` }))], { audience: 'asker' })
  }
  if (claimId.test(first) && named !== '') return pointAt(parts, named, first, call)
  const questions = await knowledge.desk.unanswered(reachable)
  if (questions.length === 0) return reply([notice('hint', say('desk-empty'))], { audience: 'asker' })
  return pagedList(
    {
      items: questions,
      itemsAPage: questionsAPage,
      page: first === '' ? 1 : Number(first),
      title: say('unanswered-title', { count: questions.length }),
      style: 'numbered',
      linesOf: ({ question, count, lastAsked }) => [
        paragraph(text(say('unanswered-line', { question, count, date: formatDay(lastAsked, locale) }))),
      ],
      actionsOf: (shown) =>
        shown.map(({ question }, i) => button(say('action-question', { number: i + 1 }), 'question', question)),
      command: 'unanswered',
      argumentFor: String,
    },
    say,
  )
}

/** A claim by its id answers at once; one found by words is shown first. */
async function point(parts: DeskParts, call: Call): Promise<Outcome> {
  const { turn, voice } = call
  const { say } = voice
  const options = optionsOf(turn)
  const [question, chosen] = options.question === undefined ? partsOf(call.argument) : [options.question, options.claim]
  if (typeof question !== 'string') return refusal(say('action-expired'))
  if (typeof chosen !== 'string')
    return {
      kind: 'form',
      command: 'point',
      title: say('action-point'),
      fields: [{ name: 'claim', label: say('field-claim'), value: '', required: true, multiline: false }],
      carried: { question },
    }
  const words = chosen.trim()
  if (claimId.test(words)) return pointAt(parts, question, words, call)
  const quote = await parts.knowledge.quote({ claim: words })
  if (!quote) return refusal(say('quote-none', { words }))
  return askedAgain(
    [quoteBlock(quote.citation, [], null, voice)],
    button(say('action-point-this'), 'point', toArgument([question, quote.claimId])),
    say,
  )
}

async function pointAt(
  { knowledge, changed }: DeskParts,
  question: string,
  id: string,
  { turn, voice }: Call,
): Promise<Outcome> {
  await knowledge.desk.point(question, id, byOf(turn))
  changed()
  return told(turn, voice.say('pointed', { question, id }))
}
