import { type Api, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { StartRefused } from '../../src/core/adapter.ts'
import { type After, wait } from '../../src/core/after.ts'
import type { Log } from '../../src/core/log.ts'
import { faultOf } from './chat-faults.ts'
import { type ClientSignal, toClientSignal } from './client-signal.ts'
import { pauseAfter } from './pause-after.ts'

/** How to wait for Telegram; `signal` ends it. */
export interface Patience {
  readonly log: Log
  readonly after: After
  readonly signal: AbortSignal
}

export const longestPause = 60_000

/** Who the bot is; null when it was called off before Telegram could be reached. */
export function introduce(api: Api, patience: Patience): Promise<UserFromGetMe | null> {
  return untilReached((signal) => api.getMe(signal), patience)
}

/** Does something once Telegram can be reached; rejects with `StartRefused` when it does not take the token. */
export async function untilReached<Result>(
  work: (signal: ClientSignal) => Promise<Result>,
  patience: Patience,
): Promise<Result | null> {
  const { log, after, signal } = patience
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      return await work(toClientSignal(signal))
    } catch (error) {
      if (signal.aborted) return null
      if (isTokenRefused(error)) throw new StartRefused(refusedToken(error))
      if (error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429) throw error
      const pause = Math.max(pauseAfter(failures, longestPause), retryAfter(error))
      if (failures === 0) log.warn(faultOf(error), 'telegram: cannot be reached; trying again, later and later')
      await wait(pause, signal, after)
    }
  }
  return null
}

/** Milliseconds that Telegram asks to wait; 0 when it does not. */
export function retryAfter(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0
}

/** A token that was taken back is unauthorized; one that never was one, not found. */
export function isTokenRefused(error: unknown): error is GrammyError {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
}

function refusedToken({ error_code, description }: GrammyError): string {
  return (
    `Telegram refused the token (${error_code} ${description}): ` +
    'check TELEGRAM_BOT_TOKEN, get a new one from @BotFather'
  )
}
