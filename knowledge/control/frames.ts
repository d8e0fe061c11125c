import type { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'

/** Bytes of one message; longer ones are nobody's we know. */
const longestFrame = 256 * 1024 * 1024
const headBytes = 4
const longestGoodbye = 2_000

/** Messages over a socket: four bytes of length, then the value as Node copies values between threads. */
export interface Frames {
  send(message: unknown): void
  /** Resolves when what was sent has left, or when whoever should take it has not done so for `patienceMs`. */
  end(patienceMs?: number): Promise<void>
}

/** `onMessage` gets one message after another; a stream that is no such messages ends the socket. */
export function createFrames(socket: Socket, onMessage: (message: unknown) => void): Frames {
  // Pieces are put together once a message is whole: a large one comes in thousands.
  let pieces: Buffer[] = []
  let length = 0
  let wanted = headBytes
  socket.on('data', (chunk) => {
    pieces.push(chunk)
    length += chunk.length
    if (length < wanted) return
    let held = pieces.length === 1 ? chunk : Buffer.concat(pieces)
    try {
      for (;;) {
        wanted = held.length < headBytes ? headBytes : headBytes + held.readUInt32BE(0)
        if (wanted > longestFrame) throw new RangeError(`a message of ${wanted} bytes`)
        if (held.length < wanted) break
        const message: unknown = deserialize(held.subarray(headBytes, wanted))
        held = held.subarray(wanted)
        onMessage(message)
      }
      pieces = held.length === 0 ? [] : [held]
      length = held.length
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  })
  return {
    send(message) {
      if (!socket.writable) return
      const body = serialize(message)
      const head = Buffer.alloc(headBytes)
      head.writeUInt32BE(body.length)
      socket.write(Buffer.concat([head, body]))
    },
    end: (patienceMs = longestGoodbye) =>
      new Promise((resolve) => {
        const left = () => {
          clearTimeout(timer)
          resolve()
        }
        const timer = setTimeout(left, patienceMs)
        socket.once('close', left)
        socket.end(left)
      }),
  }
}
