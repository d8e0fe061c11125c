import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message, UserFromGetMe } from 'grammy/types'
import { type Chats, createChats } from './chats.ts'
import { createFaults, type Fault, type Faults } from './faults.ts'
import { createMethods, type Method, type Payload, type World } from './methods.ts'
import { createPerson, type Person } from './person.ts'
import { readPayload } from './read-payload.ts'
import { Refusal } from './refusal.ts'
import { createUpdateQueue } from './update-queue.ts'
import { createWebhookSender } from './webhook-sender.ts'

/** One request that came in, and what became of it. */
export interface Call {
  readonly method: string
  readonly payload: Payload
  /** Null when it was not carried out. */
  result: unknown
  refusal: string | null
  /** Whether its reply was sent. */
  replied: boolean
}

/** A server that speaks the Bot API over HTTP, as strict as the real one, with people to talk through it. */
export interface BotApiDouble {
  readonly root: string
  readonly token: string
  readonly me: UserFromGetMe
  readonly calls: readonly Call[]
  /** Fields that no method of the Bot API has, and methods that it has not. */
  readonly oddities: readonly string[]
  readonly chats: Chats
  readonly faults: Faults
  /** What was told about commands and profile, by kind, scope and language. */
  readonly kept: ReadonlyMap<string, unknown>
  readonly files: Map<string, Uint8Array>
  person(id: number, name?: string, language?: string): Person
  /** A group becomes a supergroup. */
  migrate(from: number, to: number): void
  /** What the bot has said in a chat and not taken back, oldest first. */
  said(chat: number): readonly Message[]
  called(method: string): readonly Call[]
  readonly unconfirmed: number
  /** Resolves when it holds; looked at after each request and each change. */
  until(holds: () => boolean): Promise<void>
  /** Sends updates to this port of the machine instead of waiting to be asked, once a webhook is set. */
  deliverTo(port: number): void
  close(): Promise<void>
}

export async function startBotApi(
  options: { readonly token?: string; readonly replyTime?: number; readonly firstUpdate?: number } = {},
): Promise<BotApiDouble> {
  const { token = '4242:double-token', replyTime = 0 } = options
  const me = botUser(Number(token.split(':')[0]))
  const calls: Call[] = []
  const oddities: string[] = []
  const watchers = new Set<() => void>()
  const changed = () => {
    for (const watch of [...watchers]) watch()
  }
  const sender = createWebhookSender(changed)
  const added = () => {
    sender.added()
    changed()
  }
  const queue = createUpdateQueue(options.firstUpdate ?? 1000, added, changed)
  sender.serve(queue)
  const chats = createChats(() => Math.floor(Date.now() / 1000))
  const world: World = { me, chats, queue, asked: new Set(), kept: new Map(), files: new Map(), deleted: [] }
  const methods = createMethods(world)
  const faults = createFaults()

  const carryOut = async (call: Call, method: Method, gone: AbortSignal): Promise<Answer> => {
    for (const field of Object.keys(call.payload))
      if (!method.fields.includes(field)) oddities.push(`${call.method} has no field ${field}`)
    try {
      call.result = await method.carryOut(call.payload, gone)
      return { status: 200, body: { ok: true, result: call.result } }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refuse(call, error.code, error.message, error.parameters)
    }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    const payload = await readPayload(request)
    const file = /^\/file\/bot([^/]+)\/documents\/(.+)$/.exec(request.url ?? '')
    if (file?.[1] === token) return response.end(Buffer.from(world.files.get(file[2] ?? '') ?? []))
    if (given !== token) return write(response, { status: 401, body: failure(401, 'Unauthorized') })
    const call: Call = { method: name, payload, result: null, refusal: null, replied: false }
    calls.push(call)
    // A held one changes nothing more for now, but somebody may wait for it to come.
    setImmediate(changed)
    const fault = faults.take(name, payload.chat_id)
    const method = methods[name]
    if (!method) oddities.push(`there is no method ${name}`)
    if (fault?.kind === 'cut' && fault.when === 'before') return request.socket.destroy()
    if (fault?.kind === 'page') return writePage(response, fault.status)
    const outcome =
      fault?.kind === 'refused'
        ? refuse(call, fault.code, fault.description, fault.parameters)
        : method
          ? await carryOut(call, method, gone.signal)
          : refuse(call, 404, 'Not Found')
    changed()
    if (fault?.kind === 'held') await fault.release
    if (replyTime > 0 && name !== 'getUpdates') await new Promise((resolve) => setTimeout(resolve, replyTime))
    if (fault?.kind === 'cut') return cut(request, response, fault, outcome)
    write(response, outcome)
    call.replied = true
  }

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error: unknown) => {
        oddities.push(String(error))
        response.destroy()
      })
      .finally(changed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    root: `http://127.0.0.1:${port}`,
    token,
    me,
    calls,
    oddities,
    chats,
    faults,
    kept: world.kept,
    files: world.files,
    person: (id, name = `Person ${id}`, language) => createPerson(world, id, name, language),
    migrate(from, to) {
      const [old, young] = [chats.get(from), chats.get(to)]
      old.migratedTo = to
      for (const id of old.administrators) young.administrators.add(id)
      queue.add({ message: chats.post(old, { migrate_to_chat_id: to }) as never })
      queue.add({ message: chats.post(young, { migrate_from_chat_id: from }) as never })
    },
    said: (chat) => [...(chats.all.get(chat)?.messages.values() ?? [])].filter(({ from }) => from?.id === me.id),
    called: (method) => calls.filter((call) => call.method === method),
    get unconfirmed() {
      return queue.pending.length
    },
    until: (holds) =>
      new Promise((resolve) => {
        const watch = () => {
          if (!holds()) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
    deliverTo: (target) => sender.deliverTo(target, world),
    async close() {
      sender.stop()
      queue.close()
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    },
  }
}

interface Answer {
  readonly status: number
  readonly body: object
}

function refuse(call: Call, code: number, description: string, parameters?: object): Answer {
  call.refusal = description
  return { status: code, body: failure(code, description, parameters) }
}

function failure(code: number, description: string, parameters?: object): object {
  return { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) }
}

function write(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function writePage(response: ServerResponse, status: number): void {
  const page = `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>proxy</body></html>`
  response.writeHead(status, { 'content-type': 'text/html' }).end(page)
}

function cut(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault & { kind: 'cut' },
  { body }: Answer,
): void {
  if (fault.when === 'after') {
    request.socket.destroy()
    return
  }
  const content = JSON.stringify(body)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) })
  response.write(content.slice(0, content.length / 2), () => request.socket.destroy())
}

function botUser(id: number): UserFromGetMe {
  return {
    id,
    is_bot: true,
    first_name: 'Footnote',
    username: 'footnote_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as UserFromGetMe
}
