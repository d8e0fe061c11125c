import type { IsoDate } from '../model.ts'

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * An ISO date, or an instant when a time with a zone stands there, in its own zone so that its first ten characters
 * stay the day on which it was published; null for anything else.
 */
export function parseIsoDate(text: string): IsoDate | null {
  const match = iso.exec(text.trim())
  if (match === null) return null
  const [, year, month, day, hour, minute, second = '00', zone] = match
  const date = calendarDate(Number(year), Number(month), Number(day))
  if (date === null || hour === undefined || zone === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${date}T${hour}:${minute}:${second}${offset}`
}

/** The ISO date of a day that exists, in years that have newspapers; null otherwise. */
export function calendarDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1600 || year > 2999) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
