import { demonyms, organisationNames, placeNames } from './gazetteer-data.ts'

const places = new Set(placeNames.map((name) => name.toLowerCase()))
const organisations = new Set(organisationNames.map((name) => name.toLowerCase()))
const countryByWord = new Map<string, string>()
for (const [country, ...words] of demonyms) {
  for (const word of [country!, ...words]) {
    countryByWord.set(word.toLowerCase(), country!)
    places.add(country!.toLowerCase())
  }
}
const demonymWords = new Set(demonyms.flatMap(([, ...words]) => words).map((word) => word.toLowerCase()))

/** Whether it is a well-known country, region or city, in any case of letters. */
export function isKnownPlace(name: string): boolean {
  return places.has(name.toLowerCase())
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
