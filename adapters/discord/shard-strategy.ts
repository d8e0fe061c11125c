import { type ClientOptions, type GatewaySendPayload, SimpleShardingStrategy } from 'discord.js'

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>

interface Connection {
  readonly readyState: number
  on(event: 'error', ignore: () => void): void
  terminate(): void
}

/** What the library keeps to itself of a shard. */
interface Shard {
  send(payload: GatewaySendPayload): Promise<void>
  internalConnect(): Promise<void>
  readonly connection: Connection | null
  /** Makes the next try begin a new session instead of resuming the old one. */
  failedToConnectDueToNetworkError: boolean
  on(event: 'ready' | 'resumed', then: () => void): unknown
}

const connecting = 0
/** Tries in vain, half a second apart, after which a session is given up; Discord keeps one for a few minutes. */
const mostTries = 240

/**
 * All shards in this process, as the library runs them, but for three faults of it: a heartbeat while it connects again
 * rejects where nobody catches it and would end the process; a shard that waits to connect again does so even after it
 * was told to leave, which would keep the process from ending; and one try in vain gives up the session, and with it
 * what happened during an outage.
 */
export const createShardStrategy: BuildStrategy = (manager) => new MendedStrategy(manager)

class MendedStrategy extends SimpleShardingStrategy {
  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds)
    for (const shard of this.all()) {
      forgive(shard)
      insist(shard)
    }
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    for (const shard of this.all()) retire(shard)
    await super.destroy(options)
  }

  private all(): readonly Shard[] {
    return [...(this as unknown as { readonly shards: ReadonlyMap<number, Shard> }).shards.values()]
  }
}

/** From now on `send` resolves also where nothing could be sent: on a connection that is being replaced it is no loss. */
export function forgive(shard: Pick<Shard, 'send'>): void {
  const send = shard.send.bind(shard)
  shard.send = (payload) => send(payload).catch(() => undefined)
}

/** It gives its session up only after many tries. */
export function insist(shard: Pick<Shard, 'failedToConnectDueToNetworkError' | 'on'>): void {
  let tries = 0
  Object.defineProperty(shard, 'failedToConnectDueToNetworkError', {
    get: () => tries > mostTries,
    set(failed: boolean) {
      // The library clears it before each try.
      if (failed) tries += 1
    },
  })
  for (const event of ['ready', 'resumed'] as const)
    shard.on(event, () => {
      tries = 0
    })
}

/** It never connects again, and what it is just connecting to is let go. */
export function retire(shard: Pick<Shard, 'internalConnect' | 'connection'>): void {
  shard.internalConnect = async () => undefined
  const { connection } = shard
  if (connection?.readyState !== connecting) return
  // That it was ended before it stood is an error to the library, and to nobody else.
  connection.on('error', () => undefined)
  connection.terminate()
}
