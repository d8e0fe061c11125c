import { type Incoming, verbOf } from '../core/incoming.ts'
import { questionOf } from '../core/question-of.ts'
import type { Middleware } from '../core/turn.ts'

const remembered = 15 * 60_000
/** Oldest ones are forgotten first, so that memory stays bounded. */
const mostKept = 10_000

/** Gives a turn the same person's last question here; kept in memory alone, for 15 minutes. `isQuestion` leaves out small talk. */
export function createFollowUp(isQuestion: (words: string) => boolean): Middleware {
  const last = new Map<string, { readonly question: string; readonly at: number }>()
  return async (turn, next) => {
    if (verbOf(turn.incoming) === 'forgetme-confirm') forget(last, turn.incoming.person.key)
    const key = keyOf(turn.incoming)
    const earlier = last.get(key)
    const fresh = earlier !== undefined && turn.at - earlier.at <= remembered
    const previous = named(turn.incoming) ?? (fresh ? earlier.question : null)
    const outcome = await next({ ...turn, previous })
    const question = questionOf(turn.incoming)
    if (question && isQuestion(question) && outcome.kind === 'reply') {
      last.delete(key)
      last.set(key, { question: outcome.followUp ?? question, at: turn.at })
      if (last.size > mostKept) last.delete(last.keys().next().value!)
    }
    return outcome
  }
}

/** A follow-up asked by a form says itself what it follows, which may be another person's question. */
function named(incoming: Incoming): string | null {
  return incoming.kind === 'command' ? (incoming.options.previous ?? null) : null
}

/** Whoever wants to be forgotten is forgotten here too, in every conversation. */
function forget(last: Map<string, unknown>, person: string): void {
  for (const key of [...last.keys()]) if ((JSON.parse(key) as readonly string[])[0] === person) last.delete(key)
}

function keyOf({ person, conversation }: Incoming): string {
  return JSON.stringify([person.key, conversation.adapter, conversation.id])
}
