import type { CallbackQuery, InlineQuery, Message, Update } from 'grammy/types'
import type { Incoming } from '../../src/core/incoming.ts'
import type { Intents } from '../../src/core/intents.ts'
import { toConversation, toMessageRef, topicOf } from './address.ts'
import type { Forms } from './forms.ts'
import type { KnownAnswers } from './known-answers.ts'
import type { Roles } from './roles.ts'
import type { ReadFile } from './to-incoming-attachments.ts'
import { spokenToIncoming } from './to-incoming-message.ts'
import { speakerOf, toSpeaker } from './to-incoming-people.ts'
import type { Me } from './to-incoming-words.ts'

/** What an update is read with. */
export interface IncomingContext {
  readonly me: Me
  /** Which commands are the bot's own. */
  readonly isOurs: (command: string) => boolean
  readonly intents: Pick<Intents, 'meaning'>
  readonly roles: Roles
  readonly readFile: ReadFile
  readonly answers: KnownAnswers
  readonly forms: Forms
}

/** An update without Telegram's ways; null when there is nothing in it for the handler. */
export async function toIncoming(update: Update, context: IncomingContext): Promise<Incoming | null> {
  if (update.callback_query) return toAction(update.callback_query, context)
  if (update.inline_query) return toLookup(update.inline_query)
  const message = update.message ?? update.edited_message
  return message ? toQuestionOrCommand(message, update.edited_message !== undefined, context) : null
}

async function toQuestionOrCommand(message: Message, edited: boolean, context: IncomingContext) {
  const { me, roles, answers, forms } = context
  const speaker = speakerOf(message)
  // What somebody pastes through inline mode are the bot's own words.
  if (!speaker || message.via_bot?.id === me.id) return null
  const spoken = spokenToIncoming(message, speaker, edited, context)
  if (!spoken) return null
  const { user, asChat } = speaker
  const group = message.chat.type === 'private' ? null : message.chat.id
  const named: Incoming = {
    ...spoken,
    roles: await roles.of({ user, asChat, group, here: spoken.kind === 'command' }),
    repliedTo: spoken.repliedTo && {
      ...spoken.repliedTo,
      message: spoken.repliedTo.message && (await answers.whole(spoken.repliedTo.message)),
    },
  }
  if (edited) return (await isNews(named, message, answers)) ? named : null
  return forms.next(named)
}

/** Milliseconds for which words put right are still a new question when the first ones had no answer. */
const recent = 15 * 60

async function isNews(incoming: Incoming, { date, edit_date = date }: Message, answers: KnownAnswers) {
  const former = await answers.of(incoming)
  return former ? !former.same : edit_date - date <= recent
}

async function toAction({ from, message, data }: CallbackQuery, { intents, roles, answers }: IncomingContext) {
  const { person, user, asChat, locale } = toSpeaker(from)
  const conversation = message ? toConversation(message.chat, topicOf(message)) : ownConversation(from.id)
  const group = conversation.kind === 'group' ? Number(conversation.space) : null
  return {
    kind: 'action',
    person,
    roles: await roles.of({ user, asChat, group, here: true }),
    conversation,
    locale,
    message: message ? await answers.whole(toMessageRef(conversation, [message.message_id])) : null,
    repliedTo: null,
    attachments: [],
    edited: false,
    intent: data === undefined ? null : await intents.meaning(data),
  } as const
}

/** Inline mode is used anywhere; it is answered to the person alone. */
function toLookup({ from, query, offset }: InlineQuery): Incoming {
  const { person, locale } = toSpeaker(from)
  return {
    kind: 'lookup',
    person,
    roles: [],
    conversation: ownConversation(from.id),
    locale,
    message: null,
    repliedTo: null,
    attachments: [],
    edited: false,
    text: query,
    option: null,
    page: offset === '' ? null : offset,
  }
}

const ownConversation = (user: number) => toConversation({ id: user, type: 'private' }, null)
