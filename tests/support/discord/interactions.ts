import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js'
import { invalidForm, refused } from './api-error.ts'
import { checkMessage } from './check-message.ts'
import { checkModal } from './check-modal.ts'
import { type Json, listIn } from './json.ts'
import type { Channel, Message, User, World } from './world.ts'
import { messageJson } from './world-json.ts'

/** Milliseconds to answer in, and for which messages may follow. */
const longestSilence = 3000
const tokenLasts = 15 * 60_000

/** What a person did, and how the bot answered it. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: InteractionType
  readonly user: User
  readonly channel: Channel
  readonly at: number
  /** The message with the button, or the one that a form came from. */
  readonly message: Message | null
  /** Types of all first responses tried, taken or not. */
  readonly tried: number[]
  /** Type of the first response; null while there is none. */
  first: InteractionResponseType | null
  /** First response in milliseconds after the event, by the double's clock. */
  after: number | null
  /** Whether a placeholder stands where the answer will. */
  placeholder: 'everyone' | 'asker' | null
  original: Message | null
  /** Messages shown, first one first, those edited in too. */
  readonly shown: Message[]
  choices: readonly Json[] | null
  modal: Json | null
}

/** Life of interactions: one first response in time, then messages until the token runs out. */
export interface Interactions {
  readonly all: Interaction[]
  begin(about: Pick<Interaction, 'id' | 'token' | 'type' | 'user' | 'channel' | 'message'>): Interaction
  respond(id: string, token: string, body: Json): Json
  original(token: string): Json
  editOriginal(token: string, body: Json): Json
  removeOriginal(token: string): void
  followUp(token: string, body: Json): Json
}

const commandResponses: readonly number[] = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
]
const updates: readonly number[] = [
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
]

export function createInteractions(
  world: World,
  now: () => number,
  post: (message: Omit<Message, 'id' | 'edits' | 'deleted'>) => Message,
): Interactions {
  const all: Interaction[] = []
  const byToken = (token: string): Interaction => {
    const interaction = all.find((one) => one.token === token)
    if (interaction === undefined || interaction.first === null) throw refused.unknownWebhook()
    if (now() - interaction.at > tokenLasts) throw refused.tokenExpired()
    return interaction
  }
  const create = (interaction: Interaction, body: Json, ephemeral: boolean): Message => {
    const flags = (Number(body.flags ?? 0) & ~MessageFlags.Ephemeral) | (ephemeral ? MessageFlags.Ephemeral : 0)
    checkMessage(body, flags)
    const message = post({
      channel: interaction.channel,
      author: world.bot,
      flags,
      content: String(body.content ?? ''),
      embeds: listIn(body, 'embeds'),
      components: listIn(body, 'components'),
      mentions: [],
      repliedTo: null,
      interactionId: interaction.id,
      seenBy: ephemeral ? interaction.user : null,
      nonce: null,
    })
    interaction.shown.push(message)
    return message
  }
  const isEphemeral = (body: Json) => (Number(body.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const settlePlaceholder = (interaction: Interaction, body: Json): Message => {
    const message = create(interaction, body, interaction.placeholder === 'asker')
    interaction.placeholder = null
    interaction.original = message
    return message
  }

  const first: Readonly<Record<number, (interaction: Interaction, data: Json) => void>> = {
    [InteractionResponseType.ChannelMessageWithSource](interaction, data) {
      interaction.original = create(interaction, data, isEphemeral(data))
    },
    [InteractionResponseType.DeferredChannelMessageWithSource](interaction, data) {
      interaction.placeholder = isEphemeral(data) ? 'asker' : 'everyone'
    },
    [InteractionResponseType.DeferredMessageUpdate](interaction) {
      interaction.original = interaction.message
    },
    [InteractionResponseType.UpdateMessage](interaction, data) {
      interaction.original = edit(interaction.message!, data)
      interaction.shown.push(interaction.original)
    },
    [InteractionResponseType.ApplicationCommandAutocompleteResult](interaction, data) {
      const choices = listIn(data, 'choices')
      const long = choices.filter(({ name, value }) => !fits(name) || !fits(value))
      if (choices.length > 25 || long.length > 0) throw invalidForm(['choices: at most 25 of 1 to 100 characters'])
      interaction.choices = choices
    },
    [InteractionResponseType.Modal](interaction, data) {
      checkModal(data)
      interaction.modal = data
    },
  }

  return {
    all,
    begin(about) {
      const begun: Interaction = {
        ...about,
        at: now(),
        tried: [],
        first: null,
        after: null,
        placeholder: null,
        original: null,
        shown: [],
        choices: null,
        modal: null,
      }
      all.push(begun)
      return begun
    },
    respond(id, token, body) {
      const interaction = all.find((one) => one.id === id && one.token === token)
      const type = Number(body.type)
      interaction?.tried.push(type)
      if (interaction === undefined) throw refused.unknownInteraction()
      if (interaction.first !== null) throw refused.acknowledged()
      if (now() - interaction.at > longestSilence) throw refused.unknownInteraction()
      if (!allowed(interaction).includes(type)) throw invalidForm([`type: ${type} cannot answer this interaction`])
      first[type]!(interaction, (body.data ?? {}) as Json)
      interaction.first = type
      interaction.after = now() - interaction.at
      const message = interaction.original
      const resource = message === null ? {} : { resource: { type, message: messageJson(message) } }
      return { interaction: { id, type: interaction.type, response_message_id: message?.id }, ...resource }
    },
    original(token) {
      const { original } = byToken(token)
      if (original === null || original.deleted) throw refused.unknownMessage()
      return messageJson(original)
    },
    editOriginal(token, body) {
      const interaction = byToken(token)
      if (interaction.placeholder !== null) return messageJson(settlePlaceholder(interaction, body))
      if (interaction.original === null || interaction.original.deleted) throw refused.unknownMessage()
      interaction.shown.push(interaction.original)
      return messageJson(edit(interaction.original, body))
    },
    removeOriginal(token) {
      const interaction = byToken(token)
      if (interaction.placeholder !== null) interaction.placeholder = null
      else if (interaction.original === null || interaction.original.deleted) throw refused.unknownMessage()
      else interaction.original.deleted = true
    },
    followUp(token, body) {
      const interaction = byToken(token)
      // The first message behind a placeholder takes its place, and who sees it stays as it was.
      if (interaction.placeholder !== null) return messageJson(settlePlaceholder(interaction, body))
      return messageJson(create(interaction, body, isEphemeral(body)))
    },
  }
}

function allowed({ type, message }: Interaction): readonly number[] {
  const { ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } = InteractionType
  if (type === ApplicationCommandAutocomplete) return [InteractionResponseType.ApplicationCommandAutocompleteResult]
  if (type === ModalSubmit) return [...commandResponses, ...(message === null ? [] : updates)]
  const modal = InteractionResponseType.Modal
  return type === MessageComponent ? [...commandResponses, ...updates, modal] : [...commandResponses, modal]
}

/** What an edit leaves out stays; the flag of Components V2 cannot be taken away. */
export function edit(message: Message, body: Json): Message {
  const flags = message.flags | (Number(body.flags ?? 0) & MessageFlags.IsComponentsV2)
  const {
    content = message.content,
    embeds = message.embeds,
    components = message.components,
  } = body as Partial<Message>
  checkMessage({ ...body, content, embeds, components }, flags)
  Object.assign(message, { content, embeds, components, flags, edits: message.edits + 1 })
  return message
}

const fits = (words: unknown) => String(words).length >= 1 && String(words).length <= 100
