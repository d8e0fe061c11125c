// Runs in a worker thread: an object with every kind of member that the line between threads must carry.
import { parentPort, workerData } from 'node:worker_threads'
import { KnowledgeError } from '../../dist/knowledge/errors.js'
import { host } from '../../dist/knowledge/worker/host.js'

await host(parentPort, async () => {
  if (workerData.refuse) throw new KnowledgeError('database-in-use', workerData.refuse)
  return {
    async echo(...values) {
      return values
    },
    async count(to, onNumber, onDone) {
      for (let n = 1; n <= to; n++) onNumber(n, { square: n * n })
      onDone?.()
      return to
    },
    async fail(code, message) {
      throw new KnowledgeError(code, message)
    },
    async bug() {
      throw new RangeError('off by one')
    },
    async throwText() {
      throw 'only text'
    },
    async uncopied() {
      return () => 1
    },
    sync: (value) => value + 1,
    never: () => new Promise(() => {}),
    async crash() {
      setImmediate(() => {
        throw new Error('boom')
      })
      return new Promise(() => {})
    },
    exit: () => process.exit(3),
    desk: {
      async add(a, b) {
        return a + b
      },
      drawer: { open: async () => 'open' },
    },
  }
})
