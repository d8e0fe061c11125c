import type { IsoDate } from '../model.ts'
import { calendarDate } from './calendar-date.ts'
import { monthNumber } from './months.ts'
import { openingLines } from './opening-lines.ts'

/** Day of publication that a text or its address shows with day, month and year; a weekday alone is no date. */
export function inferDate(
  text: string,
  origin: { readonly url: string | null; readonly source: string },
): IsoDate | null {
  return fromLines(openingLines(text, 8)) ?? fromAddress(origin.url) ?? fromFileName(origin.source)
}

const label =
  /^(?:(?:date|published(?: (?:on|at))?|posted(?: on)?|publication date|дата|опубликовано|опубліковано)\s*:?\s+|[–—-]\s*)/i
const changed = /^(?:last )?(?:updated|modified|обновлено|оновлено)(?!\p{L})/iu
const weekday = /^(?:\p{L}{2,12}\.?,\s+)/u
/** A clock time after the date: all that may follow it on its line. */
const clock =
  /^[,\s]*(?:(?:at|о|в)\s+)?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?)?[.\s]*$/iu

/** The date that a line consists of, with or without weekday, label and clock time; null for any other line. */
export function dateOfLine(line: string): IsoDate | null {
  const rest = line.replace(label, '').replace(weekday, '')
  const found = leadingDate(rest)
  return found !== null && clock.test(rest.slice(found.length)) ? found.date : null
}

function fromLines(lines: readonly string[]): IsoDate | null {
  const dates = new Set<IsoDate>()
  for (const [at, line] of lines.entries()) {
    const date = changed.test(line) ? null : (dateOfLine(line) ?? (at === 0 ? labelledStart(line) : null))
    if (date !== null) dates.add(date)
  }
  const [only] = dates
  return dates.size === 1 && only !== undefined ? only : null
}

/** "date 2022-06-14 The minister …": a field run into the first line. */
function labelledStart(line: string): IsoDate | null {
  return /^(?:date|published)\b/i.test(line) ? (leadingDate(line.replace(label, ''))?.date ?? null) : null
}

interface Leading {
  readonly date: IsoDate
  readonly length: number
}

const shapes: readonly (readonly [RegExp, (parts: readonly string[]) => IsoDate | null])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/, ([y, m, d]) => dateOf(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([y, m, d]) => dateOf(y, m, d)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([d, m, y]) => dateOf(y, m, d)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, ([a, b, y]) => oneOf(dateOf(y, a, b), dateOf(y, b, a))],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})(?!\d)(?:\s*(?:г\.|р\.|года|року))?/iu,
    ([d, m, y]) => named(y, m, d),
  ],
  [/^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu, ([m, d, y]) => named(y, m, d)],
]

function leadingDate(text: string): Leading | null {
  for (const [shape, toDate] of shapes) {
    const match = shape.exec(text)
    const date = match && toDate(match.slice(1))
    if (date) return { date, length: match[0].length }
  }
  return null
}

function fromAddress(url: string | null): IsoDate | null {
  if (url === null) return null
  const path = new URL(url).pathname
  const match =
    /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(path) ??
    /\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?=\/|$)/i.exec(path) ??
    /[/-](\d{4})-(\d{2})-(\d{2})(?=[-/.]|$)/.exec(path)
  if (match === null) return null
  const [, year, month, day] = match
  return /^\d+$/.test(month ?? '') ? dateOf(year, month, day) : named(year, month, day)
}

function fromFileName(source: string): IsoDate | null {
  const match = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})(?=[-_. ])[^/]*$/.exec(source)
  return match === null ? null : dateOf(match[1], match[2], match[3])
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  return calendarDate(Number(year), Number(month), Number(day))
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const number = monthNumber(month ?? '')
  return number === null ? null : calendarDate(Number(year), number, Number(day))
}

/** 06/14/2022 can be read one way only, 06/07/2022 both ways. */
function oneOf(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a !== null && b !== null) return a === b ? a : null
  return a ?? b
}
