import { Client, DefaultRestOptions, GatewayIntentBits, MessageFlags, Options, Partials, REST } from 'discord.js'
import { createShardStrategy } from './shard-strategy.ts'

/** How to reach Discord: the part of the configuration that says so. */
export interface DiscordAccess {
  readonly token: string
  /** Address of the REST interface without its version; null for Discord's own. */
  readonly apiRoot: string | null
  /** Server that alone gets the commands; null for all. */
  readonly guild: string | null
  readonly shards: 'one' | 'auto'
}

/** None of them is privileged: mentions, direct messages and the targets of message commands carry their content. */
export const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const

/** Nobody is ever notified by what the bot says: a quoted text may hold @everyone. */
const pingsNobody = { parse: [], repliedUser: false } as const

/** Milliseconds to wait for servers that are down before events are handled; interactions expire meanwhile. */
const longestGuildWait = 1500
/** Messages remembered in a channel: enough for a reply to find what it replies to. */
const messagesKept = 20
/** People remembered, in a server and in all: events bring along whom they are about. */
const membersKept = 200
const usersKept = 2000
const version = '10'

/** Not connected yet. */
export function createClient({ apiRoot, shards }: DiscordAccess): Client {
  return new Client({
    intents,
    // Without it discord.js drops direct messages of channels that it has not seen.
    partials: [Partials.Channel],
    ...(shards === 'auto' ? { shards } : {}),
    allowedMentions: pingsNobody,
    failIfNotExists: false,
    waitGuildTimeout: longestGuildWait,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: messagesKept,
      GuildMemberManager: { maxSize: membersKept, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: usersKept, keepOverLimit: (user) => user.id === user.client.user.id },
      ThreadMemberManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
    }),
    ws: { ...Options.createDefault().ws, buildStrategy: createShardStrategy },
    rest: { api: apiRoot ?? DefaultRestOptions.api, version },
  })
}

/** For answers to interactions, which Discord does not count among the bot's 50 requests a second. */
export function createInteractionRest({ apiRoot }: DiscordAccess): REST {
  return new REST({
    api: apiRoot ?? DefaultRestOptions.api,
    version,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  })
}

export const ephemeral = MessageFlags.Ephemeral
