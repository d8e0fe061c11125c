import type { Knowledge } from '../../knowledge/index.ts'
import type { People } from '../core/people.ts'
import { notice, reply } from '../core/reply.ts'
import type { MessageKey } from '../messages/keys.ts'
import type { Step } from './command.ts'

const said = {
  noted: 'subscribed',
  already: 'subscribed-already',
  'too-many': 'subscribed-too-many',
} as const satisfies Readonly<Record<string, MessageKey>>

/** "Tell me when you know": the one place where an address is kept for later. */
export function createSubscribe(knowledge: Knowledge, people: People): Step {
  return {
    name: 'subscribe',
    audience: 'everyone',
    async run({ argument, turn, voice }) {
      if (argument.trim() === '') return reply([notice('hint', voice.say('action-expired'))], { audience: 'asker' })
      const { conversation, person } = turn.incoming
      const { adapter, id, space, kind } = conversation
      const outcome = await knowledge.correspondence.subscribe({
        question: argument,
        place: { adapter, id, space, kind },
        person: await people.keyOf(person),
        locale: voice.locale,
      })
      return reply([notice('hint', voice.say(said[outcome]))], { audience: 'asker' })
    },
  }
}
