import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js'
import type { CommandDefinition } from '../../src/core/command.ts'
import type { Incoming, IncomingAction, IncomingCommand, IncomingLookup } from '../../src/core/incoming.ts'
import { attachmentsOf, toAttachment } from './attachments.ts'
import { meantValue } from './choices.ts'
import { conversationOfInteraction } from './conversation.ts'
import { isFollowUp, meaningId } from './custom-id.ts'
import { commandOnMessage } from './definitions.ts'
import { withoutMentions, wordsOf } from './message-words.ts'
import { formMeaning } from './modal.ts'
import { rolesOf } from './roles.ts'
import type { Surroundings } from './surroundings.ts'

type Needed = Pick<Surroundings, 'botId' | 'commands' | 'intents'>

/** A command, a button or select, a submitted form, or something being typed; null for any other interaction. */
export async function interactionToIncoming(interaction: BaseInteraction, needed: Needed): Promise<Incoming | null> {
  if (interaction.isAutocomplete()) return toLookup(interaction)
  if (interaction.isChatInputCommand()) return toCommand(interaction, needed)
  if (interaction.isMessageContextMenuCommand()) return toMessageCommand(interaction, needed)
  if (interaction.isMessageComponent()) return toAction(interaction, needed)
  return interaction.isModalSubmit() ? toSubmitted(interaction, needed) : null
}

function toLookup(interaction: AutocompleteInteraction): IncomingLookup {
  const { name, value } = interaction.options.getFocused(true)
  return {
    ...envelope(interaction),
    kind: 'lookup',
    text: value,
    option: { command: interaction.commandName, name },
    page: null,
  }
}

/** The command's first option is what other platforms have as the text behind its name. */
async function toCommand(
  interaction: ChatInputCommandInteraction,
  { commands, intents }: Needed,
): Promise<IncomingCommand> {
  const name = interaction.commandName
  const given = interaction.options.data.filter(
    ({ value, attachment }) => value !== undefined && value !== false && attachment == null,
  )
  const attachments = interaction.options.data.flatMap(({ attachment }) =>
    attachment ? [toAttachment(attachment)] : [],
  )
  const options: Record<string, string> = {}
  for (const { name, value } of given) options[name] = await meantValue(String(value), intents)
  const first = commands.find((command) => command.name === name)?.options[0]?.name
  return {
    ...envelope(interaction),
    attachments,
    kind: 'command',
    name,
    text: first === undefined ? '' : (options[first] ?? ''),
    options,
  }
}

function toMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  { commands, botId }: Needed,
): IncomingCommand | null {
  const command: CommandDefinition | null = commandOnMessage(interaction.commandName, commands)
  if (command === null) return null
  const target = interaction.targetMessage
  const text = withoutMentions(wordsOf(target))
  const common = envelope(interaction)
  return {
    ...common,
    kind: 'command',
    name: command.name,
    text,
    options: {},
    repliedTo: {
      text,
      fromBot: target.author.id === botId,
      message: { conversation: common.conversation, id: target.id },
    },
    attachments: attachmentsOf(target),
  }
}

async function toAction(interaction: MessageComponentInteraction, { intents }: Needed): Promise<IncomingAction> {
  const selected = interaction.isStringSelectMenu() ? interaction.values : []
  const id = meaningId(interaction.customId, selected)
  const common = envelope(interaction)
  return {
    ...common,
    kind: 'action',
    message: { conversation: common.conversation, id: interaction.message.id },
    intent: id === null ? null : await intents.meaning(id),
  }
}

/** A form's fields as options; one whose purpose is forgotten is an expired button. */
async function toSubmitted(interaction: ModalSubmitInteraction, { intents }: Needed): Promise<Incoming> {
  const common = envelope(interaction)
  const message = interaction.message && { conversation: common.conversation, id: interaction.message.id }
  const fields: Record<string, string> = {}
  for (const field of interaction.fields.fields.values())
    if ('value' in field && typeof field.value === 'string') fields[field.customId] = field.value
  if (isFollowUp(interaction.customId)) {
    const previous = await intents.meaning(meaningId(interaction.customId, []) ?? '')
    const carried = previous === null ? {} : { previous: previous.argument }
    return {
      ...common,
      message,
      kind: 'command',
      name: 'ask',
      text: fields.question ?? '',
      options: { ...carried, ...fields },
    }
  }
  const meaning = await formMeaning(interaction.customId, intents)
  if (meaning === null) return { ...common, message, kind: 'action', intent: null }
  return {
    ...common,
    message,
    kind: 'command',
    name: meaning.command,
    text: '',
    options: { ...meaning.carried, ...fields },
  }
}

function envelope(interaction: BaseInteraction) {
  const { user, member, memberPermissions, locale, guildLocale } = interaction
  const name = member && 'displayName' in member ? member.displayName : (member?.nick ?? user.displayName)
  return {
    person: { key: `discord:user:${user.id}`, name },
    roles: rolesOf(user.id, member, memberPermissions),
    conversation: conversationOfInteraction(interaction),
    locale: locale ?? guildLocale,
    message: null,
    repliedTo: null,
    attachments: [],
    edited: false,
  } as const
}
