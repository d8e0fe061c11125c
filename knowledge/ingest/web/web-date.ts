import type { IsoDate } from '../../model.ts'
import { parseIsoDate } from '../calendar-date.ts'

/** A date as pages and feeds write it: ISO, or RFC 822 ("Tue, 14 Jun 2022 10:00:00 GMT"); null for anything vaguer. */
export function toDate(written: string | null | undefined): IsoDate | null {
  const text = written?.trim() ?? ''
  const iso = parseIsoDate(text)
  if (iso !== null) return iso
  if (!/^(?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+\d{4}\b/i.test(text)) return null
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : parseIsoDate(new Date(instant).toISOString())
}
