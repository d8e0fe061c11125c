import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGateway, type Gateway } from './gateway.ts'
import { createInteractions, type Interaction } from './interactions.ts'
import { createPerson, type Person, type Traits } from './people.ts'
import { createRateLimits, type RateLimits } from './rate-limits.ts'
import { createRest, type RequestLog, type Trouble } from './rest.ts'
import { createRoutes, type RegisteredCommands } from './routes.ts'
import { shownText } from './shown-text.ts'
import { createSnowflakes } from './snowflakes.ts'
import { type Channel, createWorld, type Message, type World } from './world.ts'

export interface DoubleOptions {
  readonly now?: () => number
  readonly heartbeatInterval?: number
  /** Connections that it asks for. */
  readonly shards?: number
}

/** Discord on loopback: its gateway and REST interface, people, and what they see. */
export interface DiscordDouble {
  readonly token: string
  /** What `DISCORD_API_ROOT` is set to. */
  readonly apiRoot: string
  readonly world: World
  readonly gateway: Gateway
  readonly rateLimits: RateLimits
  readonly commands: RegisteredCommands
  readonly interactions: readonly Interaction[]
  readonly requests: readonly RequestLog[]
  /** Channels in which the bot was seen typing. */
  readonly typing: readonly string[]
  person(name: string, traits?: Traits): Person
  /** The next so many matching requests ("POST /channels/1/messages") fail. */
  fail(route: RegExp, status: number, times: number, takesEffect?: boolean): void
  /** What the bot has said there that still stands, private answers too. */
  said(channel: Channel): readonly Message[]
  /** All words that anybody was ever shown by the bot. */
  shown(): string
  /** Resolves when `condition` holds. */
  until(condition: () => boolean): Promise<void>
  close(): Promise<void>
}

/** Listens on a port of its own until it is closed. */
export async function startDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const { now = Date.now, heartbeatInterval = 41_250, shards = 1 } = options
  const token = 'MTIz.double.token'
  const newId = createSnowflakes(now)
  const world = createWorld(newId)
  const commands: RegisteredCommands = new Map()
  const typing: string[] = []
  const waiting = new Set<() => void>()
  const changed = () => {
    for (const look of waiting) look()
  }
  const post = (parts: Omit<Message, 'id' | 'edits' | 'deleted'>) => {
    const message: Message = { ...parts, id: newId(), edits: 0, deleted: false }
    world.messages.push(message)
    return message
  }
  const interactions = createInteractions(world, now, post)
  const gateway = createGateway(world, { token, heartbeatInterval, shards }, changed)
  const rateLimits = createRateLimits()
  const routes = createRoutes({
    world,
    interactions,
    commands,
    typing,
    gatewayUrl: () => gateway.url,
    shards,
    post,
    newId,
  })
  const rest = createRest({ routes, token, rateLimits, changed })
  const server = createServer((request, response) => void rest.handle(request, response))
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  gateway.url = `ws://127.0.0.1:${port}`
  const dispatch = gateway.dispatch.bind(gateway)

  return {
    token,
    apiRoot: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    rateLimits,
    commands,
    interactions: interactions.all,
    requests: rest.log,
    typing,
    person: (name, traits = {}) =>
      createPerson({ world, interactions, commands, newId, dispatch, post }, world.addUser(name), traits),
    fail(route, status, times, takesEffect = false) {
      const trouble: Trouble = { route, status, times, takesEffect }
      rest.troubles.push(trouble)
    },
    said: (channel) =>
      world.messages.filter(
        (message) => message.channel === channel && message.author === world.bot && !message.deleted,
      ),
    shown: () =>
      world.messages
        .filter(({ author }) => author === world.bot)
        .map((message) => withoutEscapes(shownText(message)))
        .join('\n'),
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return
          waiting.delete(look)
          clearInterval(glance)
          resolve()
        }
        // What happens within the bot is no event of the double.
        const glance = setInterval(look, 2)
        waiting.add(look)
        look()
      }),
    async close() {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** As people read it. */
function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([^\w\s])/g, '$1')
}
