import type { IsoDate } from '../model.ts'
import type { TimeMeaning } from './time-meaning.ts'

/** First and last day of a stretch of time as days since 1970. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** Which way a day without a year or week is looked for from the day of publication. */
export type Direction = 'past' | 'future' | 'nearest' | 'unknown'

type Unclocked = Exclude<TimeMeaning, { kind: 'clock' }>

/** Day number of an ISO date or instant; null when it is none. */
export function dayOf(date: IsoDate): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Calendar date (`2022-06-14`) of a day number. */
export function isoDay(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The days that a phrase means, seen from the day of publication; null when that is needed and not known. */
export function daysOf(meaning: Unclocked, published: number | null, direction: Direction): Days | null {
  switch (meaning.kind) {
    case 'date':
      return dateDays(meaning, published, direction)
    case 'month':
      return monthDays(meaning, published, direction)
    case 'year':
      return yearDays(meaning)
    default:
      return published === null ? null : relativeDays(meaning, published, direction)
  }
}

function relativeDays(
  meaning: Exclude<Unclocked, { kind: 'date' | 'month' | 'year' }>,
  published: number,
  direction: Direction,
): Days {
  switch (meaning.kind) {
    case 'weekday':
      return single(weekdayNear(meaning.day, meaning.shift, published, direction))
    case 'day':
      return single(published + meaning.offset)
    case 'ago':
      return agoDays(meaning.count, meaning.stretch, published)
    case 'stretch':
      return stretchDays(meaning, published, direction)
    default:
      return meaning satisfies never
  }
}

const single = (day: number): Days => ({ first: day, last: day })

function weekdayNear(weekday: number, shift: -1 | 0 | 1 | null, published: number, direction: Direction): number {
  // 1970-01-01 was a Thursday.
  const back = (((published + 4 - weekday) % 7) + 7) % 7
  if (shift === -1) return published - (back === 0 ? 7 : back)
  if (shift === 1) return published - back + 7
  if (back === 0) return published
  const ahead = published - back + 7
  if (direction === 'future') return ahead
  // Within "this week" and where the tense leaves both open, the nearer day.
  if (direction === 'nearest' || shift === 0) return back < 7 - back ? published - back : ahead
  return published - back
}

// A date without a year is the nearest one, unless that is far ahead and nothing speaks of the future.
const farAhead = 60

function dateDays(
  meaning: Extract<TimeMeaning, { kind: 'date' }>,
  published: number | null,
  direction: Direction,
): Days | null {
  const { month, day, lastDay } = meaning
  let year = meaning.year
  if (year === null) {
    if (published === null) return null
    const near = yearOf(published)
    year = [near - 1, near, near + 1].reduce((best, candidate) =>
      Math.abs(dayNumber(candidate, month, day) - published) < Math.abs(dayNumber(best, month, day) - published)
        ? candidate
        : best,
    )
    if (meaning.yearOffset !== null) year = near + meaning.yearOffset
    else if (direction === 'past' && dayNumber(year, month, day) > published + farAhead) year--
  }
  if (lastDay > lengthOfMonth(year, month)) return null
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, lastDay) }
}

function monthDays(
  meaning: Extract<TimeMeaning, { kind: 'month' }>,
  published: number | null,
  direction: Direction,
): Days | null {
  const { month, part, shift } = meaning
  let year = meaning.year
  if (year === null) {
    if (published === null) return null
    const [now, thisMonth] = [yearOf(published), monthOf(published)]
    if (shift === -1) year = month < thisMonth ? now : now - 1
    else if (shift === 1 || direction === 'future') year = month >= thisMonth ? now : now + 1
    else year = month <= thisMonth ? now : now - 1
  }
  const length = lengthOfMonth(year, month)
  const [first, last] = part === null ? [1, length] : { early: [1, 10], mid: [11, 20], late: [21, length] }[part]
  return { first: dayNumber(year, month, first!), last: dayNumber(year, month, last!) }
}

function yearDays({ year, lastYear, part }: Extract<TimeMeaning, { kind: 'year' }>): Days {
  const [first, last] = part === null ? [1, 12] : { early: [1, 4], mid: [5, 8], late: [9, 12] }[part]
  return { first: dayNumber(year, first!, 1), last: dayNumber(lastYear, last!, lengthOfMonth(lastYear, last!)) }
}

function agoDays(count: number, stretch: 'day' | 'week' | 'month' | 'year' | 'weekend', published: number): Days {
  if (stretch === 'month') return shiftedMonth(published, -count)
  if (stretch === 'year') return wholeYear(yearOf(published) - count)
  return single(published - count * (stretch === 'day' ? 1 : 7))
}

function stretchDays(
  meaning: Extract<TimeMeaning, { kind: 'stretch' }>,
  published: number,
  direction: Direction,
): Days {
  // On a Monday to Thursday "this weekend" is the one before, unless the text looks ahead.
  const early = (published + 3) % 7 <= 3 && (direction === 'past' || direction === 'unknown')
  const back = meaning.stretch === 'weekend' && meaning.offset === 0 && early
  const whole = wholeStretch(meaning.stretch, back ? -1 : meaning.offset, published)
  if (meaning.offset !== 0 || meaning.part === null) return whole
  return meaning.part === 'earlier' ? { first: whole.first, last: published } : { first: published, last: whole.last }
}

function wholeStretch(stretch: 'week' | 'month' | 'year' | 'weekend', offset: number, published: number): Days {
  if (stretch === 'month') return shiftedMonth(published, offset)
  if (stretch === 'year') return wholeYear(yearOf(published) + offset)
  const monday = published - ((((published + 3) % 7) + 7) % 7) + 7 * offset
  return stretch === 'week' ? { first: monday, last: monday + 6 } : { first: monday + 5, last: monday + 6 }
}

function shiftedMonth(published: number, offset: number): Days {
  const index = yearOf(published) * 12 + monthOf(published) - 1 + offset
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month, lengthOfMonth(year, month)) }
}

const wholeYear = (year: number): Days => ({ first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) })
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000
const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear()
const monthOf = (day: number): number => new Date(day * 86_400_000).getUTCMonth() + 1
