import { months, shifts } from './calendar-words.ts'
import { type Part, phrase, type TimePhrase } from './time-meaning.ts'
import type { Word } from './words.ts'

/** Words for a part of a month or year. */
export const parts: ReadonlyMap<string, Part> = new Map([
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

const isDay = (value: number): boolean => value >= 1 && value <= 31

/** "2022-06-14", "14.06.2022", "14/6/2022", "20220614" */
export function numericDate(words: readonly Word[], index: number): TimePhrase | null {
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
  return phrase(first, next, { kind: 'date', year, month, day, lastDay: last, yearOffset: null })
}

/** "14 June 2022", "14-16 June", "the 14th of June", "14 июня 2022 года" */
export function dayFirst(words: readonly Word[], index: number): TimePhrase | null {
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
  if (!word || !/^(?:1\d|20)\d\d$/.test(word.text) || words[start + 1]?.text === ':') return null
  const next = /^(?:года|году|годом|год|годами|годов|г|гг|року|рік|році|роком|роками|років|р|рр)$/.test(
    words[start + 1]?.lower ?? '',
  )
    ? start + 2
    : start + 1
  return { value: Number(word.text), next }
}

/** "June 14, 2022", "late June", "May 2022", "in May", "last June" */
export function monthAt(words: readonly Word[], index: number): TimePhrase | null {
  let at = index
  const part = parts.get(words[at]!.lower) ?? (words[at]!.lower.startsWith('mid-') ? 'mid' : null)
  const shift =
    part || !/^(?:last|next|this|прошл|минул|следующ|наступн|эт|ц)/.test(words[at]!.lower)
      ? null
      : (shifts.get(words[at]!.lower) ?? null)
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

const yearWord = /^(?:года|году|годом|год|годами|годов|г|гг|року|рік|році|роком|роками|років|р|рр)$/
const yearCue =
  /^(?:in|since|by|until|till|from|during|year|of|before|after|around|early|late|mid|spring|summer|autumn|fall|winter|the|and|to|election|elections|\()$/
const isYear = (word: Word | undefined): boolean => word !== undefined && /^(?:1[5-9]|20)\d\d$/.test(word.text)

/** "in 2014", "2014-2015", "1990s", "2014 году" */
export function yearAt(words: readonly Word[], index: number): TimePhrase | null {
  const [word, after] = [words[index]!, words[index + 1]]
  const before = words[index - 1]?.lower ?? ''
  const year = Number(word.text)
  const years = (next: number, lastYear = year): TimePhrase =>
    phrase(index, next, { kind: 'year', year, lastYear, part: parts.get(before) ?? null })
  const last = yearRangeEnd(words, index, before)
  if (/^\d{3,4}$/.test(word.text) && year <= 2100) {
    // In Russian and Ukrainian the word for it makes any number a year.
    if (yearWord.test(after?.lower ?? '')) return years(index + 2)
    if (last && yearWord.test(words[index + 3]?.lower ?? '')) return years(index + 4, Number(last.text))
  }
  if (!isYear(word) || (after?.glued && after.text === ':')) return null
  if (after?.glued && after.lower === 's') return years(index + 2, year + 9)
  if (last && isYear(last)) return years(index + 3, Number(last.text))
  if (after?.glued && /^[-/]$/.test(after.text) && words[index + 2]?.kind === 'number') return null
  // "2,022 seats" has a noun to count; "in 2022 elections" has not.
  const counts = after?.kind === 'word' && /^[a-zа-яіїє]+s$/.test(after.text) && !/^(?:in|since|the)$/.test(before)
  return yearCue.test(before) && !counts ? years(index + 1) : null
}

/** The later number of "1995 to 1997", "between 1402 and 1405", "с 1870 по 1939". */
function yearRangeEnd(words: readonly Word[], index: number, before: string): Word | null {
  const [link, end] = [words[index + 1]?.lower ?? '', words[index + 2]]
  if (end?.kind !== 'number' || !/^\d{3,4}$/.test(end.text) || Number(end.text) <= Number(words[index]!.text))
    return null
  const between = /^(?:between|между|між)$/.test(before) && /^(?:and|и|і|та)$/.test(link)
  return between || /^(?:[-–—]|to|until|through|по|до)$/.test(link) ? end : null
}
