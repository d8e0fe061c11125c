import { type CallMessage, type LeaveMessage, type Shape, toError, type WorkerMessage } from './protocol.ts'

/** Calls to an object at the other end of a line, a thread's or a socket's. */
export interface Calls<Target> {
  /** The methods that the other end says it has; arguments and results are copied, functions among the arguments are called back in order. */
  target(shape: Shape): Target
  /** What the other end sent about a call. */
  receive(message: Extract<WorkerMessage, { kind: 'callback' | 'result' | 'error' }>): void
  /** Rejects all that is unanswered, and every call from now on. */
  end(error: Error): void
}

interface PendingCall {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly args: readonly unknown[]
}

type Call = (path: readonly string[], args: readonly unknown[]) => Promise<unknown>

/** `post` sends a call; it throws when an argument cannot be copied. */
export function createCalls<Target extends object>(post: (message: CallMessage | LeaveMessage) => void): Calls<Target> {
  const pending = new Map<number, PendingCall>()
  let calls = 0
  let ended: Error | null = null

  const call: Call = (path, args) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const id = calls++
      const callbacks = args.flatMap((argument, place) => (typeof argument === 'function' ? [place] : []))
      const plain = args.map((argument) => (typeof argument === 'function' ? null : argument))
      post({ kind: 'call', call: id, path, args: plain, callbacks })
      pending.set(id, { resolve, reject, args })
    })

  const settle = (id: number, how: (call: PendingCall) => void) => {
    const found = pending.get(id)
    pending.delete(id)
    if (found) how(found)
  }

  return {
    target: (shape) => toTarget(shape, call) as Target,
    receive(message) {
      switch (message.kind) {
        case 'callback':
          callBack(message, pending.get(message.call), (error) => {
            settle(message.call, ({ reject }) => reject(error))
            post({ kind: 'leave', call: message.call })
          })
          break
        case 'result':
          settle(message.call, ({ resolve }) => resolve(message.value))
          break
        case 'error':
          settle(message.call, ({ reject }) => reject(toError(message.error)))
          break
        default:
          message satisfies never
      }
    },
    end(error) {
      ended ??= error
      for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(error))
    },
  }
}

/** A caller's function that throws fails the caller's own call and nobody else's. */
function callBack(
  { place, args }: Extract<WorkerMessage, { kind: 'callback' }>,
  call: PendingCall | undefined,
  fail: (error: Error) => void,
): void {
  try {
    const callback = call?.args[place]
    if (typeof callback === 'function') callback(...args)
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)))
  }
}

function toTarget(shape: Shape, call: Call, path: readonly string[] = []): object {
  const members = Object.entries(shape).map(([name, kind]) => {
    const own = [...path, name]
    return [name, kind === 'method' ? (...args: unknown[]) => call(own, args) : toTarget(kind, call, own)]
  })
  return Object.fromEntries(members)
}
