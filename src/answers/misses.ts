import type { Answer } from '../../knowledge/index.ts'
import { type Action, type Block, button, paragraph, type Reply, reply, text } from '../core/reply.ts'
import type { Voice } from './citation-line.ts'

/** What the present knowledge base is about, for those whose question it does not answer. */
export interface Knows {
  /** Labels of its events. */
  readonly events: readonly string[]
  readonly examples: readonly string[]
}

const topicsShown = 4
const eventsShown = 5

/** A question to tap. */
export const askAction = (question: string): Action => button(question, 'ask', question)

/** It says that the sources do not say it, and offers the closest topics; they are never shown as the answer. */
export function nearMissReply(answer: Answer, intro: readonly Block[], voice: Voice): Reply {
  const { say } = voice
  const topics = [...new Set(answer.suggestions)].slice(0, topicsShown)
  return reply(
    [
      ...intro,
      paragraph(text(`${say('near-miss')} ${say('question-noted')}`)),
      ...sourcesSpeak(answer, voice),
      ...(topics.length > 0 ? [paragraph(text(say('closest-topics')))] : []),
    ],
    { actions: [...topics.map(askAction), subscribeAction(answer.question, say)], audience: 'asker' },
  )
}

const subscribeAction = (question: string, say: Voice['say']): Action =>
  button(say('action-subscribe'), 'subscribe', question)

/** It says so, what it does know, and what to try. */
export function noMatchReply(answer: Answer, intro: readonly Block[], knows: Knows, voice: Voice): Reply {
  const { say } = voice
  const labels = knows.events.slice(0, eventsShown).join('; ')
  return reply(
    [
      ...intro,
      paragraph(text([say('no-match'), ...(labels ? [say('knows-about', { labels })] : [])].join(' '))),
      ...sourcesSpeak(answer, voice),
      ...(knows.examples.length > 0 ? [paragraph(text(say('try-these')))] : []),
    ],
    { actions: [...knows.examples.map(askAction), subscribeAction(answer.question, say)], audience: 'asker' },
  )
}

/** Where the question is in a language that no source has, which languages the sources have. */
function sourcesSpeak({ sourceLanguages = [] }: Answer, { say, locale }: Voice): readonly Block[] {
  if (sourceLanguages.length === 0) return []
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
  const languages = sourceLanguages.map((code) => names.of(code) ?? code)
  return [paragraph(text(say('sources-language', { languages: new Intl.ListFormat(locale).format(languages) })))]
}
