import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import { type GatewayOptions, intentOf, refusalOf, shardOf } from './gateway-rules.ts'
import type { Json } from './json.ts'
import type { World } from './world.ts'
import { guildJson, userJson } from './world-json.ts'

/** What went on over the sockets, in order. */
export interface GatewayLog {
  readonly event: 'identify' | 'resume' | 'heartbeat' | 'dispatch' | 'closed'
  readonly shard: number | null
  readonly detail: number | string | null
}

interface Session {
  readonly id: string
  readonly shard: readonly [id: number, count: number]
  readonly intents: number
  /** Everything dispatched, each at the place of its number less one. */
  readonly events: { readonly t: string; readonly d: Json }[]
  socket: WebSocket | null
  /** Last number that the client has confirmed by a heartbeat. */
  confirmed: number
}

/** Discord's gateway: sessions over WebSockets, with their events numbered, kept and told again. */
export interface Gateway {
  readonly log: readonly GatewayLog[]
  /** Address by which clients come. */
  url: string
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** To the shard of that server, or to the first one; kept for a session whose connection is lost. */
  dispatch(t: string, d: Json, guildId: string | null): void
  /** Resolves when every client has taken in all events so far, also one that is connecting again. */
  delivered(): Promise<void>
  /** Cuts the connections without a word, as a network does; sessions stay. */
  drop(): void
  /** Asks clients to connect again. */
  reconnect(): void
  /** Tells clients that their session is invalid. */
  invalidate(resumable: boolean): void
  /** Closes connections with a code. */
  closeWith(code: number): void
  /** Sessions are no longer known, so that resuming fails. */
  forget(): void
  /** Whether nobody gets through to it. */
  unreachable: boolean
  /** Next clients to identify are closed with this code; null lets them in again. */
  refuseWith(code: number | null): void
  readonly connected: number
  close(): void
}

export function createGateway(world: World, options: GatewayOptions, changed: () => void): Gateway {
  const server = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()
  const log: GatewayLog[] = []
  let refusal: number | null = null
  let sessionsMade = 0

  const note = (event: GatewayLog['event'], session: Session | null, detail: GatewayLog['detail']) => {
    log.push({ event, shard: session?.shard[0] ?? null, detail })
    changed()
  }
  const send = (socket: WebSocket, op: number, d: unknown, rest: object = {}) =>
    socket.send(JSON.stringify({ op, d, s: null, t: null, ...rest }))
  const push = (session: Session, t: string, d: Json) => {
    session.events.push({ t, d })
    tell(session, session.events.length)
  }
  const tell = (session: Session, s: number) => {
    const event = session.events[s - 1]
    if (session.socket === null || event === undefined) return
    send(session.socket, GatewayOpcodes.Dispatch, event.d, { s, t: event.t })
    note('dispatch', session, event.t)
  }
  const guildsOf = (session: Session) =>
    [...world.guilds.values()].filter(
      ({ id, installed }) => installed && shardOf(id, session.shard[1]) === session.shard[0],
    )

  const identify = (socket: WebSocket, d: Json): Session | null => {
    const intents = Number(d.intents)
    const shard = (d.shard ?? [0, 1]) as readonly [number, number]
    const code = refusal ?? refusalOf(d, shard, options)
    if (code !== null) {
      socket.close(code)
      note('closed', null, code)
      return null
    }
    sessionsMade += 1
    const session: Session = { id: `session-${sessionsMade}`, shard, intents, events: [], socket, confirmed: 0 }
    sessions.set(session.id, session)
    note('identify', session, intents)
    const guilds = guildsOf(session)
    push(session, 'READY', {
      v: 10,
      user: userJson(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gateway.url,
      shard,
      application: { id: world.applicationId, flags: 0 },
    })
    for (const guild of guilds) push(session, 'GUILD_CREATE', guildJson(guild, world.bot))
    return session
  }

  const resume = (socket: WebSocket, d: Json): Session | null => {
    const session = sessions.get(String(d.session_id))
    const seq = Number(d.seq)
    if (d.token !== options.token) socket.close(GatewayCloseCodes.AuthenticationFailed)
    else if (session === undefined) send(socket, GatewayOpcodes.InvalidSession, false)
    else if (seq > session.events.length) socket.close(GatewayCloseCodes.InvalidSeq)
    else {
      session.socket = socket
      note('resume', session, seq)
      for (let s = seq + 1; s <= session.events.length; s++) tell(session, s)
      push(session, 'RESUMED', {})
      return session
    }
    return null
  }

  const accept = (socket: WebSocket, request: IncomingMessage) => {
    let session: Session | null = null
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams
    if (query.get('v') !== '10') return socket.close(GatewayCloseCodes.InvalidAPIVersion)
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: options.heartbeatInterval })
    const answers: Readonly<Record<number, (d: unknown) => void>> = {
      [GatewayOpcodes.Heartbeat](d) {
        if (session !== null) session.confirmed = Number(d ?? 0)
        note('heartbeat', session, Number(d ?? 0))
        send(socket, GatewayOpcodes.HeartbeatAck, null)
      },
      [GatewayOpcodes.Identify](d) {
        if (session !== null) return socket.close(GatewayCloseCodes.AlreadyAuthenticated)
        session = identify(socket, d as Json)
      },
      [GatewayOpcodes.Resume](d) {
        session = resume(socket, d as Json) ?? session
      },
      [GatewayOpcodes.PresenceUpdate]() {},
    }
    socket.on('message', (data) => {
      const payload = parse(String(data))
      if (payload === null) return socket.close(GatewayCloseCodes.DecodeError)
      const answer = answers[Number(payload.op)]
      if (answer === undefined) return socket.close(GatewayCloseCodes.UnknownOpcode)
      if (session === null && payload.op === GatewayOpcodes.PresenceUpdate)
        return socket.close(GatewayCloseCodes.NotAuthenticated)
      answer(payload.d)
    })
    socket.on('close', (code) => {
      if (session?.socket === socket) session.socket = null
      // A client that leaves for good gives its session up.
      if (session !== null && (code === 1000 || code === 1001)) sessions.delete(session.id)
      note('closed', session, code)
    })
    socket.on('error', () => undefined)
  }
  server.on('connection', accept)

  const live = () => [...sessions.values()].filter(({ socket }) => socket !== null)
  const gateway: Gateway = {
    log,
    url: '',
    unreachable: false,
    upgrade(request, socket, head) {
      if (this.unreachable) return void socket.destroy()
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request))
    },
    dispatch(t, d, guildId) {
      const intent = intentOf[t]?.(guildId !== null) ?? 0
      for (const session of sessions.values()) {
        const shard = guildId === null ? 0 : shardOf(guildId, session.shard[1])
        if (shard === session.shard[0] && (intent === 0 || (session.intents & intent) !== 0)) push(session, t, d)
      }
    },
    async delivered() {
      for (const session of sessions.values()) {
        const upTo = session.events.length
        while (session.confirmed < upTo && sessions.has(session.id)) {
          if (session.socket === null) {
            // It may be on its way back, and then is told what it missed.
            await setTimeout(2)
            continue
          }
          // The client says the last number that it has taken in, which may not be the last one yet.
          send(session.socket, GatewayOpcodes.Heartbeat, null)
          await heardFrom(session.socket)
        }
      }
    },
    drop() {
      for (const { socket } of live()) socket?.terminate()
    },
    reconnect() {
      for (const { socket } of live()) if (socket !== null) send(socket, GatewayOpcodes.Reconnect, null)
    },
    invalidate(resumable) {
      for (const session of live()) {
        if (session.socket !== null) send(session.socket, GatewayOpcodes.InvalidSession, resumable)
        if (!resumable) sessions.delete(session.id)
      }
    },
    closeWith(code) {
      for (const { socket } of live()) socket?.close(code)
    },
    forget: () => sessions.clear(),
    refuseWith(code) {
      refusal = code
    },
    get connected() {
      return live().length
    },
    close() {
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
  return gateway
}

/** Resolves at the next message, or when there will be none. */
async function heardFrom(socket: WebSocket): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  await Promise.race(['message', 'close'].map((event) => once(socket, event, { signal }).catch(() => undefined)))
  over.abort()
}

function parse(data: string): Json | null {
  try {
    return JSON.parse(data) as Json
  } catch {
    return null
  }
}
