import { clockAt } from './clock-times.ts'
import { dayFirst, monthAt, numericDate, yearAt } from './dates.ts'
import { agoAt, relativeAt, weekdayAt } from './relative-times.ts'
import type { TimePhrase } from './time-meaning.ts'
import type { Word } from './words.ts'

/** All phrases of time among the words, in order, none overlapping. */
export function timePhrases(words: readonly Word[]): TimePhrase[] {
  const found: TimePhrase[] = []
  let index = 0
  while (index < words.length) {
    const phrase = phraseAt(words, index)
    if (phrase) found.push(phrase)
    index = phrase ? phrase.next : index + 1
  }
  return found
}

function phraseAt(words: readonly Word[], index: number): TimePhrase | null {
  const word = words[index]!
  if (word.kind === 'number')
    return numericDate(words, index) ?? dayFirst(words, index) ?? clockAt(words, index) ?? yearAt(words, index)
  if (word.kind !== 'word') return null
  return (
    clockAt(words, index) ??
    weekdayAt(words, index) ??
    dayFirst(words, index) ??
    monthAt(words, index) ??
    relativeAt(words, index) ??
    agoAt(words, index)
  )
}
