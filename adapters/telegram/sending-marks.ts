import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transformer } from 'grammy'
import { makesMessage } from './method-kinds.ts'
import { isSurelyUndone, isUnsent } from './retry-faults.ts'

/** Hears what becomes of the messages that are sent on account of one update. */
export interface SendingMark {
  /** Awaited before a request is made. */
  sending(): Promise<void>
  /** The request was surely not carried out. */
  unsent(): Promise<void>
  sent(): void
}

/** Ties sent messages to the update that is being answered, wherever in its course they are sent. */
export interface SendingMarks {
  during<Result>(mark: SendingMark | null, work: () => Promise<Result>): Promise<Result>
  readonly transformer: Transformer
}

export function createSendingMarks(): SendingMarks {
  const current = new AsyncLocalStorage<SendingMark | null>()
  return {
    during: (mark, work) => current.run(mark, work),
    transformer: async (prev, method, payload, signal) => {
      const mark = current.getStore()
      if (!mark || !makesMessage(method)) return prev(method, payload, signal)
      await mark.sending()
      try {
        const result = await prev(method, payload, signal)
        if (result.ok) mark.sent()
        else if (isSurelyUndone(result.error_code)) await mark.unsent()
        return result
      } catch (error) {
        if (isUnsent(error)) await mark.unsent()
        throw error
      }
    },
  }
}
