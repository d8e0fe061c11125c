import type { ResponseParameters } from 'grammy/types'

/** What goes wrong with one request. */
export type Fault =
  | {
      readonly kind: 'refused'
      readonly code: number
      readonly description: string
      readonly parameters?: ResponseParameters
    }
  /** Nothing goes wrong: a pause between faults. */
  | { readonly kind: 'none' }
  /** A proxy's page. */
  | { readonly kind: 'page'; readonly status: number }
  /** The connection breaks off before the request was carried out, after it, or in the middle of the reply. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' | 'in-reply' }
  /** Carried out, and the reply held back until `release` resolves. */
  | { readonly kind: 'held'; readonly release: Promise<void> }

export const tooMany = (seconds: number): Fault => ({
  kind: 'refused',
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
})

/** Faults that wait for their requests. */
export interface Faults {
  /** The next `times` requests of that method, or of any; for one chat, or any. */
  plan(fault: Fault, where?: { readonly method?: string; readonly chat?: number; readonly times?: number }): void
  take(method: string, chat: unknown): Fault | null
}

export function createFaults(): Faults {
  const planned: { fault: Fault; method: string | undefined; chat: number | undefined; times: number }[] = []
  return {
    plan(fault, { method, chat, times = 1 } = {}) {
      planned.push({ fault, method, chat, times })
    },
    take(method, chat) {
      const found = planned.find(
        (each) =>
          (each.method === undefined || each.method === method) &&
          (each.chat === undefined || each.chat === Number(chat)),
      )
      if (!found) return null
      if (--found.times === 0) planned.splice(planned.indexOf(found), 1)
      return found.fault
    },
  }
}
