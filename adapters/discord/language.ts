import type { Incoming } from '../../src/core/incoming.ts'
import { questionOf } from '../../src/core/question-of.ts'
import { type Locale, localeOfQuestion } from '../../src/messages/locale.ts'

/** The language of what the adapter adds to an answer: the one in which the core speaks, by the question or the person. */
export function languageFor(incoming: Incoming): Locale {
  return localeOfQuestion(questionOf(incoming) ?? '', incoming.locale)
}
