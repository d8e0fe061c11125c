import type { Api } from 'grammy'
import type { After } from './typing.ts'

/** Waits so many milliseconds, or until `signal` aborts; says whether the time is over. */
export function wait(milliseconds: number, signal: AbortSignal, after: After): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false)
  return new Promise((resolve) => {
    const abort = () => {
      callOff()
      resolve(false)
    }
    const callOff = after(milliseconds, () => {
      signal.removeEventListener('abort', abort)
      resolve(true)
    })
    signal.addEventListener('abort', abort, { once: true })
  })
}

const first = 500

/** Longer and longer: half a second, a second, two, up to `longest`. */
export const pauseAfter = (failures: number, longest: number): number => Math.min(longest, first * 2 ** failures)

/** The kind of signal that grammY's client knows, which is a forerunner of the system's. */
export type ClientSignal = NonNullable<Parameters<Api['getMe']>[0]>

/** All that the client does with a signal, the system's can do. */
export const toClientSignal = (signal: AbortSignal): ClientSignal => signal as unknown as ClientSignal
