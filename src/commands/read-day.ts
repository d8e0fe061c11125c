const months = [
  ['January', /^(?:jan(?:uary)?|січ(?:ень|ня|ні)|янв(?:арь|аря|аре)?)$/],
  ['February', /^(?:feb(?:ruary)?|лют(?:ий|ого|ому)|фев(?:раль|раля|рале)?)$/],
  ['March', /^(?:mar(?:ch)?|берез(?:ень|ня|ні)|март(?:а|е)?)$/],
  ['April', /^(?:apr(?:il)?|квіт(?:ень|ня|ні)|апр(?:ель|еля|еле)?)$/],
  ['May', /^(?:may|трав(?:ень|ня|ні)|ма(?:й|я|е))$/],
  ['June', /^(?:june?|черв(?:ень|ня|ні)|июн(?:ь|я|е))$/],
  ['July', /^(?:july?|лип(?:ень|ня|ні)|июл(?:ь|я|е))$/],
  ['August', /^(?:aug(?:ust)?|серп(?:ень|ня|ні)|авг(?:уст|уста|усте)?)$/],
  ['September', /^(?:sept?(?:ember)?|верес(?:ень|ня|ні)|сен(?:тябрь|тября|тябре)?)$/],
  ['October', /^(?:oct(?:ober)?|жовт(?:ень|ня|ні)|окт(?:ябрь|ября|ябре)?)$/],
  ['November', /^(?:nov(?:ember)?|листопад(?:а|і)?|ноя(?:брь|бря|бре)?)$/],
  ['December', /^(?:dec(?:ember)?|груд(?:ень|ня|ні)|дек(?:абрь|абря|абре)?)$/],
] as const satisfies readonly (readonly [string, RegExp])[]

/** A day, month or year: in words, and the calendar dates of its first and last day. */
export interface Period {
  readonly words: string
  readonly first: string
  readonly last: string
}

/** What somebody gave as a day, month or year; null when it is none, has no year, or does not exist. */
export function readDay(given: string): Period | null {
  const text = given
    .trim()
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/, '')
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return inWords(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  if (dotted) return inWords(dotted[3], dotted[2], dotted[1])
  const named =
    /^(?:(?<day>\d{1,2}) )?(?<month>\p{L}+)\.?(?: (?<year>\d{4}))?(?: (?:р|г|року|года)\.?)?$/u.exec(text) ??
    /^(?<month>\p{L}+)\.? (?<day>\d{1,2})(?: (?<year>\d{4}))?$/u.exec(text)
  const month = months.findIndex(([, forms]) => forms.test(named?.groups?.month ?? '')) + 1
  return month === 0 ? null : inWords(named?.groups?.year, String(month), named?.groups?.day)
}

/** The ISO date of one day that can be read; anything else as it is, for whoever says what is wrong with it. */
export function toIsoDay(given: string): string {
  const period = readDay(given)
  return period !== null && period.first === period.last ? period.first : given.trim()
}

function inWords(year: string | undefined, month: string | undefined, day: string | undefined): Period | null {
  const name = month === undefined ? undefined : months[Number(month) - 1]?.[0]
  if (year === undefined || (month !== undefined && name === undefined)) return null
  if (day !== undefined && !exists(Number(year), Number(month), Number(day))) return null
  const [from, to] = month === undefined ? [1, 12] : [Number(month), Number(month)]
  return {
    words: [day && String(Number(day)), name, year].filter((part) => part).join(' '),
    first: isoDay(Number(year), from, Number(day ?? 1)),
    // Day 0 of the next month is the last of this one.
    last: day === undefined ? isoDay(Number(year), to + 1, 0) : isoDay(Number(year), to, Number(day)),
  }
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
