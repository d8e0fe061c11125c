import { InvalidArgumentError } from 'commander'
import { parseIsoDate } from '../../knowledge/ingest/calendar-date.ts'
import { isWebAddress } from '../../knowledge/ingest/source-key.ts'

/** Reads an option's whole number; anything else is wrong use. */
export function wholeNumber(low: number, high: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= low && number <= high) return number
    throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`)
  }
}

/** Reads a comma-separated list of whole numbers. */
export function wholeNumbers(low: number, high: number): (value: string) => number[] {
  const one = wholeNumber(low, high)
  return (value) => value.split(',').map((part) => one(part.trim().replaceAll('_', '')))
}

/** Reads the name of a file; an empty one, as of an unset variable, would mean another file than the one meant. */
export function fileName(value: string): string {
  if (value.trim() !== '') return value
  throw new InvalidArgumentError('Give the name of a file.')
}

/** Reads words that must be there. */
export function someText(value: string): string {
  if (value.trim() !== '') return value
  throw new InvalidArgumentError('Give at least a word.')
}

/** Reads an ISO 8601 date or instant that the calendar has. */
export function isoDate(value: string): string {
  const date = parseIsoDate(value)
  if (date !== null) return date
  throw new InvalidArgumentError('Give a date such as 2022-06-14.')
}

/** Reads a language tag and keeps its primary part: `en-GB` is `en`. */
export function languageTag(value: string): string {
  const primary = /^([a-z]{2,3})(?:-[a-z0-9-]+)?$/i.exec(value)?.[1]
  if (primary !== undefined) return primary.toLowerCase()
  throw new InvalidArgumentError('Give a language tag such as en, ru or uk.')
}

/** Reads a web address. */
export function webAddress(value: string): string {
  if (isWebAddress(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('Give a web address such as https://example.com/article.')
}
