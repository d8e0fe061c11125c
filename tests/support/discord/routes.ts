import { ChannelType, PermissionFlagsBits } from 'discord.js'
import { refused } from './api-error.ts'
import { checkCommands } from './check-commands.ts'
import { checkMessage } from './check-message.ts'
import { edit, type Interactions } from './interactions.ts'
import { type Json, listIn } from './json.ts'
import type { Routes } from './rest.ts'
import type { Channel, Message, World } from './world.ts'
import { channelJson, messageForBot, userJson } from './world-json.ts'

/** Where commands are offered: "global", or a server's id. */
export type RegisteredCommands = Map<string, readonly Json[]>

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits

/** What the double answers to each request. */
export function createRoutes(parts: {
  readonly world: World
  readonly interactions: Interactions
  readonly commands: RegisteredCommands
  readonly typing: string[]
  readonly gatewayUrl: () => string
  readonly shards: number
  readonly post: (message: Omit<Message, 'id' | 'edits' | 'deleted'>) => Message
  readonly newId: () => string
}): Routes {
  const { world, interactions, commands, typing, post, newId } = parts
  const { bot, applicationId } = world
  const application = { id: applicationId, name: bot.name, flags: 0, bot: userJson(bot) }
  const limits = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 }

  const channelOf = (id: string | undefined): Channel => {
    const channel = world.channels.get(id ?? '')
    if (channel === undefined) throw refused.unknownChannel()
    const member = channel.guildId === null || world.guilds.get(channel.guildId)?.installed
    if (!member || (channel.botMay & ViewChannel) === 0n) throw refused.missingAccess()
    return channel
  }
  const messageOf = (channel: Channel, id: string | undefined): Message => {
    const message = world.findMessage(channel.id, id ?? '')
    // What only one person sees is not part of the channel.
    if (message === null || message.seenBy !== null) throw refused.unknownMessage()
    return message
  }
  const ownMessageOf = (channel: Channel, id: string | undefined): Message => {
    const message = messageOf(channel, id)
    if (message.author !== bot) throw refused.anotherAuthor()
    return message
  }
  const register = (place: string, list: unknown, scope: 'global' | 'guild'): readonly Json[] => {
    checkCommands(list as readonly Json[], scope)
    const registered = (list as readonly Json[]).map((command) => ({
      ...command,
      id: newId(),
      application_id: applicationId,
      version: newId(),
    }))
    commands.set(place, registered)
    return registered
  }
  const serverOf = (id: string | undefined): string => {
    if (!world.guilds.get(id ?? '')?.installed) throw refused.missingAccess()
    return id ?? ''
  }

  const create = (channel: Channel, body: Json): Message => {
    const sends = channel.type === ChannelType.PublicThread ? SendMessagesInThreads : SendMessages
    if ((channel.botMay & sends) === 0n) throw refused.missingPermissions()
    if (channel.recipient !== null && !channel.recipient.takesDirect) throw refused.cannotDirect()
    const nonce = body.nonce === undefined ? null : String(body.nonce)
    const twin = world.messages.find((message) => nonce !== null && message.nonce === nonce && message.author === bot)
    if (twin !== undefined && body.enforce_nonce === true) return twin
    checkMessage(body, Number(body.flags ?? 0))
    return post({
      channel,
      author: bot,
      flags: Number(body.flags ?? 0),
      content: String(body.content ?? ''),
      embeds: listIn(body, 'embeds'),
      components: listIn(body, 'components'),
      mentions: [],
      repliedTo: repliedTo(channel, body.message_reference as Json | undefined),
      interactionId: null,
      seenBy: null,
      nonce,
    })
  }
  const repliedTo = (channel: Channel, reference: Json | undefined): Message | null => {
    if (reference === undefined) return null
    if ((channel.botMay & ReadMessageHistory) === 0n) throw refused.cannotReply()
    const message = world.findMessage(channel.id, String(reference.message_id))
    if (message === null && reference.fail_if_not_exists !== false) throw refused.unknownMessage()
    return message
  }

  return {
    'GET /gateway': () => ({ url: parts.gatewayUrl() }),
    'GET /gateway/bot': () => ({ url: parts.gatewayUrl(), shards: parts.shards, session_start_limit: limits }),
    'GET /users/@me': () => userJson(bot),
    'GET /applications/@me': () => application,
    'GET /oauth2/applications/@me': () => application,
    'POST /users/@me/channels': (_, body) => {
      const user = world.users.get(String(body.recipient_id))
      if (user === undefined) throw refused.unknownUser()
      return channelJson(world.directWith(user), bot.id)
    },
    'GET /applications/:id/commands': () => commands.get('global') ?? [],
    'PUT /applications/:id/commands': (_, body) => register('global', body, 'global'),
    'GET /applications/:id/guilds/:guild/commands': ([, guild]) => commands.get(serverOf(guild)) ?? [],
    'PUT /applications/:id/guilds/:guild/commands': ([, guild], body) => register(serverOf(guild), body, 'guild'),
    'GET /channels/:id': ([id]) => channelJson(channelOf(id), bot.id),
    'POST /channels/:id/typing': ([id]) => void typing.push(channelOf(id).id),
    'POST /channels/:id/messages': ([id], body) => messageForBot(create(channelOf(id), body), world),
    'GET /channels/:id/messages/:message': ([id, message]) => messageForBot(messageOf(channelOf(id), message), world),
    'PATCH /channels/:id/messages/:message': ([id, message], body) =>
      messageForBot(edit(ownMessageOf(channelOf(id), message), body), world),
    'DELETE /channels/:id/messages/:message': ([id, message]) => {
      ownMessageOf(channelOf(id), message).deleted = true
    },
    'POST /interactions/:id/:token/callback': ([id, token], body, query) => {
      const response = interactions.respond(id ?? '', token ?? '', body)
      return query.get('with_response') === 'true' ? response : undefined
    },
    'GET /webhooks/:id/:token/messages/@original': ([, token]) => interactions.original(token ?? ''),
    'PATCH /webhooks/:id/:token/messages/@original': ([, token], body) => interactions.editOriginal(token ?? '', body),
    'DELETE /webhooks/:id/:token/messages/@original': ([, token]) => interactions.removeOriginal(token ?? ''),
    'POST /webhooks/:id/:token': ([, token], body) => interactions.followUp(token ?? '', body),
  }
}
