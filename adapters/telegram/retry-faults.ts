import { HttpError, type Transformer } from 'grammy'
import { type After, wait } from '../../src/core/after.ts'
import { NotSent } from './bot-fetch.ts'
import { isPassing, makesMessage } from './method-kinds.ts'
import { pauseAfter } from './pause-after.ts'

/** Tries in all; with their pauses five minutes, as long as somebody may be waiting for an answer. */
const mostTries = 16
const longestPause = 30_000

/** Errors of Telegram's servers, or of a proxy before them, that say the request was not carried out. */
const undone = new Set([500, 502, 503])

/**
 * Tries again what failed on the way or at the server. A message is sent again only when the first request was surely
 * not carried out: it never left, or the server said that it failed. When the connection broke off, when no reply
 * came in time, or when a gateway says that about its server (504), it may stand there already, and a missing answer
 * can be asked for again, while one that is there twice cannot be taken back. All else may be done twice unseen.
 */
export function retryFaults(stopping: AbortSignal, after: After): Transformer {
  return async (prev, method, payload, signal) => {
    for (let failures = 0; ; failures++) {
      const last = failures === mostTries - 1 || isPassing(method)
      const pause = () => wait(pauseAfter(failures, longestPause), stopping, after)
      try {
        const result = await prev(method, payload, signal)
        if (result.ok || !mayRepeat(method, result.error_code) || last || !(await pause())) return result
      } catch (error) {
        const again = isUnsent(error) || (error instanceof HttpError && !makesMessage(method))
        if (!again || last || signal?.aborted || !(await pause())) throw error
      }
    }
  }
}

function mayRepeat(method: string, code: number): boolean {
  return undone.has(code) || (code > 500 && !makesMessage(method))
}

/** Whether a request surely never reached Telegram. */
export function isUnsent(error: unknown): boolean {
  return error instanceof HttpError && error.error instanceof NotSent
}

/** Whether a refusal leaves no doubt that nothing was done. */
export function isSurelyUndone(code: number): boolean {
  return code < 500 || undone.has(code)
}
