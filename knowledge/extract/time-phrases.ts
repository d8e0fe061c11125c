import { months, relativeDays, shifts, shortWeekdays, weekdays } from './calendar-words.ts'
import { clockAt, noon } from './clock-times.ts'
import { dayFirst, monthAt, numericDate, parts, yearAt } from './dates.ts'
import { units } from './number-words.ts'
import { agoAt, relativeAt, weekdayAt } from './relative-times.ts'
import type { TimePhrase } from './time-meaning.ts'
import type { Word } from './words.ts'

/** All phrases of time among the words, in order, none overlapping. */
export function timePhrases(words: readonly Word[]): TimePhrase[] {
  const found: TimePhrase[] = []
  let index = 0
  while (index < words.length) {
    const phrase = withYear(words, phraseAt(words, index))
    if (phrase) found.push(phrase)
    index = phrase ? phrase.next : index + 1
  }
  return found
}

/** "June 16 of last year" */
function withYear(words: readonly Word[], phrase: TimePhrase | null): TimePhrase | null {
  if (phrase?.meaning.kind !== 'date' || phrase.meaning.year !== null) return phrase
  const at = words[phrase.next]?.lower === 'of' ? phrase.next + 1 : phrase.next
  const year = at < words.length ? relativeAt(words, at) : null
  if (year?.meaning.kind !== 'stretch' || year.meaning.stretch !== 'year') return phrase
  return { ...phrase, next: year.next, meaning: { ...phrase.meaning, yearOffset: year.meaning.offset } }
}

const openers: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...shortWeekdays.keys(),
  ...months.keys(),
  ...relativeDays.keys(),
  ...shifts.keys(),
  ...parts.keys(),
  ...units.keys(),
  ...noon.keys(),
  ...'a an the earlier later from between с со з від между між'.split(' '),
])

/** Whether a phrase may begin with that lower-case word; quick to ask. */
function canBegin(word: string): boolean {
  return openers.has(word) || word.startsWith('mid-')
}

function phraseAt(words: readonly Word[], index: number): TimePhrase | null {
  const word = words[index]!
  if (word.kind === 'number')
    return numericDate(words, index) ?? dayFirst(words, index) ?? clockAt(words, index) ?? yearAt(words, index)
  if (word.kind !== 'word' || !canBegin(word.lower)) return null
  return (
    clockAt(words, index) ??
    weekdayAt(words, index) ??
    dayFirst(words, index) ??
    monthAt(words, index) ??
    relativeAt(words, index) ??
    agoAt(words, index)
  )
}
