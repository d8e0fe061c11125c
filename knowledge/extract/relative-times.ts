import { relativeDays, shifts, shortWeekdays, stretches, weekdays } from './calendar-words.ts'
import { dayFirst, monthAt, numericDate } from './dates.ts'
import { units } from './number-words.ts'
import { phrase, type TimePhrase } from './time-meaning.ts'
import { isCapitalised, type Word } from './words.ts'

const timeOfDay =
  /^(?:morning|afternoon|evening|night|noon|утром|вечером|днём|днем|ночью|вранці|ввечері|увечері|вночі)$/

/** "last Tuesday", "Tuesday morning", "Tuesday, June 14" (the date then decides) */
export function weekdayAt(words: readonly Word[], index: number): TimePhrase | null {
  let at = index
  const shift = shifts.get(words[at]!.lower) ?? null
  if (shift !== null) at++
  const name = words[at]?.lower ?? ''
  const short = shortWeekdays.get(name)
  const day = weekdays.get(name) ?? short
  if (day === undefined) return null
  if (/^[a-z]/.test(name) && words[at]!.text.charAt(0) === name.charAt(0)) return null
  at++
  if (short !== undefined && words[at]?.text === '.') at++
  const comma = /^[,(]$/.test(words[at]?.text ?? '') ? at + 1 : at
  const date =
    comma < words.length ? (dayFirst(words, comma) ?? monthAt(words, comma) ?? numericDateAt(words, comma)) : null
  if (date?.meaning.kind === 'date') {
    const closing = words[at]?.text === '(' && words[date.next]?.text === ')' ? date.next + 1 : date.next
    return phrase(index, closing, date.meaning)
  }
  if (short !== undefined && words[index - 1]?.lower !== 'on') return null
  if (timeOfDay.test(words[at]?.lower ?? '')) at++
  return phrase(index, at, { kind: 'weekday', day, shift })
}

function numericDateAt(words: readonly Word[], index: number): TimePhrase | null {
  return words[index]?.kind === 'number' ? numericDate(words, index) : null
}

/** "yesterday", "last week", "earlier this month", "on the weekend" */
export function relativeAt(words: readonly Word[], index: number): TimePhrase | null {
  const word = words[index]!.lower
  const offset = isNamed(words, index) ? undefined : relativeDays.get(word)
  if (offset !== undefined) {
    const next = timeOfDay.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1
    return phrase(index, next, { kind: 'day', offset })
  }
  const part = /^(?:earlier|later)$/.test(word) ? (word as 'earlier' | 'later') : null
  const at = part ? index + 1 : index
  if (part && relativeDays.has(words[at]?.lower ?? '')) {
    return phrase(index, at + 1, { kind: 'day', offset: relativeDays.get(words[at]!.lower)! })
  }
  const shift = shifts.get(words[at]?.lower ?? '')
  const stretch = stretches.get(words[at + 1]?.lower ?? '')
  if (shift === undefined || !stretch || stretch === 'day') return null
  // "the past weeks" and "these years" name no one stretch.
  if (/s$/.test(words[at + 1]!.lower) || /^(?:the|that)$/.test(words[at - 1]?.lower ?? '')) return null
  return phrase(index, at + 2, { kind: 'stretch', stretch, offset: shift, part })
}

/** "USA Today" */
function isNamed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before?.kind === 'word' && isCapitalised(words[index]!.text) && isCapitalised(before.text)
}

/** "two weeks ago", "a day earlier", "три дня назад" */
export function agoAt(words: readonly Word[], index: number): TimePhrase | null {
  const word = words[index]!.lower
  const count = /^(?:a|an)$/.test(word) ? 1 : units.get(word)
  return count === undefined ? null : agoPhrase(words, index, count)
}

function agoPhrase(words: readonly Word[], index: number, count: number): TimePhrase | null {
  const stretch = stretches.get(words[index + 1]?.lower ?? '')
  if (!stretch || !/^(?:ago|назад|тому)$/.test(words[index + 2]?.lower ?? '')) return null
  return phrase(index, index + 3, { kind: 'ago', count, stretch })
}
