import type { Message } from 'grammy/types'
import type { Incoming, IncomingCommand, IncomingQuestion } from '../../src/core/incoming.ts'
import { toConversation, toMessageRef, topicOf } from './address.ts'
import { attachmentsOf, type ReadFile } from './to-incoming-attachments.ts'
import type { Speaker } from './to-incoming-people.ts'
import { type Me, readWords, type Words } from './to-incoming-words.ts'

interface Reading {
  readonly me: Me
  readonly isOurs: (command: string) => boolean
  readonly readFile: ReadFile
}

/** A message as a question or a command, its roles still unknown; null when it says nothing or speaks to another bot. */
export function spokenToIncoming(
  message: Message,
  speaker: Speaker,
  edited: boolean,
  { me, isOurs, readFile }: Reading,
): IncomingQuestion | IncomingCommand | null {
  const words = readWords(message, me)
  const conversation = toConversation(message.chat, topicOf(message))
  const repliedTo = repliedToOf(message, me)
  const inPrivate = conversation.kind === 'private'
  const forwarded = message.forward_origin !== undefined
  const files = attachmentsOf(message, readFile)
  const envelope = {
    person: speaker.person,
    roles: [],
    conversation,
    locale: speaker.locale,
    message: toMessageRef(conversation, [message.message_id]),
    repliedTo,
    attachments: files.length > 0 ? files : attachmentsOf(message.reply_to_message ?? {}, readFile),
    edited,
  }
  if (words.command && !forwarded) {
    const { name, bot } = words.command
    const spokenTo = bot === null ? inPrivate || words.mentioned || isOurs(name) : bot === me.username.toLowerCase()
    return spokenTo ? { ...envelope, kind: 'command', name, text: words.text, options: {} } : null
  }
  // A name in forwarded words was called by somebody else, somewhere else.
  const called = !forwarded && (words.mentioned || isReplyToMe(message, me))
  if (words.text === '' && files.length === 0 && !(words.mentioned && called)) return null
  const addressed = inPrivate || called
  if (words.text === '' && !addressed) return null
  return { ...envelope, kind: 'question', text: textOf(words, message), addressed, forwarded }
}

/** Forwarded words are handed on as they are, with whatever they begin with. */
function textOf(
  { text: said, mentioned }: Words,
  { text, caption, forward_origin, reply_to_message }: Message,
): string {
  if (forward_origin) return text ?? caption ?? ''
  // Its name and a question mark, or a hand that points up: the message above is meant.
  return mentioned && reply_to_message && !/[\p{L}\p{N}]/u.test(said) ? '' : said
}

/** The words picked out of a message when it was answered stand for it. */
function repliedToOf(message: Message, me: Me): Incoming['repliedTo'] {
  const { reply_to_message: replied, quote, chat } = message
  if (!replied || isTopicRoot(message)) return quote ? { text: quote.text, fromBot: false, message: null } : null
  return {
    text: quote?.text ?? replied.text ?? replied.caption ?? '',
    fromBot: replied.from?.id === me.id || replied.via_bot?.id === me.id,
    message: toMessageRef(toConversation(chat, topicOf(message)), [replied.message_id]),
  }
}

function isReplyToMe(message: Message, me: Me): boolean {
  return message.reply_to_message?.from?.id === me.id && !isTopicRoot(message)
}

/** Each message of a topic that answers none is a reply to the message that opened the topic. */
function isTopicRoot({ reply_to_message: replied, is_topic_message, message_thread_id }: Message): boolean {
  return (
    replied?.forum_topic_created !== undefined ||
    (is_topic_message === true && replied?.message_id === message_thread_id)
  )
}
