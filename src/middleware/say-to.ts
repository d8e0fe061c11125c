import type { Incoming } from '../core/incoming.ts'
import { questionOf } from '../core/question-of.ts'
import { localeOfQuestion } from '../messages/locale.ts'
import type { Messages, Say } from '../messages/messages.ts'

/** The bot's words in the language of whoever is spoken to. */
export function sayTo(incoming: Incoming, messages: Messages): Say {
  return messages.in(localeOfQuestion(questionOf(incoming) ?? '', incoming.locale))
}
