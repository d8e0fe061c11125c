import { quoteBlock } from '../../answers/quote-block.ts'
import { partsOf, toArgument } from '../../core/argument.ts'
import type { Outcome } from '../../core/outcome.ts'
import { list, notice, paragraph, reply, strong, text } from '../../core/reply.ts'
import { formatDay } from '../../messages/dates.ts'
import { type Call, type Command, optionsOf, type Step } from '../command.ts'
import { claimId } from '../source.ts'
import { button, byOf, type DeskParts, deskCommand, deskStep, inPlaceOf, refusal } from './desk-parts.ts'

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
          reply([notice('warning', say('dismiss-ask', { question }))], {
            audience: 'asker',
            actions: [
              button(say('action-dismiss'), 'dismiss-confirm', question),
              button(say('action-cancel'), 'cancel', ''),
            ],
          }),
        ),
      ),
      deskStep('dismiss-confirm', async ({ argument: question, turn, voice: { say } }) => {
        await knowledge.desk.dismiss(question, byOf(turn))
        return inPlaceOf(turn, reply([paragraph(text(say('dismissed', { question })))], { audience: 'asker' }))
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
  const pages = Math.ceil(questions.length / questionsAPage)
  const page = first === '' ? 1 : Number(first)
  if (!Number.isInteger(page) || page < 1 || page > pages)
    return reply([notice('hint', say('sources-none'))], { audience: 'asker' })
  const shown = questions.slice((page - 1) * questionsAPage, page * questionsAPage)
  return reply(
    [
      paragraph(strong(say('unanswered-title', { count: questions.length }))),
      list(
        'numbered',
        shown.map(({ question, count, lastAsked }) => [
          paragraph(text(say('unanswered-line', { question, count, date: formatDay(lastAsked, locale) }))),
        ]),
      ),
      ...(pages > 1 ? [paragraph(text(say('sources-page', { page, pages })))] : []),
    ],
    {
      audience: 'asker',
      actions: [
        ...shown.map(({ question }, i) => button(say('action-question', { number: i + 1 }), 'question', question)),
        ...(page < pages ? [button(say('action-next-page'), 'unanswered', String(page + 1))] : []),
      ],
    },
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
  return reply([quoteBlock(quote.citation, [], null, voice)], {
    audience: 'asker',
    actions: [
      button(say('action-point-this'), 'point', toArgument([question, quote.claimId])),
      button(say('action-cancel'), 'cancel', ''),
    ],
  })
}

async function pointAt(
  { knowledge, changed }: DeskParts,
  question: string,
  id: string,
  { turn, voice }: Call,
): Promise<Outcome> {
  await knowledge.desk.point(question, id, byOf(turn))
  changed()
  return inPlaceOf(turn, reply([paragraph(text(voice.say('pointed', { question, id })))], { audience: 'asker' }))
}
