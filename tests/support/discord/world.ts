import { ChannelType, PermissionFlagsBits } from 'discord.js'
import type { Json } from './json.ts'

/** All that a bot can be allowed. */
export const everyPermission = Object.values(PermissionFlagsBits).reduce((all, flag) => all | flag, 0n)

export interface User {
  readonly id: string
  readonly name: string
  readonly bot: boolean
  /** Whether bots may write to them. */
  takesDirect: boolean
}

export interface Channel {
  readonly id: string
  readonly type: ChannelType
  readonly name: string
  /** Null in direct messages. */
  readonly guildId: string | null
  readonly parentId: string | null
  /** The person of direct messages. */
  readonly recipient: User | null
  /** What the bot may do there. */
  botMay: bigint
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly channels: Channel[]
  readonly roles: { readonly id: string; readonly name: string }[]
  preferredLocale: string
  /** Whether the bot is a member; otherwise only people bring it along. */
  readonly installed: boolean
}

/** A message as it stands, whoever may see it. */
export interface Message {
  readonly id: string
  readonly channel: Channel
  readonly author: User
  flags: number
  content: string
  embeds: readonly Json[]
  components: readonly Json[]
  /** Users mentioned by it. */
  readonly mentions: readonly User[]
  readonly repliedTo: Message | null
  /** The interaction that it answers. */
  readonly interactionId: string | null
  /** Who alone sees it; null for everyone. */
  readonly seenBy: User | null
  readonly nonce: string | null
  edits: number
  deleted: boolean
}

/** Servers, channels, people and messages of one double. */
export interface World {
  readonly bot: User
  readonly applicationId: string
  readonly users: Map<string, User>
  readonly guilds: Map<string, Guild>
  readonly channels: Map<string, Channel>
  /** In the order in which they came, deleted ones too. */
  readonly messages: Message[]
  addUser(name: string): User
  addGuild(name: string, options?: { readonly installed?: boolean }): Guild
  addChannel(guild: Guild, name: string, options?: { readonly parent?: Channel; readonly botMay?: bigint }): Channel
  directWith(user: User): Channel
  /** Talk among people, to which the bot has no access. */
  addPrivate(): Channel
  findMessage(channelId: string, id: string): Message | null
}

export function createWorld(newId: () => string): World {
  const bot: User = { id: newId(), name: 'Footnote', bot: true, takesDirect: false }
  const users = new Map([[bot.id, bot]])
  const guilds = new Map<string, Guild>()
  const channels = new Map<string, Channel>()
  const messages: Message[] = []
  const keep = (channel: Channel) => {
    channels.set(channel.id, channel)
    return channel
  }
  return {
    bot,
    applicationId: bot.id,
    users,
    guilds,
    channels,
    messages,
    addUser(name) {
      const user = { id: newId(), name, bot: false, takesDirect: true }
      users.set(user.id, user)
      return user
    },
    addGuild(name, { installed = true } = {}) {
      const id = newId()
      const roles = [{ id, name: '@everyone' }]
      const guild: Guild = { id, name, channels: [], roles, preferredLocale: 'en-US', installed }
      guilds.set(id, guild)
      return guild
    },
    addChannel(guild, name, { parent, botMay = everyPermission } = {}) {
      const type = parent ? ChannelType.PublicThread : ChannelType.GuildText
      const parentId = parent?.id ?? null
      const channel = keep({ id: newId(), type, name, guildId: guild.id, parentId, recipient: null, botMay })
      guild.channels.push(channel)
      return channel
    },
    directWith(user) {
      const known = [...channels.values()].find(({ recipient }) => recipient === user)
      const type = ChannelType.DM
      const botMay = everyPermission
      return known ?? keep({ id: newId(), type, name: '', guildId: null, parentId: null, recipient: user, botMay })
    },
    addPrivate: () =>
      keep({
        id: newId(),
        type: ChannelType.GroupDM,
        name: '',
        guildId: null,
        parentId: null,
        recipient: null,
        botMay: 0n,
      }),
    findMessage: (channelId, id) =>
      messages.find((message) => message.id === id && message.channel.id === channelId && !message.deleted) ?? null,
  }
}
