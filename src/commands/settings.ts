import type { ChatSettings, SettingsKeeper } from '../core/chat-settings.ts'
import type { Conversation } from '../core/incoming.ts'
import { button, notice, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import { type Locale, locales } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command } from './command.ts'

/** What can be chosen, by the argument of its button. */
const choices: Readonly<Record<string, Partial<ChatSettings>>> = {
  'overhear on': { overhears: true },
  'overhear off': { overhears: false },
  'language each': { language: null },
  ...Object.fromEntries(locales.map((locale) => [`language ${locale}`, { language: locale }])),
}

/** A chat's own settings, for its administrators: the language, and whether it answers every question. */
export function createSettingsCommand(settings: SettingsKeeper, messages: Messages): Command {
  return {
    definition: {
      name: 'settings',
      names: messages.everywhere('name-settings'),
      description: messages.everywhere('command-settings'),
      options: [],
      audience: 'administrators',
      onMessage: null,
    },
    async run({ argument, turn, voice }) {
      const { conversation } = turn.incoming
      const wanted = argument.trim()
      if (wanted === '') return show(settings.of(conversation), conversation, voice.locale, messages, false)
      const change = Object.hasOwn(choices, wanted) ? choices[wanted] : undefined
      if (!change) return reply([notice('hint', voice.say('settings-unknown'))], { audience: 'asker' })
      const changed = await settings.change(conversation, change)
      // A language just chosen is spoken at once.
      const locale = locales.find((own) => own === changed.language) ?? voice.locale
      return show(changed, conversation, locale, messages, turn.incoming.kind === 'action')
    },
  }
}

function show(
  { language, overhears }: ChatSettings,
  { kind, adapter }: Conversation,
  locale: Locale,
  messages: Messages,
  inPlace: boolean,
): Reply {
  const say = messages.in(locale)
  const nameOf = (own: Locale) => messages.everywhere('settings-language-name')[own]
  const chosen = locales.find((own) => own === language)
  const set = (label: string, argument: string) => button(label, 'settings', argument)
  // Only one platform lets a bot hear what is not said to it.
  const canOverhear = kind === 'group' && adapter === 'telegram'
  return reply(
    [
      paragraph(strong(say('settings-title'))),
      paragraph(text(say('settings-language', { language: chosen ? nameOf(chosen) : say('settings-language-each') }))),
      ...(canOverhear ? [paragraph(text(say(overhears ? 'settings-overhears' : 'settings-addressed')))] : []),
    ],
    {
      audience: 'asker',
      inPlace,
      actions: [
        ...locales.filter((own) => own !== chosen).map((own) => set(nameOf(own), `language ${own}`)),
        ...(chosen ? [set(say('action-language-each'), 'language each')] : []),
        ...(canOverhear
          ? [
              overhears
                ? set(say('action-overhear-off'), 'overhear off')
                : set(say('action-overhear-on'), 'overhear on'),
            ]
          : []),
      ],
    },
  )
}
