import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { Audience, CommandDefinition, CommandOption, Localised } from '../../src/core/command.ts'
import { plain } from './escape.ts'

/** Commands of one server know no contexts: they are where that server is. */
export type Scope = 'everywhere' | 'server'

const longestDescription = 100
const longestLabel = 32
const mostOptions = 25
const mostMessageCommands = 15
/** What Discord takes for a name: letters of any script, but none that has a smaller form. */
const nameForm = /^[-_'\p{L}\p{N}]{1,32}$/u
const otherLanguages = ['uk', 'ru'] as const

/** Who sees a command until a server's managers say otherwise; whether one may use it is the core's to judge. */
const permissions: Readonly<Record<Audience, bigint | null>> = {
  everyone: null,
  administrators: PermissionFlagsBits.ManageGuild,
  moderators: PermissionFlagsBits.ManageMessages,
}

const { Guild, BotDM, PrivateChannel } = InteractionContextType
const { GuildInstall, UserInstall } = ApplicationIntegrationType

/** Moderators work in servers and alone with the bot; what administrators set belongs to a server. */
const places: Readonly<
  Record<
    Audience,
    { readonly contexts: InteractionContextType[]; readonly integration_types: ApplicationIntegrationType[] }
  >
> = {
  everyone: { contexts: [Guild, BotDM, PrivateChannel], integration_types: [GuildInstall, UserInstall] },
  administrators: { contexts: [Guild], integration_types: [GuildInstall] },
  moderators: { contexts: [Guild, BotDM], integration_types: [GuildInstall] },
}

/** All commands as Discord registers them: those to type, and those of a message's menu. */
export function commandJson(
  definitions: readonly CommandDefinition[],
  scope: Scope = 'everywhere',
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...definitions.map((definition) => slashCommand(definition, scope)),
    ...definitions.flatMap((definition) => messageCommand(definition, scope)).slice(0, mostMessageCommands),
  ]
}

/** The command that a message's menu calls by this name; null when there is none. */
export function commandOnMessage(label: string, definitions: readonly CommandDefinition[]): CommandDefinition | null {
  return definitions.find(({ onMessage }) => onMessage !== null && labelOn(onMessage) === label) ?? null
}

function slashCommand(definition: CommandDefinition, scope: Scope): RESTPostAPIApplicationCommandsJSONBody {
  const { name, names, description, options } = definition
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...(names ? { name_localizations: localisedNames(names) } : {}),
    ...described(description),
    // Discord wants those that must be given first.
    options: [...options]
      .sort((a, b) => Number(b.required) - Number(a.required))
      .slice(0, mostOptions)
      .map(optionJson),
    ...availability(definition, scope),
  }
}

function optionJson({ name, names, description, required, suggested, kind }: CommandOption) {
  const option = {
    name,
    ...(names ? { name_localizations: localisedNames(names) } : {}),
    ...described(description),
    required,
  }
  switch (kind) {
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, ...option } as const
    case 'file':
      return { type: ApplicationCommandOptionType.Attachment, ...option } as const
    case 'text':
    case undefined:
      return { type: ApplicationCommandOptionType.String, ...option, autocomplete: suggested } as const
    default:
      return kind satisfies never
  }
}

function messageCommand(
  definition: CommandDefinition,
  scope: Scope,
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const { onMessage } = definition
  if (onMessage === null) return []
  return [
    {
      type: ApplicationCommandType.Message,
      name: labelOn(onMessage),
      name_localizations: inOtherLanguages(onMessage, (label) => plain(label, longestLabel) || null),
      ...availability(definition, scope),
    },
  ]
}

function availability({ audience }: CommandDefinition, scope: Scope) {
  const bits = permissions[audience]
  return {
    default_member_permissions: bits === null ? null : String(bits),
    ...(scope === 'everywhere' ? places[audience] : {}),
  }
}

function described(description: Localised) {
  const short = (words: string) => plain(words, longestDescription)
  return {
    description: short(description.en ?? '') || '…',
    description_localizations: inOtherLanguages(description, (words) => short(words) || null),
  }
}

const labelOn = (label: Localised): string => plain(label.en ?? '', longestLabel)

/** One that Discord would refuse is left out, rather than all commands with it. */
function localisedNames(names: Localised): LocalizationMap {
  return inOtherLanguages(names, (name) => (nameForm.test(name) && name === name.toLowerCase() ? name : null))
}

function inOtherLanguages(words: Localised, to: (words: string) => string | null): LocalizationMap {
  return Object.fromEntries(
    otherLanguages.flatMap((language) => {
      const said = words[language]
      const taken = said === undefined ? null : to(said)
      return taken === null ? [] : [[language, taken]]
    }),
  )
}
