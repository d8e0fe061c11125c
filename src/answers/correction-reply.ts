import type { Answer, Article, NoticeCause } from '../../knowledge/index.ts'
import { notice, paragraph, type Reply, reply, text } from '../core/reply.ts'
import { answerReply } from './answer-reply.ts'
import { outletOf, type Voice } from './citation-line.ts'

const nothingToTry = { events: [], examples: [] }

/** What became of an answer: why it no longer stands as it was, and what the answer is now (null: it answered no question). */
export function correctionReply(
  correction: {
    readonly cause: Exclude<NoticeCause, 'known'>
    readonly article: Pick<Article, 'title' | 'source' | 'outlet' | 'digest'> | null
    readonly reason: string
    readonly answer: Answer | null
  },
  voice: Voice,
): Reply {
  const { cause, article: about, reason, answer } = correction
  const { say } = voice
  const article = say('notice-article', {
    title: about?.title ?? about?.source ?? say('source-untitled'),
    outlet: about ? outletOf(about, voice) : say('outlet-unknown'),
  })
  const words =
    cause === 'retracted' ? say('notice-retracted', { article, reason }) : say(`notice-${cause}`, { article })
  if (answer === null) return reply([notice('warning', words)])
  const now = answerReply(answer, nothingToTry, voice)
  return {
    ...now,
    blocks: [notice('warning', words), paragraph(text(say('notice-now'))), ...now.blocks],
    audience: 'everyone',
  }
}

/** The answer that somebody waited for. */
export function knownReply(answer: Answer, voice: Voice): Reply {
  const now = answerReply(answer, nothingToTry, voice)
  return { ...now, blocks: [notice('hint', voice.say('notice-known', { question: answer.question })), ...now.blocks] }
}
