import { type Client, Events } from 'discord.js'
import type { Log } from '../../src/core/log.ts'
import { refusalOf } from './connect.ts'
import { describeFailure } from './discord-failure.ts'

/** Writes down how the connection fares; reconnecting and resuming is the library's work. */
export function watchConnection(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord: an event could not be taken in'))
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord: warning'))
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, ...describeFailure(error) }, 'discord: connection failed'),
  )
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'discord: connection lost; connecting again'))
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'discord: connected again'))
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'discord: connected'))
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    // At the start the same line ends the program, so this one is about a bot that was running.
    if (client.isReady())
      log.error({ shard, code }, `discord: ${refusalOf(code) ?? 'the connection is over'}; start again`)
  })
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.debug({ route, timeToReset, global }, 'discord: waiting for a rate limit'),
  )
}
