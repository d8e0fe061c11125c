import type { Sentence } from '../model.ts'

const agencies: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AP', /\b(?:AP|(?:The )?Associated Press)\b/],
  ['AFP', /\b(?:AFP|Agence France-Presse)\b/],
  ['Reuters', /\bReuters\b/],
  ['TASS', /\bTASS\b|ТАСС/],
  ['Interfax', /\bInterfax\b|Интерфакс|Інтерфакс/],
  ['RIA Novosti', /\bRIA(?: Novosti)?\b|РИА Новости|РІА Новини/],
  ['Ukrinform', /\bUkrinform\b|Укринформ|Укрінформ/],
  ['UNIAN', /\bUNIAN\b|УНИАН|УНІАН/],
  ['DPA', /\b(?:DPA|dpa)\b/],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['Xinhua', /\bXinhua\b/],
  ['Kyodo', /\bKyodo\b/],
  ['Yonhap', /\bYonhap\b/],
  ['PTI', /\b(?:PTI|Press Trust of India)\b/],
  ['ANI', /\bANI\b/],
  ['UPI', /\bUPI\b/],
  ['PA', /\bPA Media\b/],
  ['Bloomberg', /\bBloomberg\b/],
]

const credit =
  /^(?:with )?(?:inputs?|additional reporting|reporting|compiled|source|agencies)\b|^\(?[\p{Lu}][\p{L} ]{1,30}\)?$/iu
const dateline =
  /^\p{Lu}[\p{L}.,' -]{2,60}\((AP|AFP|Reuters|REUTERS|TASS|UPI|dpa|Xinhua|ANI|PTI|Interfax)\)\s*(?:—|–|--?)/u

/** The agency's usual short name when the words name one; null otherwise. */
export function agencyIn(words: string): string | null {
  return agencies.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Agencies that the whole text is credited to: by a credit line ("Inputs from AP") or its dateline ("KYIV (Reuters) -"). */
export function creditedAgencies(text: string, sentences: readonly Sentence[]): string[] {
  const found = new Set<string>()
  for (const { start, end, boilerplate } of sentences) {
    const words = text.slice(start, Math.min(end, start + 200))
    if (
      boilerplate &&
      !/^(?:image|photo|picture|video|graphic|фото)/i.test(words) &&
      (credit.test(words) || /\b(?:inputs?|reporting) (?:from|by)\b/i.test(words))
    ) {
      for (const [name, pattern] of agencies) if (pattern.test(words)) found.add(name)
    }
  }
  const opening = dateline.exec(text.slice(0, 120).trimStart())
  const agency = opening && agencyIn(opening[1]!.replace('REUTERS', 'Reuters'))
  if (agency) found.add(agency)
  return [...found]
}
