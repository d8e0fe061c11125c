import type { Writable } from 'node:stream'

/** Writing to a stream whose reader may leave (`| head -1`): from then on it is closed, which is no error. */
export interface Output {
  readonly closed: boolean
  /** Resolves when the reader has taken enough of it to go on. */
  write(text: string): Promise<void>
}

/** `onClosed` is called once, when the reader has left. */
export function createOutput(stream: Writable, onClosed: () => void): Output {
  let closed = false
  const close = () => {
    if (closed) return
    closed = true
    onClosed()
  }
  // Also for errors after the end: an unheard one would end the process with a stack trace.
  stream.on('error', close)
  stream.on('close', close)
  return {
    get closed() {
      return closed
    },
    write(text) {
      if (closed || text === '') return Promise.resolve()
      if (stream.write(text)) return Promise.resolve()
      return new Promise((resolve) => {
        const go = () => {
          stream.off('drain', go)
          stream.off('close', go)
          stream.off('error', go)
          resolve()
        }
        stream.on('drain', go)
        stream.on('close', go)
        stream.on('error', go)
      })
    },
  }
}
