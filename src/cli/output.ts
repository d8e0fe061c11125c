import type { Writable } from 'node:stream'

/** A stream that a command writes text to; a reader that went away is no failure, the text is dropped. */
export interface Output {
  /** Resolves when the stream takes more, so that a slow reader slows the writer down instead of filling memory. */
  write(text: string): Promise<void>
  /** Resolves when everything written has left the process. */
  flush(): Promise<void>
  /** True once the reader went away: work that only makes output can stop. */
  readonly closed: boolean
}

export function createOutput(stream: Writable): Output {
  let closed = false
  let release: (() => void) | undefined
  const wake = () => {
    release?.()
    release = undefined
  }
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
    closed = true
    wake()
  }
  stream.on('error', onError)
  stream.on('drain', wake)
  const write = (text: string, done?: () => void) => {
    if (closed) {
      done?.()
      return true
    }
    return stream.write(text, done && (() => done()))
  }
  return {
    get closed() {
      return closed
    },
    async write(text) {
      if (write(text) || closed) return
      await new Promise<void>((resolve) => {
        const before = release
        release = () => {
          before?.()
          resolve()
        }
      })
    },
    flush: () => new Promise<void>((resolve) => void write('', resolve)),
  }
}
