import { autoRetry } from '@grammyjs/auto-retry'
import { Api, type ApiClientOptions, type Transformer } from 'grammy'
import type { After } from '../../src/core/after.ts'
import { botFetch } from './bot-fetch.ts'
import { toClientSignal } from './client-signal.ts'
import { isPassing } from './method-kinds.ts'
import { retryFaults } from './retry-faults.ts'

/** Seconds that an ordinary call may take. */
const callLimit = 20
/** Seconds for which Telegram holds a request for updates when there are none, and what is allowed on top. */
export const pollSeconds = 30
const pollSlack = 15
/** Telegram asks for half a minute in a busy group, seldom for more; who waited five minutes has gone. */
const longestWait = 300
const mostWaits = 20

export interface BotAccess {
  readonly token: string
  /** Null for Telegram's own server. */
  readonly apiRoot: string | null
}

/** The client for all but the fetching of updates: it waits when told to, and repeats what may be repeated. */
export function createBotApi(
  access: BotAccess,
  parts: {
    /** Ends all waiting. */
    readonly stopping: AbortSignal
    readonly after: After
    /** Next to the wire. */
    readonly inner: Transformer
    /** Next to the caller. */
    readonly outer: Transformer
  },
): Api {
  const { stopping, after, inner, outer } = parts
  const api = new Api(access.token, clientOptions(access, callLimit))
  // Waiting may be cut short, a request under way may not.
  const request: Transformer = (prev, method, payload) => prev(method, payload)
  const waiting = autoRetry({
    maxDelaySeconds: longestWait,
    maxRetryAttempts: mostWaits,
    // These are another transformer's business, which knows what may be repeated.
    rethrowInternalServerErrors: true,
    rethrowHttpErrors: true,
  })
  const polite: Transformer = (prev, method, payload) => {
    if (isPassing(method)) return prev(method, payload)
    const once: typeof prev = async (...call) => {
      const result = await prev(...call)
      // Waiting that begins after the end of all waiting would not be cut short.
      if (stopping.aborted && !result.ok && result.error_code === 429)
        throw new Error('telegram: stopped while waiting')
      return result
    }
    return waiting(once, method, payload, toClientSignal(stopping))
  }
  api.config.use(request, inner, retryFaults(stopping, after), polite, outer)
  return api
}

/** The client that fetches updates, and tries nothing twice by itself. */
export function createPollApi(access: BotAccess): Api {
  return new Api(access.token, clientOptions(access, pollSeconds + pollSlack))
}

function clientOptions({ apiRoot }: BotAccess, timeoutSeconds: number): ApiClientOptions {
  return { ...(apiRoot === null ? {} : { apiRoot }), timeoutSeconds, fetch: botFetch as never }
}
