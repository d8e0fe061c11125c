import type { Locale } from './locale.ts'

// British order: day before month, as in the citation lines of the other two languages.
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', uk: 'uk', ru: 'ru' }

/** `14 June 2022`; an instant is shown by its day in UTC; what is no date comes back as it is. */
export function formatDay(date: string, locale: Locale): string {
  const day = toDay(date)
  return day === null ? date : formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day)
}

/** `Feb–Jun 2022`; one month when both are the same, empty when neither is known. */
export function formatPeriod(from: string | null, to: string | null, locale: Locale): string {
  const [start, end] = [from ?? to, to ?? from].map((date) => (date === null ? null : toDay(date)))
  if (!start || !end) return ''
  // Versions of the language data differ in the spaces around the dash.
  return formatter(locale, { month: 'short', year: 'numeric' })
    .formatRange(start, end)
    .replace(/\s*–\s*/u, '–')
}

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' })
}

function toDay(date: string): Date | null {
  const day = new Date(date)
  return Number.isNaN(day.getTime()) ? null : day
}
