import { Worker } from 'node:worker_threads'
import type { Records } from '../../../src/core/records.ts'

/** A knowledge base and its records in a thread of their own, which can be made to stand still. */
export interface BlockedWorker {
  readonly records: Records
  ask(question: string): Promise<string>
  /** Resolves when the thread stands still; whatever is asked of it waits. */
  block(): Promise<void>
  release(): void
  close(): Promise<unknown>
}

export function startBlockedWorker(): BlockedWorker {
  const flag = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(new URL('./blocked-worker.mjs', import.meta.url), { workerData: flag.buffer })
  const waiting = new Map<number, (result: never) => void>()
  let asked = 0
  worker.on('message', ({ id, result }: { readonly id: number; readonly result: never }) => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  const call = <Result>(name: string, argument: unknown): Promise<Result> =>
    new Promise((resolve) => {
      asked += 1
      waiting.set(asked, resolve)
      worker.postMessage({ id: asked, name, argument })
    })
  return {
    records: {
      read: (key) => call('read', key),
      list: async () => [],
      add: async () => true,
      write: (entries) => call('write', entries),
      remove: async () => undefined,
    },
    ask: (question) => call('ask', question),
    async block() {
      void call('block', null)
      while (Atomics.load(flag, 1) === 0) await new Promise((resolve) => setImmediate(resolve))
    },
    release() {
      Atomics.store(flag, 0, 1)
      Atomics.notify(flag, 0)
    },
    close: () => worker.terminate(),
  }
}
