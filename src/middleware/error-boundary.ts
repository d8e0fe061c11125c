import { notice, reply } from '../core/reply.ts'
import type { Middleware } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import type { Logger } from './logger.ts'
import { sayTo } from './say-to.ts'

/** Turns a failure nobody expected into an apology with a reference, under which the log has the cause. Outermost. */
export function createErrorBoundary(messages: Messages, logger: Pick<Logger, 'error'>): Middleware {
  return async (turn, next) => {
    try {
      return await next(turn)
    } catch (error) {
      const { incoming, reference } = turn
      logger.error({ reference, adapter: incoming.conversation.adapter, kind: incoming.kind, err: error }, 'failed')
      if (incoming.kind === 'lookup') return { kind: 'choices', choices: [], next: null }
      return reply([notice('error', sayTo(turn, messages)('went-wrong', { reference }))], { audience: 'asker' })
    }
  }
}
