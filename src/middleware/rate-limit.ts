import { RateLimiterMemory } from 'rate-limiter-flexible'
import { silence } from '../core/outcome.ts'
import { notice, reply } from '../core/reply.ts'
import type { Middleware, Turn } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import { sayTo } from './say-to.ts'

const minute = 60

/** Questions, commands and buttons a minute. */
export interface Rates {
  readonly person: number
  readonly conversation: number
}

/** Over the limit: one notice, then silence until the minute is over. `exempt` turns are not counted. */
export function createRateLimit(rates: Rates, messages: Messages, exempt: (turn: Turn) => boolean): Middleware {
  const limits = [
    {
      limiter: new RateLimiterMemory({ points: rates.person, duration: minute }),
      keyOf: ({ incoming }: Turn) => incoming.person.key,
      message: 'too-many-person',
    },
    {
      limiter: new RateLimiterMemory({ points: rates.conversation, duration: minute }),
      keyOf: ({ incoming: { conversation } }: Turn) => `${conversation.adapter}:${conversation.id}`,
      message: 'too-many-conversation',
    },
  ] as const
  return async (turn, next) => {
    if (!counts(turn) || exempt(turn)) return next(turn)
    for (const { limiter, keyOf, message } of limits) {
      const { over, first, seconds } = await take(limiter, keyOf(turn))
      if (!over) continue
      if (!first || turn.overheard) return silence
      return reply([notice('warning', sayTo(turn, messages)(message, { seconds }))], { audience: 'asker' })
    }
    return next(turn)
  }
}

/** Typing ahead costs no search, and what is merely overheard is no question. */
function counts({ incoming }: Turn): boolean {
  return incoming.kind !== 'lookup' && (incoming.kind !== 'question' || incoming.addressed)
}

async function take(limiter: RateLimiterMemory, key: string) {
  const { points } = limiter
  const { consumedPoints, msBeforeNext } = await limiter.consume(key).catch(asRefusal)
  return {
    over: consumedPoints > points,
    first: consumedPoints === points + 1,
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  }
}

/** The limiter rejects with its result when the points are used up; anything else is a fault. */
function asRefusal(reason: unknown): { readonly consumedPoints: number; readonly msBeforeNext: number } {
  if (typeof reason === 'object' && reason !== null && 'consumedPoints' in reason && 'msBeforeNext' in reason)
    return { consumedPoints: Number(reason.consumedPoints), msBeforeNext: Number(reason.msBeforeNext) }
  throw reason
}
