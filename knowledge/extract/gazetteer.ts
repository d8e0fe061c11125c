import { demonyms, organisationNames, placeNames } from './gazetteer-data.ts'

const places = new Set(placeNames.map((name) => name.toLowerCase()))
const organisations = new Set(organisationNames.map((name) => name.toLowerCase()))
const placeStems = new Set(
  placeNames
    .map((name) => name.toLowerCase())
    .filter((name) => name >= 'а')
    .map(slavicStem),
)
const countryByWord = new Map<string, string>()
for (const [country, ...words] of demonyms) {
  for (const word of [country!, ...words]) {
    countryByWord.set(word.toLowerCase(), country!)
    places.add(country!.toLowerCase())
  }
}
const regional =
  'republican democratic democrat conservative liberal western eastern northern southern central european african asian arab arabic latin soviet muslim christian jewish islamic catholic orthodox kurdish tatar chechen balkan baltic nordic scandinavian'
const notAdjectives = new Set(['us', 'u.s.', 'usa', 'uk', 'u.k.', 'britain', 'uae'])
const demonymWords = new Set([
  ...demonyms
    .flatMap(([, ...words]) => words.map((word) => word.toLowerCase()))
    .filter((word) => !notAdjectives.has(word)),
  ...regional.split(' '),
])
for (const word of notAdjectives) places.add(word)

/** Whether it is a well-known country, region or city, in any case of letters; in Cyrillic also in any grammatical case. */
export function isKnownPlace(name: string): boolean {
  const lower = name.toLowerCase()
  return places.has(lower) || (lower >= 'а' && placeStems.has(slavicStem(lower)))
}

/** What stays of a Russian or Ukrainian name when its case ending is taken off. */
function slavicStem(name: string): string {
  return name
    .replace(
      /(?<=\p{L}{3})(?:ями|ами|ією|иею|єю|ах|ях|ам|ям|ом|ем|єм|ою|ею|ів|ов|ии|ия|ию|ие|ія|ії|ію|[аяоеєиіїуюьйы])$/u,
      '',
    )
    .replace(/[ьїиі]$/u, '')
}

/** Whether it is a well-known agency, alliance or company. */
export function isKnownOrganisation(name: string): boolean {
  return organisations.has(name.toLowerCase())
}

/** Whether it is the adjective or people of a country ("Ukrainian", "French"). */
export function isDemonym(word: string): boolean {
  return demonymWords.has(word.toLowerCase())
}

/** The country whose name or adjective stands first in a name ("Russian Ministry of Defence"); null without one. */
export function countryOf(name: string): string | null {
  for (const [word] of name.matchAll(/\p{L}[\p{L}.]*(?:['’]s)?/gu)) {
    const country = countryByWord.get(word.replace(/['’]s$/, '').toLowerCase())
    if (country) return country
  }
  return null
}
