import { type RunnerHandle, run } from '@grammyjs/runner'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { wait } from '../../src/core/after.ts'
import { pollSeconds } from './bot-api.ts'
import { faultOf } from './chat-faults.ts'
import { toClientSignal } from './client-signal.ts'
import { isTokenRefused, longestPause, type Patience, retryAfter } from './connect.ts'
import { readUpdates } from './conversations.ts'
import { pauseAfter } from './pause-after.ts'
import type { UpdateJournal } from './update-journal.ts'

/**
 * Updates in work, while which no more are fetched. Most of them wait for their turn in a chat, so there are many: a
 * chat that is flooded, and that Telegram slows down, must not keep the others waiting.
 */
export const mostInWork = 5000
/** Milliseconds that the last word to Telegram may take. */
const lastWord = 5000

export interface Polling {
  /** Resolves when everything that was fetched is answered, and Telegram knows. */
  stop(): Promise<void>
}

/**
 * Fetches updates and hands each new one over once. An update is confirmed by the fetch after it, so it is in the
 * journal before that; the last ones are confirmed at the end, which the runner would leave out.
 */
export function startPolling(
  api: Api,
  journal: Pick<UpdateJournal, 'take'>,
  answer: (update: Update) => Promise<void>,
  patience: Patience,
): Polling {
  const fresh = new WeakSet<Update>()
  const failed = createComplaints(patience)
  let offset = 0
  const fetchOnce = async (args: { readonly limit: number }, signal: AbortSignal) => {
    const updates = await api.getUpdates(
      { offset, limit: args.limit, timeout: pollSeconds, allowed_updates: [...readUpdates] },
      toClientSignal(signal),
    )
    for (const update of await journal.take(updates)) fresh.add(update)
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
    failed.over()
    return updates
  }

  const runner: RunnerHandle = run<Update, unknown>(
    {
      api: {
        async getUpdates(args, signal) {
          const aborted = new AbortController()
          signal.addEventListener('abort', () => aborted.abort())
          for (let failures = 0; ; failures++) {
            try {
              return await fetchOnce(args, aborted.signal)
            } catch (error) {
              if (signal.aborted) throw error
              failed.report(error)
              const pause = Math.max(pauseAfter(failures, longestPause), retryAfter(error))
              if (!(await wait(pause, aborted.signal, patience.after))) throw error
            }
          }
        },
      },
      handleUpdate: (update) => (fresh.has(update) ? answer(update) : Promise.resolve()),
      errorHandler: (error) => patience.log.error({ err: error }, 'telegram: an update could not be answered'),
    },
    { runner: { silent: true }, sink: { concurrency: mostInWork } },
  )

  return {
    async stop() {
      await runner.stop()
      if (offset === 0) return
      await api
        .getUpdates({ offset, limit: 1, timeout: 0 }, toClientSignal(AbortSignal.timeout(lastWord)))
        // Unconfirmed, they come again and are known.
        .catch(() => undefined)
    },
  }
}

/** Says once that something is wrong, and once that it is over. */
function createComplaints({ log }: Patience) {
  let said: string | null = null
  return {
    report(error: unknown) {
      const [kind, level, words] = complaintAbout(error)
      if (said === kind) return
      said = kind
      log[level](faultOf(error), words)
    },
    over() {
      if (said !== null) log.info({}, 'telegram: updates are coming again')
      said = null
    },
  }
}

function complaintAbout(error: unknown): readonly [kind: string, level: 'warn' | 'error', words: string] {
  if (error instanceof GrammyError && error.error_code === 409)
    return [
      'conflict',
      'warn',
      /webhook/i.test(error.description)
        ? 'telegram: updates go to a webhook that somebody has set; trying again until it is gone'
        : 'telegram: another program fetches the updates of this bot; stop it, or give it a token of its own',
    ]
  if (isTokenRefused(error)) return ['token', 'error', 'telegram: the token is no longer accepted']
  return ['unreachable', 'warn', 'telegram: cannot be reached; trying again, later and later']
}
