// Answers what it is asked, unless it is told to block: then its thread stands still until the flag changes.
import { parentPort, workerData } from 'node:worker_threads'

const flag = new Int32Array(workerData)
const kept = new Map()

const answers = {
  block() {
    Atomics.store(flag, 1, 1)
    Atomics.notify(flag, 1)
    Atomics.wait(flag, 0, 0)
  },
  ask: (question) => `about ${question}`,
  read: (key) => kept.get(key) ?? null,
  write(entries) {
    for (const { key, value } of entries) kept.set(key, value)
  },
}

parentPort.on('message', ({ id, name, argument }) => {
  parentPort.postMessage({ id, result: answers[name](argument) })
})
