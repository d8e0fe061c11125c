import { type ClientOptions, type GatewaySendPayload, SimpleShardingStrategy } from 'discord.js'

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>

interface Sender {
  send(payload: GatewaySendPayload): Promise<void>
}

/**
 * All shards in this process. The library may send a heartbeat while it connects again, which rejects where nobody
 * catches it and would end the process; whatever a connection that is being replaced cannot send is no loss.
 */
export const createShardStrategy: BuildStrategy = (manager) => new ForgivingStrategy(manager)

class ForgivingStrategy extends SimpleShardingStrategy {
  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds)
    for (const shard of (this as unknown as { readonly shards: ReadonlyMap<number, Sender> }).shards.values())
      forgive(shard)
  }
}

/** From now on `send` resolves also where nothing could be sent. */
export function forgive(sender: Sender): void {
  const send = sender.send.bind(sender)
  sender.send = (payload) => send(payload).catch(() => undefined)
}
