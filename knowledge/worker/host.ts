import { type CallMessage, type LeaveMessage, type Shape, toPlainError, type WorkerMessage } from './protocol.ts'

/** The worker's end of the line between two threads. */
export interface HostPort {
  postMessage(message: WorkerMessage): void
  on(event: 'message', listener: (message: CallMessage | LeaveMessage) => void): unknown
}

type Method = (...args: unknown[]) => unknown

/** Answers calls of the other thread with the methods of an object, as soon as it is made. */
export async function host(port: HostPort, make: () => Promise<object>): Promise<void> {
  let target: object
  try {
    target = await make()
  } catch (error) {
    port.postMessage({ kind: 'refused', error: toPlainError(error) })
    return
  }
  const working = new Set<number>()
  port.on('message', (message) => {
    const { call } = message
    if (message.kind === 'leave') return void working.delete(call)
    working.add(call)
    void answer(port, target, message, () => working.has(call)).finally(() => working.delete(call))
  })
  port.postMessage({ kind: 'ready', shape: shapeOf(target) })
}

/** A caller that has left learns nothing more: telling it fails, which ends work that tells as it goes. */
async function answer(
  port: HostPort,
  target: object,
  { call, path, args, callbacks }: CallMessage,
  isAwaited: () => boolean,
): Promise<void> {
  try {
    const given = [...args]
    for (const place of callbacks)
      given[place] = (...values: unknown[]) => {
        if (!isAwaited()) throw new Error('whoever asked has left')
        port.postMessage({ kind: 'callback', call, place, args: values })
      }
    const value = await invoke(target, path, given)
    port.postMessage({ kind: 'result', call, value })
  } catch (error) {
    port.postMessage({ kind: 'error', call, error: toPlainError(error) })
  }
}

function invoke(target: object, path: readonly string[], args: readonly unknown[]): unknown {
  let owner = target
  for (const name of path.slice(0, -1)) owner = member(owner, name) as object
  const method = member(owner, path.at(-1) ?? '')
  if (typeof method !== 'function') throw new TypeError(`${path.join('.')} is not a method`)
  return (method as Method).apply(owner, [...args])
}

function member(owner: object, name: string): unknown {
  return Object.hasOwn(owner, name) ? owner[name as keyof typeof owner] : undefined
}

/** Own enumerable methods, nested objects included. */
function shapeOf(target: object): Shape {
  const shape: Record<string, 'method' | Shape> = {}
  for (const [name, value] of Object.entries(target)) {
    if (typeof value === 'function') shape[name] = 'method'
    else if (typeof value === 'object' && value !== null) shape[name] = shapeOf(value)
  }
  return shape
}
