import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js'
import { inputsOf } from './check-modal.ts'
import type { Interaction, Interactions } from './interactions.ts'
import { type Json, listIn, textIn } from './json.ts'
import type { RegisteredCommands } from './routes.ts'
import { findControl } from './shown-text.ts'
import type { Channel, Message, User, World } from './world.ts'
import { channelJson, memberJson, messageForBot, messageJson, userJson } from './world-json.ts'

/** How a person is: language, roles, and whether they administer the servers they are in. */
export interface Traits {
  readonly locale?: string
  readonly roles?: readonly string[]
  readonly administrator?: boolean
  /** Whether they installed the app for themselves. */
  readonly installed?: boolean
}

/** Somebody at a Discord client. What they do is on its way when the call returns. */
export interface Person {
  readonly user: User
  uses(command: string, options: Readonly<Record<string, string | boolean>>, channel: Channel): Interaction
  types(command: string, option: string, words: string, channel: Channel): Interaction
  usesOn(label: string, message: Message): Interaction
  presses(message: Message, label: string): Interaction
  /** By the custom id itself, as an old client would. */
  pressesId(message: Message, customId: string): Interaction
  selects(message: Message, option: string): Interaction
  submits(opened: Interaction, fields: Readonly<Record<string, string>>): Interaction
  /** Changes the words of a message; `previewed` only tells that Discord has fetched a preview for it. */
  edits(message: Message, words: string, previewed?: boolean): void
  /** In direct messages too; `mention` puts the bot's in front. */
  says(words: string, channel: Channel, how?: { readonly mention?: boolean; readonly replyTo?: Message }): Message
}

export interface PeopleParts {
  readonly world: World
  readonly interactions: Interactions
  readonly commands: RegisteredCommands
  readonly newId: () => string
  readonly dispatch: (t: string, d: Json, guildId: string | null) => void
  readonly post: (message: Omit<Message, 'id' | 'edits' | 'deleted'>) => Message
}

const ordinary = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages

export function createPerson(parts: PeopleParts, user: User, traits: Traits): Person {
  const { world, interactions, commands, newId, dispatch, post } = parts
  const { locale = 'en-US', roles = [], administrator = false } = traits
  const permissions = administrator
    ? ordinary | PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild
    : ordinary

  const act = (type: InteractionType, data: Json, channel: Channel, message: Message | null): Interaction => {
    const id = newId()
    const interaction = interactions.begin({ id, token: `token-${id}`, type, user, channel, message })
    const guild = channel.guildId === null ? null : (world.guilds.get(channel.guildId) ?? null)
    const member = { ...memberJson(user, roles), permissions: String(permissions) }
    const payload = {
      id,
      application_id: world.applicationId,
      type,
      data,
      token: interaction.token,
      version: 1,
      channel: { ...channelJson(channel, world.bot.id), permissions: String(permissions) },
      channel_id: channel.id,
      ...(guild === null
        ? { user: userJson(user) }
        : {
            guild_id: guild.id,
            guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
            guild_locale: guild.preferredLocale,
            member,
          }),
      ...(message === null ? {} : { message: messageJson(message) }),
      locale,
      app_permissions: String(channel.botMay),
      entitlements: [],
      authorizing_integration_owners: traits.installed ? { 1: user.id } : { 0: guild?.id ?? '0' },
      context: contextOf(channel),
      attachment_size_limit: 10_485_760,
    }
    dispatch('INTERACTION_CREATE', payload, guild?.installed ? guild.id : null)
    return interaction
  }

  const registered = (name: string, channel: Channel): Json => {
    const found = [...(commands.get('global') ?? []), ...(commands.get(channel.guildId ?? '') ?? [])]
      .filter((command) => command.name === name)
      .at(-1)
    if (found === undefined) throw new Error(`Discord shows no command "${name}" there`)
    return found
  }
  const given = (command: Json, name: string, value: string | boolean): Json => {
    const option = listIn(command, 'options').find((one) => one.name === name)
    const type = typeof value === 'boolean' ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String
    return { name, type: option?.type ?? type, value }
  }
  const commandData = (command: Json, options: readonly Json[]): Json => ({
    id: command.id,
    name: command.name,
    type: command.type ?? 1,
    options,
  })
  const press = (message: Message, data: Json) => act(InteractionType.MessageComponent, data, message.channel, message)

  return {
    user,
    uses(name, options, channel) {
      const command = registered(name, channel)
      const data = Object.entries(options).map(([option, value]) => given(command, option, value))
      return act(InteractionType.ApplicationCommand, commandData(command, data), channel, null)
    },
    types(name, option, words, channel) {
      const command = registered(name, channel)
      const data = commandData(command, [{ ...given(command, option, words), focused: true }])
      return act(InteractionType.ApplicationCommandAutocomplete, data, channel, null)
    },
    usesOn(label, message) {
      const target = { target_id: message.id, resolved: { messages: { [message.id]: messageJson(message) } } }
      const data = { ...commandData(registered(label, message.channel), []), ...target }
      return act(InteractionType.ApplicationCommand, data, message.channel, null)
    },
    presses: (message, label) =>
      press(message, { component_type: ComponentType.Button, custom_id: findControl(message, label).custom_id }),
    pressesId: (message, customId) => press(message, { component_type: ComponentType.Button, custom_id: customId }),
    selects(message, label) {
      const { select, value } = findOption(message, label)
      return press(message, {
        component_type: ComponentType.StringSelect,
        custom_id: select.custom_id,
        values: [value],
      })
    },
    submits(opened, fields) {
      if (opened.modal === null) throw new Error('no form is open')
      const components = inputsOf(opened.modal).map((input) => {
        const value = fields[textIn(input, 'custom_id')] ?? textIn(input, 'value')
        return { type: ComponentType.Label, id: 1, component: { type: input.type, custom_id: input.custom_id, value } }
      })
      const data = { custom_id: opened.modal.custom_id, components }
      return act(InteractionType.ModalSubmit, data, opened.channel, opened.message)
    },
    edits(message, words, previewed = false) {
      if (!previewed) Object.assign(message, { content: words, edits: message.edits + 1 })
      const mentions = message.content.includes(`<@${world.bot.id}>`) ? [world.bot] : []
      Object.assign(message, { mentions })
      dispatch('MESSAGE_UPDATE', messageForBot(message, world), message.channel.guildId)
    },
    says(words, channel, { mention = false, replyTo } = {}) {
      // A reply notifies its author, but not when it is to an answer to an interaction.
      const pinged = replyTo !== undefined && replyTo.interactionId === null ? [replyTo.author] : []
      const message = post({
        channel,
        author: user,
        flags: 0,
        content: mention ? `<@${world.bot.id}> ${words}`.trim() : words,
        embeds: [],
        components: [],
        mentions: [...(mention ? [world.bot] : []), ...pinged],
        repliedTo: replyTo ?? null,
        interactionId: null,
        seenBy: null,
        nonce: null,
      })
      const type = { channel_type: channel.type }
      if (isHeard(channel, world))
        dispatch('MESSAGE_CREATE', { ...messageForBot(message, world), ...type }, channel.guildId)
      return message
    },
  }
}

/** The bot hears of what is said where it is a member. */
function isHeard({ guildId, recipient }: Channel, world: World): boolean {
  return guildId === null ? recipient !== null : world.guilds.get(guildId)?.installed === true
}

function contextOf({ guildId, recipient }: Channel): InteractionContextType {
  if (guildId !== null) return InteractionContextType.Guild
  return recipient === null ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM
}

function findOption(message: Message, label: string): { readonly select: Json; readonly value: unknown } {
  for (const row of message.components.flatMap((one) => [one, ...listIn(one, 'components')]))
    for (const select of listIn(row, 'components'))
      for (const option of listIn(select, 'options')) if (option.label === label) return { select, value: option.value }
  throw new Error(`the message offers no "${label}"`)
}
