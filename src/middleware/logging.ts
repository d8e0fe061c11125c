import type { Incoming } from '../core/incoming.ts'
import { questionOf } from '../core/question-of.ts'
import type { Middleware } from '../core/turn.ts'
import type { Logger } from './logger.ts'

/** One line a turn, without who asked; what was asked stands in it only when `questions` is true. */
export function createLogging(
  logger: Pick<Logger, 'info'>,
  options: { readonly questions: boolean; readonly now: () => number },
): Middleware {
  return async (turn, next) => {
    const outcome = await next(turn)
    const { incoming, reference, at } = turn
    if (outcome.kind === 'silence') return outcome
    logger.info(
      {
        reference,
        adapter: incoming.conversation.adapter,
        kind: incoming.kind,
        ...verbOf(incoming),
        outcome: outcome.kind,
        milliseconds: options.now() - at,
        ...(options.questions ? { question: questionOf(incoming) } : {}),
      },
      'answered',
    )
    return outcome
  }
}

function verbOf(incoming: Incoming): { readonly verb?: string } {
  if (incoming.kind === 'command') return { verb: incoming.name }
  return incoming.kind === 'action' && incoming.intent ? { verb: incoming.intent.name } : {}
}
