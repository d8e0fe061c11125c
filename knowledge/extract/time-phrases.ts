import { months, relativeDays, shifts, shortWeekdays, stretches, weekdays } from './calendar-words.ts'
import { clockAt } from './clock-times.ts'
import { units } from './number-words.ts'
import type { Word } from './words.ts'

/** What a phrase of time means before it is resolved; months count from 1, weekdays from Sunday as 0. */
export type TimeMeaning =
  | { readonly kind: 'weekday'; readonly day: number; readonly shift: -1 | 0 | 1 | null }
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly lastDay: number
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly part: Part | null
      readonly shift: -1 | 0 | 1 | null
    }
  | { readonly kind: 'year'; readonly year: number; readonly lastYear: number; readonly part: Part | null }
  | { readonly kind: 'day'; readonly offset: number }
  | {
      readonly kind: 'stretch'
      readonly stretch: 'week' | 'month' | 'year' | 'weekend'
      readonly offset: number
      readonly part: 'earlier' | 'later' | null
    }
  | { readonly kind: 'ago'; readonly count: number; readonly stretch: 'day' | 'week' | 'month' | 'year' | 'weekend' }
  | { readonly kind: 'clock'; readonly from: string; readonly to: string | null; readonly zone: string | null }

export type Part = 'early' | 'mid' | 'late'

/** A phrase of time: the words from `first` up to `next`. */
export interface TimePhrase {
  readonly first: number
  readonly next: number
  readonly meaning: TimeMeaning
}

const parts: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['начале', 'early'],
  ['середине', 'mid'],
  ['конце', 'late'],
  ['початку', 'early'],
  ['середині', 'mid'],
  ['наприкінці', 'late'],
  ['кінці', 'late'],
])
const monthsWithoutDoubt = (word: string): boolean =>
  !/^(?:may|march|mar|dec|jan|sep|oct|май|мае|мая|лютий)$/.test(word)
const timeOfDay =
  /^(?:morning|afternoon|evening|night|noon|утром|вечером|днём|днем|ночью|вранці|ввечері|увечері|вночі)$/

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

const phrase = (first: number, next: number, meaning: TimeMeaning): TimePhrase => ({ first, next, meaning })
const isDay = (value: number): boolean => value >= 1 && value <= 31

/** "2022-06-14", "14.06.2022", "14/6/2022", "20220614" */
function numericDate(words: readonly Word[], index: number): TimePhrase | null {
  const text = words[index]!.text
  const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(text)
  if (compact) return dated(index, index + 1, Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text)
  if (dotted) return dated(index, index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const [sign, second, sign2, third] = [words[index + 1], words[index + 2], words[index + 3], words[index + 4]]
  if (!sign || !/^[-/]$/.test(sign.text) || sign2?.text !== sign.text || !sign.glued || !third?.glued) return null
  const values = [Number(text), Number(second!.text), Number(third.text)]
  if (/^\d{4}$/.test(text)) return dated(index, index + 5, values[0]!, values[1]!, values[2]!)
  if (!/^\d{4}$/.test(third.text)) return null
  // The day stands first, save where only the American order makes a date.
  return values[1]! > 12
    ? dated(index, index + 5, values[2]!, values[0]!, values[1]!)
    : dated(index, index + 5, values[2]!, values[1]!, values[0]!)
}

function dated(
  first: number,
  next: number,
  year: number | null,
  month: number,
  day: number,
  last = day,
): TimePhrase | null {
  if (!isDay(day) || !isDay(last) || last < day || month < 1 || month > 12) return null
  return phrase(first, next, { kind: 'date', year, month, day, lastDay: last })
}

/** "14 June 2022", "14-16 June", "the 14th of June", "14 июня 2022 года" */
function dayFirst(words: readonly Word[], index: number): TimePhrase | null {
  let at = words[index]!.lower === 'the' ? index + 1 : index
  const day = dayNumber(words, at)
  if (day === null) return null
  at = day.next
  let last = day.value
  if (/^(?:[-–—]|to|and|до|по|и|і|та)$/.test(words[at]?.lower ?? '')) {
    const end = dayNumber(words, at + 1)
    if (end && months.has(words[end.next]?.lower ?? '')) [last, at] = [end.value, end.next]
  }
  if (words[at]?.lower === 'of') at++
  const month = months.get(words[at]?.lower ?? '')
  if (month === undefined) return null
  at++
  if (words[at]?.text === '.' && words[at - 1]!.text.length <= 4 && words[at]!.glued) at++
  const year = yearAfter(words, at)
  return dated(index, year?.next ?? at, year?.value ?? null, month, day.value, last)
}

function dayNumber(words: readonly Word[], at: number): { value: number; next: number } | null {
  const word = words[at]
  if (word?.kind !== 'number' || !/^\d{1,2}$/.test(word.text) || !isDay(Number(word.text))) return null
  const suffix = words[at + 1]
  const next = suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? at + 2 : at + 1
  return { value: Number(word.text), next }
}

function yearAfter(words: readonly Word[], at: number): { value: number; next: number } | null {
  const start = words[at]?.text === ',' ? at + 1 : at
  const word = words[start]
  if (!word || !/^(?:19|20)\d\d$/.test(word.text) || words[start + 1]?.text === ':') return null
  const next = /^(?:года|году|год|г|року|рік|році|р)$/.test(words[start + 1]?.lower ?? '') ? start + 2 : start + 1
  return { value: Number(word.text), next }
}

/** "June 14, 2022", "late June", "May 2022", "in May", "last June" */
function monthAt(words: readonly Word[], index: number): TimePhrase | null {
  let at = index
  const part = parts.get(words[at]!.lower) ?? (words[at]!.lower.startsWith('mid-') ? 'mid' : null)
  const shift = part ? null : (shifts.get(words[at]!.lower) ?? null)
  let name = words[at]!.lower.replace(/^mid-/, '')
  if ((part && !name.startsWith('mid-') && !months.has(name)) || shift !== null) {
    at++
    if (words[at]?.text === '-') at++
    name = words[at]?.lower ?? ''
    if (part && /^(?:19|20)\d\d$/.test(name))
      return phrase(index, at + 1, { kind: 'year', year: Number(name), lastYear: Number(name), part })
  }
  const month = months.get(name)
  if (month === undefined) return null
  const capital = words[at]!.text.charAt(0) !== words[at]!.text.charAt(0).toLowerCase()
  if (/^[a-z]/.test(name) && !capital) return null
  at++
  if (
    words[at]?.text === '.' &&
    words[at]!.glued &&
    name.length <= 4 &&
    name !== 'may' &&
    words[at + 1]?.kind === 'number'
  )
    at++
  const day = dayNumber(words, at)
  const slavic = /[а-яі]/.test(name)
  if (
    day &&
    !slavic &&
    words[day.next]?.text !== ':' &&
    !/^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(words[day.next]?.lower ?? '')
  ) {
    let [last, next] = [day.value, day.next]
    if (/^(?:[-–—]|to|and)$/.test(words[next]?.lower ?? '')) {
      const end = dayNumber(words, next + 1)
      if (end && end.value > last) [last, next] = [end.value, end.next]
    }
    const year = yearAfter(words, next)
    return dated(index, year?.next ?? next, year?.value ?? null, month, day.value, last)
  }
  const year = yearAfter(words, at) ?? (words[at]?.lower === 'of' ? yearAfter(words, at + 1) : null)
  const before = words[index - 1]?.lower ?? ''
  const cued =
    part !== null ||
    shift !== null ||
    year !== null ||
    /^(?:in|since|of|by|until|from|during|through|before|after|в|у|с|з|до|к)$/.test(before)
  if (!cued && !(monthsWithoutDoubt(name) && name.length > 4)) return null
  return phrase(index, year?.next ?? at, { kind: 'month', year: year?.value ?? null, month, part, shift })
}

/** "in 2014", "2014-2015", "2014 году" */
function yearAt(words: readonly Word[], index: number): TimePhrase | null {
  const [word, before, after] = [words[index]!, words[index - 1]?.lower ?? '', words[index + 1]]
  if (!/^(?:1[5-9]|20)\d\d$/.test(word.text) || (after?.glued && after.text === ':')) return null
  if (
    after?.glued &&
    /^[-/]$/.test(after.text) &&
    words[index + 2]?.kind === 'number' &&
    words[index + 2]!.text.length < 4
  )
    return null
  const year = Number(word.text)
  const decade = after?.glued && after.lower === 's'
  if (decade) return phrase(index, index + 2, { kind: 'year', year, lastYear: year + 9, part: null })
  if (/^(?:года|году|год|г|гг|року|рік|році|р|рр)$/.test(after?.lower ?? '')) {
    return phrase(index, index + 2, { kind: 'year', year, lastYear: year, part: null })
  }
  const end = words[index + 2]
  const ranged =
    /^(?:[-–—]|to|and|until|through)$/.test(after?.lower ?? '') && end && /^(?:1[5-9]|20)\d\d$/.test(end.text)
  if (ranged && Number(end.text) > year)
    return phrase(index, index + 3, { kind: 'year', year, lastYear: Number(end.text), part: null })
  const cued =
    /^(?:in|since|by|until|till|from|during|year|of|before|after|around|early|late|mid|spring|summer|autumn|fall|winter|the|and|to|election|elections|\()$/
  if (
    !cued.test(before) ||
    (after?.kind === 'word' && /^[a-zа-яіїє]+s$/.test(after.text) && !/^(?:in|since|the)$/.test(before))
  )
    return null
  return phrase(index, index + 1, { kind: 'year', year, lastYear: year, part: parts.get(before) ?? null })
}

/** "last Tuesday", "Tuesday morning", "Tuesday, June 14" (the date then decides) */
function weekdayAt(words: readonly Word[], index: number): TimePhrase | null {
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
function relativeAt(words: readonly Word[], index: number): TimePhrase | null {
  const word = words[index]!.lower
  const offset = relativeDays.get(word)
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

/** "two weeks ago", "a day earlier", "три дня назад" */
function agoAt(words: readonly Word[], index: number): TimePhrase | null {
  const word = words[index]!.lower
  const count = /^(?:a|an)$/.test(word) ? 1 : units.get(word)
  return count === undefined ? null : agoPhrase(words, index, count)
}

function agoPhrase(words: readonly Word[], index: number, count: number): TimePhrase | null {
  const stretch = stretches.get(words[index + 1]?.lower ?? '')
  if (!stretch || !/^(?:ago|назад|тому)$/.test(words[index + 2]?.lower ?? '')) return null
  return phrase(index, index + 3, { kind: 'ago', count, stretch })
}
