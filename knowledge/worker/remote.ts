import { type ResourceLimits, Worker } from 'node:worker_threads'
import { KnowledgeError } from '../errors.ts'
import { createCalls } from './calls.ts'
import { toError, type WorkerMessage } from './protocol.ts'

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
  /** What the thread's heap may grow to. */
  readonly limits?: ResourceLimits | undefined
  /** Told once when the thread ends without having been stopped. */
  readonly onCrash?: ((error: Error) => void) | undefined
}

/** Starts a worker thread and waits until its object is made; rejects with the error that making it threw. */
export function startRemote<Target extends object>({
  entry,
  data,
  limits,
  onCrash,
}: RemoteOptions): Promise<Remote<Target>> {
  const worker = new Worker(entry, { workerData: data, ...(limits && { resourceLimits: limits }) })
  const calls = createCalls<Target>((message) => worker.postMessage(message))
  let ended = false
  let stopping: Promise<void> | null = null

  const end = (error: Error) => {
    ended = true
    calls.end(error)
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
          resolve({ target: calls.target(message.shape), stop })
          break
        case 'refused':
          // Its own reason, not that of the ended thread.
          reject(toError(message.error))
          void stop()
          break
        default:
          calls.receive(message)
      }
    })
  })
}

function crashed(reason: string, cause?: unknown): KnowledgeError {
  return new KnowledgeError('closed', `the knowledge worker stopped unexpectedly: ${reason}; start footnote again`, {
    cause,
  })
}
