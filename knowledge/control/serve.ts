import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'
import type { Knowledge } from '../knowledge.ts'
import { host } from '../worker/host.ts'
import type { CallMessage, LeaveMessage } from '../worker/protocol.ts'
import { createFrames } from './frames.ts'
import { socketPath } from './socket-path.ts'

/** Only the owner of the process may talk to it. */
const ownerAlone = 0o177

/** Calls of one client that are worked on at a time, and bytes of answers that it may leave unread. */
const mostAtOnce = 64
const mostUnread = 16 * 1024 * 1024

/** How long leaving waits for a client: who manages programs kills what has not left after ten seconds. */
const longestGoodbye = 4_000

/** A running owner's ear for commands. */
export interface ControlSocket {
  /** Takes no more calls and resolves when those in work are answered, or take too long. */
  close(): Promise<void>
}

/**
 * Serves the knowledge base of a file on its control socket. Only for whoever owns the file: what lies at the
 * socket's place is then a dead process's and is removed. Rejects where no socket can be made.
 */
export async function serveControl(
  file: string,
  knowledge: Knowledge,
  patienceMs: number = longestGoodbye,
): Promise<ControlSocket> {
  const path = socketPath(file)
  const clients = new Set<Client>()
  const server = createServer((socket) => {
    const client = serveClient(socket, knowledge, patienceMs)
    clients.add(client)
    socket.on('close', () => clients.delete(client))
  })
  if (process.platform !== 'win32') rmSync(path, { force: true })
  await listen(server, path)
  server.unref()
  let closing: Promise<void> | null = null
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    await Promise.all([...clients].map((client) => client.finish()))
    await closed
  }
  return {
    close() {
      closing ??= close()
      return closing
    },
  }
}

interface Client {
  finish(): Promise<void>
}

function serveClient(socket: Socket, knowledge: Knowledge, patienceMs: number): Client {
  let working = 0
  let done = () => {}
  let closing = false
  socket.unref()
  // Whoever leaves in the middle of an answer hurts nobody.
  socket.on('error', () => socket.destroy())
  const frames = createFrames(socket, (message) => {
    if (closing) return
    if (isLeave(message)) return onCall(message)
    if (!isCall(message)) throw new TypeError('no call')
    working++
    hold()
    onCall(message)
  })
  /** Nobody is asked for more than they read: answers would pile up here. */
  const hold = () => {
    if (socket.destroyed) return
    if (working >= mostAtOnce || socket.writableLength > mostUnread) socket.pause()
    else socket.resume()
  }
  socket.on('drain', hold)
  let onCall: (message: CallMessage | LeaveMessage) => void = () => {}
  void host(
    {
      postMessage(message) {
        // Work that somebody left in the middle ends there.
        if (message.kind === 'callback' && socket.destroyed) throw new Error('whoever asked has left')
        frames.send(message)
        if (message.kind !== 'result' && message.kind !== 'error') return
        working--
        hold()
        if (working === 0) done()
      },
      on(_, listener) {
        onCall = listener
      },
    },
    async () => ({ ...knowledge, close: async () => undefined, pid: async () => process.pid }),
  )
  return {
    async finish() {
      closing = true
      if (working > 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patienceMs)
          done = () => {
            clearTimeout(timer)
            resolve()
          }
          socket.once('close', done)
        })
      await frames.end(patienceMs)
      socket.destroy()
    },
  }
}

function isLeave(message: unknown): message is LeaveMessage {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'leave'
}

/** Whether a message is a call as our own clients make it; anything else ends the connection. */
function isCall(message: unknown): message is CallMessage {
  if (typeof message !== 'object' || message === null) return false
  const { kind, call, path, args, callbacks } = message as Partial<Record<keyof CallMessage, unknown>>
  return (
    kind === 'call' &&
    typeof call === 'number' &&
    Array.isArray(path) &&
    path.every((name) => typeof name === 'string') &&
    Array.isArray(args) &&
    Array.isArray(callbacks) &&
    callbacks.every((place) => Number.isInteger(place) && place >= 0 && place < args.length)
  )
}

async function listen(server: Server, path: string): Promise<void> {
  // The socket gets its mode while it is made, so that there is no moment in which others could connect; threads cannot
  // set the mask, and change the mode afterwards.
  const mask = isMainThread ? process.umask(ownerAlone) : null
  const listening = new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })
  if (mask !== null) process.umask(mask)
  await listening
  if (mask === null && process.platform !== 'win32') chmodSync(path, 0o600)
}
