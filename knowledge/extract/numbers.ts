import type { Language } from '../model.ts'
import { inDigits } from './digit-numbers.ts'
import type { ParsedNumber } from './parsed-number.ts'
import { beginsNumber, fractionAt, inWords, looseAt } from './worded-numbers.ts'
import type { Word } from './words.ts'

/** The number that begins at the word of that index; null when none does. */
export function numberAt(words: readonly Word[], index: number, language: Language): ParsedNumber | null {
  const word = words[index]
  if (!word) return null
  if (word.kind === 'number') return inDigits(words, index, language)
  return word.kind === 'word' && beginsNumber(word.lower)
    ? (fractionAt(words, index) ?? looseAt(words, index) ?? inWords(words, index))
    : null
}
