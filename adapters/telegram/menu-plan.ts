import type { BotCommand, BotCommandScope } from 'grammy/types'
import type { Audience, CommandDefinition } from '../../src/core/command.ts'
import { locales } from '../../src/messages/locale.ts'
import { clipped } from './grapheme.ts'

/** The commands that one kind of reader sees in one language. */
export interface Menu {
  readonly scope: BotCommandScope
  /** Null for readers of any language that has no menu of its own. */
  readonly language: string | null
  readonly commands: readonly BotCommand[]
}

/** Ids of chats and people who may do more than others. */
export interface MenuReaders {
  /** Groups whose administrators are moderators. */
  readonly moderatorChats: readonly number[]
  /** People who are moderators; they see it in their chat with the bot. */
  readonly moderators: readonly number[]
}

const mostCommands = 100
const longestDescription = 256

const everyone: readonly Audience[] = ['everyone']
const administrators: readonly Audience[] = ['everyone', 'administrators']
const all: readonly Audience[] = ['everyone', 'administrators', 'moderators']

/** Telegram shows the narrowest scope that fits alone, so each one names all that its readers may use. */
export function menuPlan(commands: readonly CommandDefinition[], readers: MenuReaders): readonly Menu[] {
  const scopes: readonly (readonly [BotCommandScope, readonly Audience[]])[] = [
    [{ type: 'default' }, everyone],
    // In private, everybody is master in their own house.
    [{ type: 'all_private_chats' }, administrators],
    [{ type: 'all_group_chats' }, everyone],
    [{ type: 'all_chat_administrators' }, administrators],
    ...readers.moderatorChats.map((chat_id) => [{ type: 'chat_administrators', chat_id }, all] as const),
    ...readers.moderators.map((chat_id) => [{ type: 'chat', chat_id }, all] as const),
  ]
  return scopes.flatMap(([scope, audiences]) =>
    locales.map((locale) => ({
      scope,
      language: locale === 'en' ? null : locale,
      commands: toBotCommands(commands, audiences, locale),
    })),
  )
}

function toBotCommands(
  commands: readonly CommandDefinition[],
  audiences: readonly Audience[],
  locale: string,
): readonly BotCommand[] {
  return commands
    .filter(({ audience }) => audiences.includes(audience))
    .flatMap(({ name, description }) => {
      const words = description[locale] ?? description.en ?? ''
      // What Telegram would refuse is left out: it would refuse all the others with it.
      return /^[a-z0-9_]{1,32}$/.test(name) && words.trim() !== ''
        ? [{ command: name, description: clipped(words, longestDescription) }]
        : []
    })
    .slice(0, mostCommands)
}
