import type { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'

/** Bytes of one message; longer ones are nobody's we know. */
const longestFrame = 256 * 1024 * 1024
const headBytes = 4

/** Messages over a socket: four bytes of length, then the value as Node copies values between threads. */
export interface Frames {
  send(message: unknown): void
  /** Resolves when what was sent has left. */
  end(): Promise<void>
}

/** `onMessage` gets one message after another; a stream that is no such messages ends the socket. */
export function createFrames(socket: Socket, onMessage: (message: unknown) => void): Frames {
  let held: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    try {
      for (;;) {
        if (held.length < headBytes) return
        const length = held.readUInt32BE(0)
        if (length > longestFrame) throw new RangeError(`a message of ${length} bytes`)
        if (held.length < headBytes + length) return
        const message: unknown = deserialize(held.subarray(headBytes, headBytes + length))
        held = held.subarray(headBytes + length)
        onMessage(message)
      }
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
    end: () => new Promise((resolve) => socket.end(() => resolve())),
  }
}
