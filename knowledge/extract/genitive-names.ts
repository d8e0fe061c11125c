import { givenNames } from './name-cues.ts'

type Ending = readonly [genitive: RegExp, nominative: string]

/** Given names: every reading is looked up, so that endings may overlap. */
const givenEndings: readonly Ending[] = [
  [/а$/, ''],
  [/я$/, 'й'],
  [/я$/, 'ь'],
  [/а$/, 'о'],
  [/ы$/, 'а'],
  [/и$/, 'а'],
  [/и$/, 'я'],
  [/ії$/, 'ія'],
  [/ла$/, 'ел'],
  [/ьва$/, 'ев'],
]
/** Family names of men and of women; what none of them fits stays as it is. */
const surnameEndings: Readonly<Record<'male' | 'female', readonly Ending[]>> = {
  male: [
    [/(?<=[сц]ь?к)ого$/, 'ий'],
    [/(?<=[аеиоуюяіїє])я$/, 'й'],
    [/я$/, 'ь'],
    [/(?<=[бвгґджзйклмнпрстфхцчшщ])ка$/, 'ко'],
    [/(?<=[бвгґджзклмнпрстфхцчшщ])а$/, ''],
    [/[ыи]$/, 'а'],
  ],
  female: [
    [/(?<=ов|ев|ёв|ин|ын|єв|їн|ін)о[йї]$/, 'а'],
    [/(?<=[сц]к)ой$/, 'ая'],
    [/(?<=[сц]ьк)ої$/, 'а'],
  ],
}
/** Family names alone: only endings that leave one reading. */
const bareEndings: readonly Ending[] = [
  [/(?<=[сц]ь?к)ого$/, 'ий'],
  [/(?<=\p{L}(?:ов|ев|ёв|ин|єв))а$/u, ''],
  [/(?<=\p{L}(?:ов|ев|ёв|ин|єв))о[йї]$/u, 'а'],
  [/(?<=[сц]к)ой$/, 'ая'],
  [/(?<=[сц]ьк)ої$/, 'а'],
  [/(?<=[аео])я$/, 'й'],
  [/(?<=\p{L}[уюаи]к)а$/u, ''],
]
/** Heads of names of bodies. */
const heads: Readonly<Record<string, string>> = pairs(`
  министерства министерство агентства агентство ведомства ведомство управления управление правительства правительство
  посольства посольство службы служба полиции полиция прокуратуры прокуратура администрации администрация компании
  компания комиссии комиссия организации организация редакции редакция газеты газета партии партия комитета комитет
  департамента департамент института институт университета университет совета совет суда суд фонда фонд банка банк
  штаба штаб центра центр міністерства міністерство агентства агентство відомства відомство уряду уряд посольства
  посольство служби служба поліції поліція прокуратури прокуратура адміністрації адміністрація компанії компанія
  комісії комісія організації організація редакції редакція партії партія комітету комітет департаменту департамент
  інституту інститут університету університет ради рада суду суд фонду фонд банку банк штабу штаб центру центр`)

/** Whether the word is a given name, in the nominative or the genitive. */
export function isGivenName(lower: string): boolean {
  return givenNames.has(lower) || (lower > 'а' && givenInNominative(lower) !== null)
}

/**
 * A name that stands in the genitive ("по словам Сергея Гайдая"), in the nominative. The given name tells how the family
 * name is declined; without one only telling endings are changed, and anything doubtful stays as written.
 */
export function nominativeOf(name: string): string {
  if (!/^[\u0400-\u04ff]/.test(name)) return name
  const words = name.split(' ')
  const [first = ''] = words
  const head = heads[first.toLowerCase()]
  if (head !== undefined) return [matchCase(head, first), ...words.slice(1)].join(' ')
  if (words.length === 1) return ended(first, bareEndings)
  const given = givenInNominative(first.toLowerCase())
  if (given === null) return name
  const endings = surnameEndings[/[ая]$/.test(given) ? 'female' : 'male']
  return [matchCase(given, first), ...words.slice(1).map((word) => ended(word, endings))].join(' ')
}

function givenInNominative(lower: string): string | null {
  for (const [genitive, nominative] of givenEndings) {
    if (!genitive.test(lower)) continue
    const found = lower.replace(genitive, nominative)
    if (givenNames.has(found)) return found
  }
  return null
}

function ended(word: string, endings: readonly Ending[]): string {
  const fitting = endings.find(([genitive]) => genitive.test(word))
  return fitting ? word.replace(...fitting) : word
}

function matchCase(word: string, like: string): string {
  return like.charAt(0) === like.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}

/** Every other word with the one after it. */
function pairs(list: string): Readonly<Record<string, string>> {
  const words = list.trim().split(/\s+/)
  return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word]] : [])))
}
