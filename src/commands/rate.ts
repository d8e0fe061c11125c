import type { Knowledge } from '../../knowledge/index.ts'
import { partsOf } from '../core/argument.ts'
import type { People } from '../core/people.ts'
import { notice, paragraph, reply, text } from '../core/reply.ts'
import type { Step } from './command.ts'

/** Keeps an opinion, once a person and answer. */
export function createRate(knowledge: Knowledge, people: People): Step {
  return {
    name: 'rate',
    audience: 'everyone',
    async run({ argument, turn, voice: { say } }) {
      const [useful, answerKey, question] = partsOf(argument)
      if (typeof useful !== 'boolean' || typeof answerKey !== 'string' || typeof question !== 'string')
        return reply([notice('hint', say('action-expired'))], { audience: 'asker' })
      const person = await people.keyOf(turn.incoming.person)
      await knowledge.desk.rate({ answerKey, question, useful, person })
      return reply([paragraph(text(say('rated')))], { audience: 'asker' })
    },
  }
}
