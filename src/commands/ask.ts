import type { Answer, Knowledge, Within } from '../../knowledge/index.ts'
import { answerReply, moreReply } from '../answers/answer-reply.ts'
import type { Knows } from '../answers/misses.ts'
import { partsOf, toArgument } from '../core/argument.ts'
import { silence } from '../core/outcome.ts'
import { notice, paragraph, type Reply, reply, text } from '../core/reply.ts'
import type { Turn } from '../core/turn.ts'
import { type Command, optionsOf, type Step } from './command.ts'
import type { CommandParts } from './commands.ts'
import { emptyReply, examplesReply } from './help.ts'
import { limitedQuestion } from './limited-question.ts'
import { readDay } from './read-day.ts'

/** UTF-16 units; a platform's longest message fits. */
const longestQuestion = 4096
/** Citations fetched: those shown at once and those behind "more". */
const citationsWanted = 12

type Parts = Pick<CommandParts, 'knowledge' | 'messages' | 'origins'>

/** One question, answered with cited snippets. */
export function createAsk({ knowledge, messages, origins }: Parts): Command {
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
          suggested: name === 'outlet' || name === 'speaker',
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
      const options = optionsOf(turn)
      const words = argument.trim()
      if (words === '') return turn.overheard ? silence : examplesReply(knowledge, voice)
      const given = ['before', 'after'].flatMap((name) => (options[name] ? [[name, options[name]] as const] : []))
      const wrong = given.find(([, day]) => readDay(day) === null)
      if (wrong) return reply([notice('warning', voice.say('ask-no-day', { day: wrong[1] }))], { audience: 'asker' })
      const within = withinOf(options)
      // The limits in words, for whoever takes the question up again without them.
      const days = Object.fromEntries(given.map(([name, day]) => [name, readDay(day)?.words ?? '']))
      const question = limitedQuestion(words, { ...options, ...days })
      if (question.length > longestQuestion)
        return reply([notice('warning', voice.say('question-too-long', { limit: longestQuestion }))], {
          audience: 'asker',
        })
      const found = await askKnowledge(knowledge, words, turn, { record: !turn.overheard, within })
      const answer = within ? { ...found, question } : found
      // What nobody asked of the bot gets an answer or nothing.
      if (turn.overheard && answer.outcome !== 'answered') return silence
      const knows = [answer, ...answer.also].some(({ outcome }) => outcome === 'no-match')
        ? await whatItKnows(knowledge)
        : null
      if (knows === 'nothing') return emptyReply(voice)
      const plain = answerReply(answer, knows ?? { events: [], examples: [] }, voice)
      const told = within ? withinLimits(plain, (asked) => (asked === question ? words : asked), within) : plain
      const shown: Reply = options.private === 'true' ? { ...told, audience: 'asker' } : told
      origins.set(shown, { question, previous: turn.previous, locale: voice.locale })
      return shown
    },
  }
}

/** The citations behind an answer's "more" button; no command of its own. */
export function createMore({ knowledge }: Pick<CommandParts, 'knowledge'>): Step {
  return {
    name: 'more',
    audience: 'everyone',
    typed: true,
    async run({ argument, turn, voice }) {
      const [words, within] = partsOf(argument)
      const answer =
        typeof words === 'string' && typeof within === 'string'
          ? await askKnowledge(knowledge, words, turn, { record: false, within: JSON.parse(within) as Within })
          : await askKnowledge(knowledge, argument, turn, { record: false, within: null })
      return answer.outcome === 'answered'
        ? moreReply(answer, voice)
        : reply([paragraph(text(voice.say('no-more')))], { audience: 'asker' })
    },
  }
}

function askKnowledge(
  knowledge: Knowledge,
  question: string,
  turn: Turn,
  { record, within }: { readonly record: boolean; readonly within: Within | null },
): Promise<Answer> {
  return knowledge.ask({
    text: question,
    limit: citationsWanted,
    now: new Date(turn.at).toISOString(),
    record,
    ...(turn.previous === null ? {} : { previous: turn.previous }),
    ...(within === null ? {} : { within }),
  })
}

/** The button for more takes the limits along. */
function withinLimits(shown: Reply, asked: (question: string) => string, within: Within): Reply {
  const actions = shown.actions.map((action) =>
    action.kind === 'intent' && action.intent.name === 'more'
      ? {
          ...action,
          intent: { name: 'more', argument: toArgument([asked(action.intent.argument), JSON.stringify(within)]) },
        }
      : action,
  )
  return { ...shown, actions }
}

/** The options that limit what may answer; null when there are none. */
function withinOf(options: Readonly<Record<string, string>>): Within | null {
  const [outlet, speaker] = [options.outlet?.trim(), options.speaker?.trim()]
  const [before, after] = [readDay(options.before ?? '')?.first, readDay(options.after ?? '')?.last]
  const within: Within = {
    ...(outlet && { outlet }),
    ...(speaker && { speaker }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
  return Object.keys(within).length === 0 ? null : within
}

async function whatItKnows(knowledge: Knowledge): Promise<Knows | 'nothing'> {
  const [stats, examples] = await Promise.all([knowledge.stats(), knowledge.examples(3)])
  return stats.articles === 0 ? 'nothing' : { events: stats.events.map(({ label }) => label), examples }
}
