import { months, relativeDays, weekdays } from '../extract/calendar-words.ts'
import type { IsoDate, Span } from '../model.ts'
import type { TimeLimit } from './understood.ts'

const before = 'before|until|till|by|до|к'
const after = 'after|since|после|с|після|з'
const on = 'on|in|during|at|в|во|на|за|у'
const date =
  '(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>\\p{L}{3,})|(?<m2>\\p{L}{3,})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))(?:,?\\s+(?<y1>\\d{4})(?!\\d))?'
const iso = '(?<y3>\\d{4})-(?<n3>\\d{2})-(?<d3>\\d{2})'
const month = '(?:early\\s+|late\\s+)?(?<m4>\\p{L}{3,})(?:\\s+(?:of\\s+)?(?<y4>\\d{4})(?!\\d))?'
const year = '(?<y5>(?:19|20)\\d{2})(?!\\d)'
const weekday = '(?:last\\s+|this\\s+|next\\s+)?(?<w6>[\\p{L}\u2019\u0027]{4,})'
const limit = new RegExp(
  `(?<!\\p{L})(?<relation>${before}|${after}|${on})\\s+(?:the\\s+)?(?:${iso}|${date}|${year}|${month}|${weekday})(?!\\p{L})`,
  'giu',
)
const relative = new RegExp(`(?<!\\p{L})(?<word>${[...relativeDays.keys()].join('|')})(?!\\p{L})`, 'iu')
const isBefore = new RegExp(`^(?:${before})$`, 'iu')
const isAfter = new RegExp(`^(?:${after})$`, 'iu')

/** The limit in time that a question puts in words, with where it stands; the present instant serves "today" and its like only. */
export function timeLimitIn(text: string, now?: IsoDate): (TimeLimit & Span) | null {
  return relativeLimit(text, now) ?? datedLimit(text)
}

function relativeLimit(text: string, now?: IsoDate): (TimeLimit & Span) | null {
  const match = relative.exec(text)
  const days = relativeDays.get(match?.groups?.word?.toLowerCase() ?? '')
  if (!match || days === undefined || now === undefined) return null
  const day = new Date(Date.parse(now.slice(0, 10)) + days * 86_400_000)
  return {
    words: match[0],
    relation: 'on',
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    weekday: null,
    start: match.index,
    end: match.index + match[0].length,
  }
}

function datedLimit(text: string): (TimeLimit & Span) | null {
  for (const match of text.matchAll(limit)) {
    const { relation = '', y1, y3, y4, y5, n3, d1, d2, d3, m1, m2, m4, w6 } = match.groups ?? {}
    const name = (m1 ?? m2 ?? m4)?.toLowerCase()
    const named = name === undefined ? null : (months.get(name) ?? null)
    const found = {
      year: numberOf(y1 ?? y3 ?? y4 ?? y5),
      month: numberOf(n3) ?? named,
      day: numberOf(d1 ?? d2 ?? d3),
      weekday: weekdays.get((w6 ?? (named === null ? m4 : undefined))?.toLowerCase().replace('’', "'") ?? '') ?? null,
    }
    // "in Kerwick", "on strike", "in 12 cases"
    if (named === null && name !== undefined && found.weekday === null) continue
    if (found.year === null && found.month === null && found.weekday === null) continue
    const order = isBefore.test(relation) ? 'before' : isAfter.test(relation) ? 'after' : 'on'
    // before or after a weekday says nothing without its date
    if (found.weekday !== null && order !== 'on') continue
    return { words: match[0], relation: order, ...found, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

const dayLength = 86_400_000

/** Whether a stretch of days keeps a limit; null when it is too long, or too open, to tell. */
export function keepsLimit(limit: TimeLimit, from: IsoDate | null, to: IsoDate | null): boolean | null {
  const first = dayOf(from ?? to)
  const last = dayOf(to ?? from)
  if (first === null || last === null || last < first) return null
  if (limit.relation !== 'on') return keepsBound(limit, first, last)
  const length = (last - first) / dayLength + 1
  const days = length > 366 ? [] : Array.from({ length }, (_, at) => new Date(first + at * dayLength))
  const fits = days.some((day) => fitsDay(limit, day))
  const longest = limit.day !== null || limit.weekday !== null ? 6 : limit.month !== null ? 31 : 366
  return length <= longest ? fits : fits || days.length === 0 ? null : false
}

function fitsDay({ year, month, day, weekday }: TimeLimit, date: Date): boolean {
  return (
    (year === null || date.getUTCFullYear() === year) &&
    (month === null || date.getUTCMonth() + 1 === month) &&
    (day === null || date.getUTCDate() === day) &&
    (weekday === null || date.getUTCDay() === weekday)
  )
}

/** A bound without a year is one of the year spoken of. */
function keepsBound({ relation, words, year, month, day }: TimeLimit, first: number, last: number): boolean | null {
  const ofYear = year ?? new Date(first).getUTCFullYear()
  const start = Date.UTC(ofYear, (month ?? 1) - 1, day ?? 1)
  const end = Date.UTC(ofYear, day === null ? (month ?? 12) : (month ?? 1) - 1, day === null ? 0 : day)
  if (relation === 'before') {
    // "until 15 June" holds that day, "before 15 June" does not
    const included = /^(?:until|till|by|до|к)(?!\p{L})/iu.test(words) ? end : start - dayLength
    return last <= included ? true : first > included ? false : null
  }
  const included = /^(?:since|с|з)(?!\p{L})/iu.test(words) ? start : end + dayLength
  return first >= included ? true : last < included ? false : null
}

function dayOf(date: IsoDate | null): number | null {
  const day = date === null ? Number.NaN : Date.parse(date.slice(0, 10))
  return Number.isNaN(day) ? null : day
}
