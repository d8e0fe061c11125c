import type { Article } from '../../../knowledge/index.ts'
import { partsOf, toArgument } from '../../core/argument.ts'
import type { Outcome } from '../../core/outcome.ts'
import { button, notice, paragraph, reply, text } from '../../core/reply.ts'
import { type Call, type Command, optionsOf, type Step } from '../command.ts'
import {
  articleFor,
  articleName,
  askedAgain,
  byOf,
  type DeskParts,
  deskCommand,
  deskStep,
  inPlaceOf,
  refusal,
  told,
} from './desk-parts.ts'
import { wayBack } from './way-back.ts'

/** Withdrawing an article, once it is asked again, and bringing it back. */
export function createRetraction(parts: DeskParts): {
  readonly commands: readonly Command[]
  readonly steps: readonly Step[]
} {
  const { knowledge, messages } = parts
  return {
    commands: [
      deskCommand(
        messages,
        'retract',
        [
          { name: 'article', text: 'command-retract-article', required: true },
          { name: 'reason', text: 'command-retract-reason' },
        ],
        (call) => ask(parts, call),
      ),
      deskCommand(
        messages,
        'unretract',
        [{ name: 'article', text: 'command-retract-article', required: true }],
        (call) => bringBack(parts, call),
      ),
    ],
    steps: [
      deskStep('retract-confirm', async (call) => {
        const options = optionsOf(call.turn)
        const [id, reason] =
          call.turn.incoming.kind === 'command' ? [options.article, options.reason] : partsOf(call.argument)
        const article = typeof id === 'string' ? await articleFor(knowledge, id) : null
        if (!article || typeof reason !== 'string' || reason.trim() === '')
          return refusal(call.voice.say('retract-usage'))
        return withdraw(parts, article, reason.trim(), call)
      }),
      deskStep('cancel', async ({ turn, voice }) =>
        inPlaceOf(turn, reply([notice('hint', voice.say('desk-cancelled'))], { audience: 'asker' })),
      ),
    ],
  }
}

async function ask({ knowledge }: DeskParts, { argument, turn, voice }: Call): Promise<Outcome> {
  const { say } = voice
  const [id = '', ...words] = argument.trim().split(/\s+/)
  const reason = optionsOf(turn).reason?.trim() || words.join(' ')
  if (id === '') return refusal(say('retract-usage'))
  const article = await articleFor(knowledge, id)
  if (!article) return refusal(say('desk-no-article', { id }))
  const name = articleName(article, voice)
  if (article.status === 'retracted') return refusal(say('retracted-already', { article: name }))
  const question = say('retract-ask', { article: name, ...(await knowledge.correspondence.reach(article.id)) })
  if (reason === '')
    return {
      kind: 'form',
      command: 'retract-confirm',
      title: `${say('retract-title')}: ${article.title ?? article.source}`,
      fields: [{ name: 'reason', label: say('field-reason'), value: '', required: true, multiline: true }],
      carried: { article: article.id },
    }
  return askedAgain(
    [notice('warning', question), paragraph(text(reason))],
    button(say('action-retract'), 'retract-confirm', toArgument([article.id, reason])),
    say,
  )
}

async function withdraw(
  { knowledge, changed }: DeskParts,
  article: Article,
  reason: string,
  { turn, voice }: Call,
): Promise<Outcome> {
  const name = articleName(article, voice)
  if (article.status === 'retracted') return refusal(voice.say('retracted-already', { article: name }))
  const reach = await knowledge.correspondence.reach(article.id)
  await knowledge.desk.retract(article.id, reason, byOf(turn))
  changed({ conversation: turn.incoming.conversation, locale: voice.locale, articleId: article.id })
  const way = wayBack({ verb: 'unretract', subject: article.id })
  return told(turn, voice.say('retracted', { article: name, ...reach, way }))
}

async function bringBack({ knowledge, changed }: DeskParts, { argument, turn, voice }: Call): Promise<Outcome> {
  const id = argument.trim()
  if (id === '') return refusal(voice.say('retract-usage'))
  const article = await articleFor(knowledge, id)
  if (!article) return refusal(voice.say('desk-no-article', { id }))
  const name = articleName(article, voice)
  if (article.status !== 'retracted') return refusal(voice.say('unretracted-already', { article: name }))
  await knowledge.desk.unretract(article.id, byOf(turn))
  changed()
  const way = wayBack({ verb: 'retract', subject: article.id })
  return reply([paragraph(text(voice.say('unretracted', { article: name, way })))], { audience: 'asker' })
}
