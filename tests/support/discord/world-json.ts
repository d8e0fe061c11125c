import { ChannelType, OverwriteType } from 'discord.js'
import type { Json } from './json.ts'
import { type Channel, everyPermission, type Guild, type Message, type User, type World } from './world.ts'

export function userJson({ id, name, bot }: User): Json {
  return { id, username: name.toLowerCase(), global_name: name, discriminator: '0', avatar: null, bot }
}

export function memberJson(user: User, roles: readonly string[] = []): Json {
  const joined = '2024-01-01T00:00:00.000000+00:00'
  return { user: userJson(user), nick: null, roles, joined_at: joined, deaf: false, mute: false, flags: 0 }
}

/** Overwrites say what the bot may do, as servers do for a single member. */
export function channelJson({ id, type, name, guildId, parentId, recipient, botMay }: Channel, botId: string): Json {
  if (type === ChannelType.DM) return { id, type, last_message_id: null, recipients: [userJson(recipient!)] }
  if (type === ChannelType.GroupDM) return { id, type, name: null, icon: null, recipients: [], last_message_id: null }
  const common = { id, type, name, guild_id: guildId, parent_id: parentId, last_message_id: null }
  if (type === ChannelType.PublicThread)
    return { ...common, owner_id: botId, message_count: 0, member_count: 1, thread_metadata: openThread }
  const overwrite = { id: botId, type: OverwriteType.Member, allow: '0', deny: String(everyPermission & ~botMay) }
  return { ...common, position: 0, permission_overwrites: [overwrite], nsfw: false, topic: null }
}

const openThread = {
  archived: false,
  locked: false,
  auto_archive_duration: 1440,
  archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
}

export function guildJson(guild: Guild, bot: User): Json {
  const of = (threads: boolean) =>
    guild.channels
      .filter(({ parentId }) => (parentId !== null) === threads)
      .map((channel) => channelJson(channel, bot.id))
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.id,
    roles: guild.roles.map(({ id, name }) => ({
      id,
      name,
      // Administrators would pass by what a channel forbids.
      permissions: String(everyPermission & ~8n),
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    })),
    channels: of(false),
    threads: of(true),
    members: [memberJson(bot)],
    member_count: 2,
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    preferred_locale: guild.preferredLocale,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
  }
}

/** With its words; `depth` keeps a chain of replies from being told in full, as Discord does. */
export function messageJson(message: Message, depth = 1): Json {
  const { id, channel, author, flags, content, embeds, components, mentions, repliedTo, interactionId } = message
  return {
    id,
    type: repliedTo ? 19 : 0,
    channel_id: channel.id,
    ...(channel.guildId ? { guild_id: channel.guildId } : {}),
    author: userJson(author),
    ...(channel.guildId && !author.bot ? { member: withoutUser(memberJson(author)) } : {}),
    content,
    embeds,
    components,
    attachments: [],
    mentions: mentions.map(userJson),
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags,
    timestamp: '2026-08-20T12:00:00.000000+00:00',
    edited_timestamp: message.edits > 0 ? '2026-08-20T12:01:00.000000+00:00' : null,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(interactionId === null
      ? {}
      : {
          interaction_metadata: {
            id: interactionId,
            type: 2,
            user: userJson(author),
            authorizing_integration_owners: {},
          },
        }),
    ...(repliedTo ? { message_reference: { type: 0, message_id: repliedTo.id, channel_id: channel.id } } : {}),
    ...(repliedTo && depth > 0
      ? { referenced_message: repliedTo.deleted ? null : messageJson(repliedTo, depth - 1) }
      : {}),
  }
}

/**
 * The same as a bot without the privileged intent gets it: words only in direct messages, in its own messages and in
 * those that mention it.
 */
export function messageForBot(message: Message, { bot }: World): Json {
  const json = messageJson(message)
  const { repliedTo } = message
  return {
    ...json,
    ...(isOpenTo(message, bot) ? {} : wordless),
    ...(json.referenced_message && repliedTo && !isOpenTo(repliedTo, bot)
      ? { referenced_message: { ...(json.referenced_message as Json), ...wordless } }
      : {}),
  }
}

function isOpenTo({ channel, author, mentions }: Message, bot: User): boolean {
  return channel.guildId === null || author === bot || mentions.includes(bot)
}

const wordless = { content: '', embeds: [], components: [], attachments: [] }

function withoutUser({ user: _, ...member }: Json): Json {
  return member
}
