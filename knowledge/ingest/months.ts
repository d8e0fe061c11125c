/** Beginnings of month names that no other month shares, by month: English, Russian, Ukrainian. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'янв', 'січ'],
  ['feb', 'фев', 'лют'],
  ['mar', 'мар', 'бер'],
  ['apr', 'апр', 'кві'],
  ['may', 'мая', 'май', 'тра'],
  ['jun', 'июн', 'чер'],
  ['jul', 'июл', 'лип'],
  ['aug', 'авг', 'сер'],
  ['sep', 'сен', 'вер'],
  ['oct', 'окт', 'жов'],
  ['nov', 'ноя', 'лис'],
  ['dec', 'дек', 'гру'],
]

/** Whole names, against which a word of more than three letters must hold. */
const names =
  /^(?:january|february|march|april|may|june|july|august|sept(?:ember)?|october|november|december|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|січ(?:ень|ня)|лют(?:ий|ого)|берез(?:ень|ня)|квіт(?:ень|ня)|трав(?:ень|ня)|черв(?:ень|ня)|лип(?:ень|ня)|серп(?:ень|ня)|верес(?:ень|ня)|жовт(?:ень|ня)|листопада?|груд(?:ень|ня))$/i

/** Number of a month from 1, by its name or its first three letters; null for any other word. */
export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase()
  if (lower.length > 3 && !names.test(lower)) return null
  const index = beginnings.findIndex((starts) => starts.includes(lower.slice(0, 3)))
  return index < 0 ? null : index + 1
}
