import { GatewayCloseCodes, GatewayIntentBits } from 'discord.js'
import type { Json } from './json.ts'

export interface GatewayOptions {
  readonly token: string
  readonly heartbeatInterval: number
  /** Connections that Discord asks for. */
  readonly shards: number
}

const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent

/** Code with which a client that identifies like that is closed; null when it is let in. */
export function refusalOf(
  identify: Json,
  [id, count]: readonly [number, number],
  options: GatewayOptions,
): number | null {
  const intents = Number(identify.intents)
  if (identify.token !== options.token) return GatewayCloseCodes.AuthenticationFailed
  if (!Number.isInteger(intents) || intents < 0) return GatewayCloseCodes.InvalidIntents
  if ((intents & privileged) !== 0) return GatewayCloseCodes.DisallowedIntents
  if (!(id >= 0 && id < count)) return GatewayCloseCodes.InvalidShard
  return count < options.shards ? GatewayCloseCodes.ShardingRequired : null
}

/** Intent that an event needs; those not named need none. */
export const intentOf: Readonly<Record<string, (inGuild: boolean) => number>> = {
  MESSAGE_CREATE: (inGuild) => (inGuild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages),
}

export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count))
}
