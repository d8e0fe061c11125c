import type { NameMention } from '../model.ts'
import { countryOf } from './gazetteer.ts'
import { confusableNames, spellingFamilies } from './known-spellings.ts'
import { transliterate } from './transliteration.ts'

export { transliterate } from './transliteration.ts'

// Applied in order to a word that is lower-case ASCII already.
const foldings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sz/g, 'sh'],
  [/tch|cz/g, 'ch'],
  [/zh/g, 'j'],
  [/kh/g, 'q'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/t[sz]/g, 'c'],
  [/zk/g, 'ck'],
  [/h/g, 'g'],
  [/cg/g, 'ch'],
  [/sg/g, 'sh'],
  [/w/g, 'v'],
  [/[yj](?=e)|i(?=e)/g, ''],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ei$/, 'i'],
  [/(?<=..)(?:io|i|o|e)v(?:[oea]?)$/, 'v'],
  [/(?<=...)(k|n)(?:oe|oie|e)$/, '$1'],
]

const families = familyTable(spellingFamilies)
const confusables = confusableTable(confusableNames)

/**
 * What stays of a name when the differences between transliterations are folded away, Cyrillic or Latin:
 * spellings of one name share a key ("Zelenskyy", "Зеленский"); opaque, for comparing only.
 */
export function spellingKey(name: string): string {
  const words = plain(name)
  // "us" is a pronoun, "US" a country.
  if (words.length === 1 && words[0]!.length <= 3 && name === name.toLowerCase()) return foldedWord(words[0]!)
  const whole = families.get(words.join(' '))
  if (whole !== undefined) return whole
  return words.map((word) => families.get(word) ?? foldedWord(word)).join(' ')
}

/** Pairs of names that the text itself ties together: "Svatove (also Svatovo)", "United Nations (UN)", "formerly". */
export function findAliases(text: string, names: readonly NameMention[]): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const name of names) {
    const rest = text.slice(name.span.end, name.span.end + reach)
    const other = otherName(name.asWritten, rest)
    if (other && other !== name.asWritten) pairs.set(`${name.asWritten}\n${other}`, [name.asWritten, other])
  }
  return [...pairs.values()]
}

/**
 * Whether two names that both stand in articles are surely different: listed as confusable, of different countries, or
 * spelled further apart than spellings of one name are. Not for mistyped words, which are nearer to a name than names
 * are to each other.
 */
export function neverMerged(a: string, b: string): boolean {
  const [first, second] = [spellingKey(a), spellingKey(b)]
  if (first === second) return false
  if (confusables.get(first)?.has(second)) return true
  const [country, otherCountry] = [countryOf(a), countryOf(b)]
  if (country && otherCountry && country !== otherCountry) return true
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  // A part of a name ("Haidai", "Serhiy Haidai") may be the same.
  if (` ${long} `.includes(` ${short} `)) return false
  return distanceAbove(short, long, short.length < 6 ? 0 : short.length < 9 ? 1 : 2)
}

/** Whether the two are listed as names that look alike and are not the same. */
export function areConfusable(a: string, b: string): boolean {
  return confusables.get(spellingKey(a))?.has(spellingKey(b)) ?? false
}

/** Names listed as looking like it without being it. */
export function confusableWith(name: string): readonly string[] {
  const key = spellingKey(name)
  const line = confusableNames.find((names) => names.some((other) => spellingKey(other) === key)) ?? []
  return line.filter((other) => spellingKey(other) !== key)
}

const reach = 120
const capitalised = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40}(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40}){0,4}"
const tied = new RegExp(
  `^["”’']?,? ?[(\\[]?(?:also|or|formerly|previously|once|a\\.?k\\.?a\\.?|better|тж\\.|также|також|ранее|бывший|раніше)(?:,? (?:known|called|spelled|spelt|written|transliterated|named|referred to|известн\\p{L}{1,6}|відом\\p{L}{1,6}))?(?: (?:as|как|як))? ["“«'‘]?(?:the )?(${capitalised})`,
  'u',
)
const bracketed = new RegExp(`^ [(\\[](?:the )?["“«'‘]?(${capitalised})["”»'’]?[)\\]]`, 'u')

function otherName(name: string, rest: string): string | null {
  const said = tied.exec(rest)
  if (said) {
    // "X or Y" alone ties nothing; it must be "also", "formerly" or a verb of naming.
    const words = said[0].slice(0, said[0].length - said[1]!.length)
    const bare = /^,? ?\(?(?:or|once|better) ["“«'‘]?$/.test(words)
    if (!bare || spellingKey(said[1]!) === spellingKey(name) || isAcronymOf(said[1]!, name)) return trimmed(said[1]!)
  }
  const inBrackets = bracketed.exec(rest)?.[1]
  if (inBrackets === undefined) return null
  const other = trimmed(inBrackets)
  return isAcronymOf(other, name) || isAcronymOf(name, other) || spellingKey(other) === spellingKey(name) ? other : null
}

function trimmed(name: string): string {
  return name.replace(/[.'’-]+$/u, '')
}

function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, '')
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false
  const words = name.split(/[\s-]+/).filter(Boolean)
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('')
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return letters === all || letters === capitals
}

function plain(name: string): string[] {
  return transliterate(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/['’ʼ.]+/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
}

function foldedWord(word: string): string {
  let folded = word
  for (const [letters, replacement] of foldings) folded = folded.replace(letters, replacement)
  return folded
}

function familyTable(lines: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines) {
    const key = plain(line[0]!).map(foldedWord).join(' ')
    for (const name of line) table.set(plain(name).join(' '), key)
  }
  return table
}

function confusableTable(lines: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>()
  for (const line of lines) {
    const keys = line.map(spellingKey)
    for (const key of keys)
      table.set(key, new Set([...(table.get(key) ?? []), ...keys.filter((other) => other !== key)]))
  }
  return table
}

const longestName = 100

/** Whether more than `most` letters must be changed, added, left out or swapped to make one of the other. */
function distanceAbove(a: string, b: string, most: number): boolean {
  if (b.length - a.length > most || b.length > longestName) return true
  let [beforeLast, last]: number[][] = [[], Array.from({ length: a.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= b.length; row++) {
    const current = [row]
    for (let column = 1; column <= a.length; column++) {
      const same = a[column - 1] === b[row - 1] ? 0 : 1
      let cost = Math.min(current[column - 1]! + 1, last![column]! + 1, last![column - 1]! + same)
      const swapped = row > 1 && column > 1 && a[column - 1] === b[row - 2] && a[column - 2] === b[row - 1]
      if (swapped) cost = Math.min(cost, beforeLast![column - 2]! + 1)
      current.push(cost)
    }
    ;[beforeLast, last] = [last!, current]
  }
  return last![a.length]! > most
}
