import { lstatSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { KnowledgeError } from '../errors.ts'
import type { Knowledge } from '../knowledge.ts'
import { createCalls } from '../worker/calls.ts'
import { toError, type WorkerMessage } from '../worker/protocol.ts'
import { createFrames } from './frames.ts'
import { socketPath } from './socket-path.ts'

/** The knowledge base of another process. Closing it ends the connection only. */
export type OwnersKnowledge = Knowledge & { pid(): Promise<number> }

/** Connects to the process that owns a file; null when nobody listens there, or whoever does says nothing for `patienceMs`. */
export async function connectControl(file: string, patienceMs = 5_000): Promise<OwnersKnowledge | null> {
  const path = socketPath(file)
  if (!isOurs(path, file)) return null
  const socket = await dial(path)
  if (socket === null) return null
  const calls = createCalls<OwnersKnowledge>((message) => frames.send(message))
  const gone = () => new KnowledgeError('closed', `the footnote process that owns ${file} has ended; run it again`)
  let onReady: (knowledge: OwnersKnowledge) => void = () => {}
  let onRefused: (error: Error) => void = () => {}
  const ready = new Promise<OwnersKnowledge>((resolve, reject) => {
    onReady = resolve
    onRefused = reject
  })
  const frames = createFrames(socket, (received) => {
    const message = received as WorkerMessage
    switch (message.kind) {
      case 'ready':
        onReady(calls.target(message.shape))
        break
      case 'refused':
        onRefused(toError(message.error))
        break
      default:
        calls.receive(message)
    }
  })
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    calls.end(gone())
    onRefused(gone())
  })
  const silent = setTimeout(() => socket.destroy(), patienceMs)
  try {
    return { ...(await ready), close: () => frames.end() }
  } catch {
    return null
  } finally {
    clearTimeout(silent)
  }
}

function dial(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.removeAllListeners('error')
      resolve(socket)
    })
    socket.once('error', () => resolve(null))
  })
}

/** In a shared temporary folder anybody could have put a socket there: its maker must be us or whoever owns the database. */
function isOurs(path: string, file: string): boolean {
  if (process.platform === 'win32') return true
  const owner = ownerOf(path)
  return owner !== undefined && (owner === process.getuid?.() || owner === ownerOf(file))
}

const ownerOf = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.uid
