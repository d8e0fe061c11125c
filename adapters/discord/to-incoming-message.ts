import type { Message } from 'discord.js'
import type { IncomingQuestion } from '../../src/core/incoming.ts'
import { attachmentsOf } from './attachments.ts'
import { conversationOf } from './conversation.ts'
import { forwardedWords, withoutMentions, wordsOf } from './message-words.ts'
import { rolesOf } from './roles.ts'

/**
 * A message that speaks to the bot: in private, by a mention, or as a reply to it that arrives with its words. Null for
 * all others, for programs and for Discord's own notices.
 */
export function messageToIncoming(message: Message, botId: string): IncomingQuestion | null {
  const { author, guildId, content, member } = message
  if (author.bot || message.webhookId !== null || message.system) return null
  const conversation = conversationOf(message)
  const passedOn = forwardedWords(message)
  const text = passedOn ?? withoutMentions(content)
  const repliedTo = repliedToBy(message, botId)
  const mentioned = new RegExp(`<@!?${botId}>`).test(content)
  // Discord counts a reply to the bot as a mention, so its words mostly come along; without them there is no question.
  const answers = repliedTo?.fromBot === true && text !== ''
  if (guildId !== null && !mentioned && !answers) return null
  return {
    kind: 'question',
    person: { key: `discord:user:${author.id}`, name: member?.displayName ?? author.displayName },
    roles: rolesOf(author.id, member, member?.permissions ?? null),
    conversation,
    // Messages say nothing of their author's language.
    locale: message.guild?.preferredLocale ?? null,
    message: { conversation, id: message.id },
    repliedTo,
    attachments: attachmentsOf(message),
    edited: message.editedTimestamp !== null,
    text,
    addressed: true,
    forwarded: passedOn !== null,
  }
}

/** Its words are empty where Discord keeps them from the bot. */
function repliedToBy(message: Message, botId: string): IncomingQuestion['repliedTo'] {
  const id = message.reference?.messageId
  if (id === undefined || forwardedWords(message) !== null) return null
  const target = message.channel.messages.cache.get(id)
  return {
    text: target ? withoutMentions(wordsOf(target)) : '',
    fromBot: (target?.author ?? message.mentions.repliedUser)?.id === botId,
    message: { conversation: conversationOf(message), id },
  }
}
