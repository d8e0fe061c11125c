import type { Answer, Knowledge } from '../../knowledge/index.ts'
import { answerReply, moreReply } from '../answers/answer-reply.ts'
import type { Knows } from '../answers/misses.ts'
import { notice, paragraph, reply, text } from '../core/reply.ts'
import type { Turn } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command } from './command.ts'
import { emptyReply, examplesReply } from './help.ts'
import { limitedQuestion } from './limited-question.ts'

/** UTF-16 units; a platform's longest message fits. */
const longestQuestion = 4096
/** Citations fetched: those shown at once and those behind "more". */
const citationsWanted = 12

/** One question, answered with cited snippets. */
export function createAsk(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'ask',
      names: messages.everywhere('name-ask'),
      description: messages.everywhere('command-ask'),
      options: [
        {
          name: 'question',
          names: messages.everywhere('name-question'),
          description: messages.everywhere('command-ask-question'),
          required: true,
          suggested: true,
        },
        ...(['outlet', 'speaker', 'before', 'after'] as const).map((name) => ({
          name,
          names: messages.everywhere(`name-${name}`),
          description: messages.everywhere(`command-ask-${name}`),
          required: false,
          suggested: false,
        })),
        {
          name: 'private',
          names: messages.everywhere('name-private'),
          description: messages.everywhere('command-ask-private'),
          required: false,
          suggested: false,
          kind: 'flag',
        },
      ],
      audience: 'everyone',
      onMessage: null,
    },
    async run({ argument, turn, voice }) {
      const options = turn.incoming.kind === 'command' ? turn.incoming.options : {}
      const question = limitedQuestion(argument.trim(), options)
      if (argument.trim() === '') return examplesReply(knowledge, voice)
      if (question.length > longestQuestion)
        return reply([notice('warning', voice.say('question-too-long', { limit: longestQuestion }))], {
          audience: 'asker',
        })
      const answer = await askKnowledge(knowledge, question, turn)
      const knows = [answer, ...answer.also].some(({ outcome }) => outcome === 'no-match')
        ? await whatItKnows(knowledge)
        : null
      if (knows === 'nothing') return emptyReply(voice)
      const found = answerReply(answer, knows ?? { events: [], examples: [] }, voice)
      return options.private === 'true' ? { ...found, audience: 'asker' } : found
    },
  }
}

/** The citations behind an answer's "more" button; no command of its own. */
export function createMore(knowledge: Knowledge): Command['run'] {
  return async ({ argument, turn, voice }) => {
    const answer = await askKnowledge(knowledge, argument, turn, false)
    return answer.outcome === 'answered'
      ? moreReply(answer, voice)
      : reply([paragraph(text(voice.say('no-more')))], { audience: 'asker' })
  }
}

function askKnowledge(knowledge: Knowledge, question: string, turn: Turn, record = true): Promise<Answer> {
  return knowledge.ask({
    text: question,
    limit: citationsWanted,
    now: new Date(turn.at).toISOString(),
    record,
    ...(turn.previous === null ? {} : { previous: turn.previous }),
  })
}

async function whatItKnows(knowledge: Knowledge): Promise<Knows | 'nothing'> {
  const [stats, examples] = await Promise.all([knowledge.stats(), knowledge.examples(3)])
  return stats.articles === 0 ? 'nothing' : { events: stats.events.map(({ label }) => label), examples }
}
