import { questionOf } from '../core/question-of.ts'
import type { Turn } from '../core/turn.ts'
import { type Locale, localeOfQuestion, toLocale } from '../messages/locale.ts'
import type { Messages, Say } from '../messages/messages.ts'

/** The language to speak in: the chat's own, else that of the question, else the person's. */
function localeOf({ incoming, locale }: Pick<Turn, 'incoming' | 'locale'>): Locale {
  return locale === null ? localeOfQuestion(questionOf(incoming) ?? '', incoming.locale) : toLocale(locale)
}

/** The bot's words in the language of whoever is spoken to. */
export function sayTo(turn: Pick<Turn, 'incoming' | 'locale'>, messages: Messages): Say {
  return messages.in(localeOf(turn))
}
