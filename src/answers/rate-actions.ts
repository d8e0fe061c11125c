import { createHash } from 'node:crypto'
import type { Answer } from '../../knowledge/index.ts'
import { toArgument } from '../core/argument.ts'
import { type Action, button } from '../core/reply.ts'
import type { Say } from '../messages/messages.ts'

/** Buttons for what the asker thinks of an answer; the same answer to the same question has one key. */
export function rateActions(answer: Answer, say: Say): readonly Action[] {
  const claims = [answer, ...answer.also].flatMap(({ citations }) => citations.map(({ claimId }) => claimId))
  const key = createHash('sha256')
    .update(JSON.stringify([answer.question, claims]))
    .digest('base64url')
    .slice(0, 16)
  return (['useful', 'not-useful'] as const).map((opinion) =>
    button(say(`action-rate-${opinion}`), 'rate', toArgument([opinion === 'useful', key, answer.question])),
  )
}
