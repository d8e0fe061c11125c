import type { Knowledge } from '../../knowledge/index.ts'
import { sourceReply } from '../answers/source-reply.ts'
import { notice, reply } from '../core/reply.ts'
import type { Step } from './command.ts'

/** Ids as they are given to claims. */
export const claimId = /^[a-z0-9]{12}$/

/** What stands behind a source's button: the full quote in its paragraph. */
export function createSource(knowledge: Knowledge): Step {
  return {
    name: 'source',
    audience: 'everyone',
    typed: true,
    async run({ argument, voice }) {
      const quote = claimId.test(argument) ? await knowledge.quote({ claim: argument }) : null
      return quote
        ? sourceReply(quote, voice)
        : reply([notice('hint', voice.say('action-expired'))], { audience: 'asker' })
    },
  }
}
