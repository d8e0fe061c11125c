import { Worker } from 'node:worker_threads'
import { KnowledgeError } from '../errors.ts'
import { type CallMessage, type Shape, toError, type WorkerMessage } from './protocol.ts'

/** An object in a worker thread. */
export interface Remote<Target> {
  /** The same methods; arguments and results are copied, functions among the arguments are called back in order. */
  readonly target: Target
  /** Ends the thread; calls still unanswered reject. */
  stop(): Promise<void>
}

export interface RemoteOptions {
  /** Compiled module that calls `host`. */
  readonly entry: URL
  /** Plain data for it, its `workerData`. */
  readonly data: unknown
  /** Told once when the thread ends without having been stopped. */
  readonly onCrash?: ((error: Error) => void) | undefined
}

interface PendingCall {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly args: readonly unknown[]
}

/** Starts a worker thread and waits until its object is made; rejects with the error that making it threw. */
export function startRemote<Target extends object>({ entry, data, onCrash }: RemoteOptions): Promise<Remote<Target>> {
  const worker = new Worker(entry, { workerData: data })
  const pending = new Map<number, PendingCall>()
  let calls = 0
  let ended: Error | null = null
  let stopping: Promise<void> | null = null

  const call = (path: readonly string[], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const id = calls++
      const callbacks = args.flatMap((argument, place) => (typeof argument === 'function' ? [place] : []))
      const plain = args.map((argument) => (typeof argument === 'function' ? null : argument))
      const message: CallMessage = { kind: 'call', call: id, path, args: plain, callbacks }
      worker.postMessage(message)
      pending.set(id, { resolve, reject, args })
    })

  const settle = (id: number, how: (call: PendingCall) => void) => {
    const found = pending.get(id)
    pending.delete(id)
    if (found) how(found)
  }

  const end = (error: Error) => {
    ended ??= error
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(error))
  }

  const stop = () => {
    end(new KnowledgeError('closed', 'the knowledge base is closed'))
    stopping ??= worker.terminate().then(() => undefined)
    return stopping
  }

  return new Promise((resolve, reject) => {
    let started = false
    const crash = (error: Error) => {
      if (ended) return
      end(error)
      if (started) onCrash?.(error)
      else reject(error)
    }
    worker.on('error', (error) => crash(crashed(error instanceof Error ? error.message : String(error), error)))
    worker.on('exit', (code) => crash(crashed(`exit status ${code}`)))
    worker.on('messageerror', (error) => crash(crashed(error.message, error)))
    worker.on('message', (message: WorkerMessage) => {
      switch (message.kind) {
        case 'ready':
          started = true
          resolve({ target: toTarget(message.shape, call) as Target, stop })
          break
        case 'refused':
          // Its own reason, not that of the ended thread.
          reject(toError(message.error))
          void stop()
          break
        case 'callback':
          callBack(message, pending.get(message.call), (error) => settle(message.call, ({ reject }) => reject(error)))
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
    })
  })
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

function toTarget(
  shape: Shape,
  call: (path: readonly string[], args: readonly unknown[]) => Promise<unknown>,
  path: readonly string[] = [],
): object {
  const members = Object.entries(shape).map(([name, kind]) => {
    const own = [...path, name]
    return [name, kind === 'method' ? (...args: unknown[]) => call(own, args) : toTarget(kind, call, own)]
  })
  return Object.fromEntries(members)
}

function crashed(reason: string, cause?: unknown): KnowledgeError {
  return new KnowledgeError('closed', `the knowledge worker stopped unexpectedly: ${reason}; start footnote again`, {
    cause,
  })
}
