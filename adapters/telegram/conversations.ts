import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { type After, afterTimeout } from '../../src/core/after.ts'
import type { CommandDefinition } from '../../src/core/command.ts'
import type { Incoming } from '../../src/core/incoming.ts'
import { createIntents } from '../../src/core/intents.ts'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { createDeliver, type Deliver } from './deliver.ts'
import { createForms } from './forms.ts'
import { createKnownAnswers } from './known-answers.ts'
import { registerMenus } from './menus.ts'
import { createReadFile } from './read-file.ts'
import { createRoles } from './roles.ts'
import { createShowReply, type ShowReply } from './show-reply.ts'
import { toIncoming } from './to-incoming.ts'
import type { Me } from './to-incoming-words.ts'
import { createTyping } from './typing.ts'

/** All that stands between Telegram's updates and the handler, free of how updates are fetched and kept. */
export interface Conversations {
  /** Null when there is nothing in it for the handler. */
  toIncoming(update: Update): Promise<Incoming | null>
  /** Shows that the bot is at it while the work takes long. */
  whileTyping<Result>(incoming: Incoming, work: () => Promise<Result>): Promise<Result>
  deliver: Deliver
  show: ShowReply
  /** Tells Telegram commands and profile; what it does not take is told again at the next start. */
  register(): Promise<void>
}

/** Updates that are read here; a bot should ask for no others. */
export const readUpdates = ['message', 'edited_message', 'callback_query', 'inline_query'] as const

/** Commands that Telegram expects of every bot, and the one that ends a form. */
const expected = ['start', 'help', 'settings', 'cancel']

export function createConversations(parts: {
  readonly api: Api
  readonly me: Me
  readonly access: { readonly token: string; readonly apiRoot: string | null }
  readonly commands: readonly CommandDefinition[]
  /** Ids of chats whose administrators are moderators, and of people who are. */
  readonly moderatorChats: readonly string[]
  readonly moderatorUsers: readonly string[]
  readonly records: Records
  readonly messages: Messages
  readonly log: Log
  readonly now: () => number
  readonly after?: After
}): Conversations {
  const { api, me, commands, records, messages, log, now } = parts
  const ours = new Set([...expected, ...commands.map(({ name }) => name)])
  const isOurs = (command: string) => ours.has(command.toLowerCase())
  const intents = createIntents(records, now)
  const answers = createKnownAnswers(records, now)
  const forms = createForms({ api, records, messages, now })
  const { after = afterTimeout } = parts
  const roles = createRoles({ api, moderatorChats: parts.moderatorChats, log, now, after })
  const show = createShowReply({ api, intents, isOurs })
  const readFile = createReadFile(api, parts.access)
  const context = { me, isOurs, intents, roles, readFile, answers, forms }
  const deliver = createDeliver({ api, show, forms, answers, messages })
  /** Moderators who have no chat with the bot yet, and so no menu. */
  let strangers: ReadonlySet<number> = new Set()

  const register = async () => {
    const moderatorChats = parts.moderatorChats.map(Number)
    const administrators = await Promise.all(moderatorChats.map((chat) => roles.administrators(chat)))
    const moderators = new Set([...parts.moderatorUsers.map(Number), ...administrators.flatMap((ids) => [...ids])])
    const readers = { moderatorChats, moderators: [...moderators] }
    strangers = await registerMenus(api, commands, messages, records, { readers, log, bot: me.id })
  }

  return {
    toIncoming: (update) => toIncoming(update, context),
    whileTyping: createTyping(api, after),
    async deliver(update, incoming, outcome) {
      const shown = await deliver(update, incoming, outcome)
      const met = incoming.conversation.kind === 'private' && strangers.has(Number(incoming.conversation.space))
      if (met && incoming.kind !== 'lookup') {
        strangers = new Set()
        await register()
      }
      return shown
    },
    show,
    register,
  }
}
