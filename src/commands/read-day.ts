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

/** A day, month or year that somebody gave, in the words that every question is read by; null when it is none, or does not exist. */
export function readDay(given: string): string | null {
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

function inWords(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const name = month === undefined ? undefined : months[Number(month) - 1]?.[0]
  if (month !== undefined && name === undefined) return null
  if (day !== undefined && !exists(Number(year ?? 2024), Number(month), Number(day))) return null
  return [day && String(Number(day)), name, year].filter((part) => part).join(' ')
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
