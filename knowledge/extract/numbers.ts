import type { Language } from '../model.ts'
import { fractions, hundreds, isNumeral, looseCounts, multipliers, units } from './number-words.ts'
import type { Word } from './words.ts'

/** A number as a text writes it, with the words it takes. */
export interface ParsedNumber {
  readonly first: number
  /** Index of the word after it. */
  readonly next: number
  readonly low: number
  readonly high: number
  /** The largest multiplier in it: 1 when there is none. */
  readonly scale: number
  readonly approximate: boolean
  readonly ordinal: boolean
  /** Whether it is written in words. */
  readonly word: boolean
  /** `percent` for fractions. */
  readonly unit: 'percent' | null
}

const longestDigits = 15
const longestWords = 12
const largest = 1e15

const openers = new Set([
  'a',
  'an',
  'several',
  'few',
  'несколько',
  'кілька',
  'декілька',
  'three-quarters',
  'two-thirds',
])

/** Whether a number in words may begin with that lower-case word; quick to ask. */
export function beginsNumber(word: string): boolean {
  return isNumeral(word) || fractions.has(word) || openers.has(word) || word.includes('-')
}

/** The number that begins at the word of that index; null when none does. */
export function numberAt(words: readonly Word[], index: number, language: Language): ParsedNumber | null {
  const word = words[index]
  if (!word) return null
  if (word.kind === 'number') return inDigits(words, index, language)
  return word.kind === 'word' && beginsNumber(word.lower)
    ? (fractionAt(words, index) ?? looseAt(words, index) ?? inWords(words, index))
    : null
}

const plainNumber = { approximate: false, ordinal: false, word: true, unit: null } as const

function inDigits(words: readonly Word[], index: number, language: Language): ParsedNumber | null {
  let digits = words[index]!.text
  let next = index + 1
  // Thousands apart: "4 000", with the spaces that each language uses for it.
  while (
    digits.length < longestDigits &&
    /^\d{1,3}$/.test(digits.slice(-3)) &&
    /^\d{1,3}(?:\d{3})*$/.test(digits) &&
    isThousandsGroup(words, next, language)
  ) {
    digits += words[next]!.text
    next++
  }
  const value = numericValue(digits, language)
  if (value === null) return null
  const suffix = words[next]
  const ordinal = suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower)
  if (ordinal)
    return { ...plainNumber, word: false, first: index, next: next + 1, low: value, high: value, scale: 1, ordinal }
  if (
    suffix?.text === '-' &&
    suffix.glued &&
    /^(?:й|я|е|го|му|х|ти|та|те|ого|ої)$/.test(words[next + 1]?.lower ?? '')
  ) {
    return {
      ...plainNumber,
      word: false,
      first: index,
      next: next + 2,
      low: value,
      high: value,
      scale: 1,
      ordinal: true,
    }
  }
  const scaled = multiplied(words, next, value)
  return {
    ...plainNumber,
    word: false,
    first: index,
    next: scaled.next,
    low: scaled.value,
    high: scaled.value,
    scale: scaled.scale,
  }
}

function isThousandsGroup(words: readonly Word[], at: number, language: Language): boolean {
  const [group, before] = [words[at], words[at - 1]]
  if (!group || !before || group.kind !== 'number' || !/^\d{3}$/.test(group.text)) return false
  return (
    group.start === before.end + 1 &&
    (language === 'ru' || language === 'uk' || language === 'fr' || words[at + 1]?.kind !== 'number')
  )
}

/** Reads separators: a comma before three digits groups them, except where the language writes decimals with it. */
function numericValue(digits: string, language: Language): number | null {
  const commaDecimals = language !== 'en' && language !== 'und'
  let plain = digits
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && !(commaDecimals && /^\d+,\d{3}$/.test(digits) === false))
    plain = digits.replaceAll(',', '')
  else if (commaDecimals && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    plain = digits.replaceAll('.', '').replace(',', '.')
  else if (/^\d+,\d+$/.test(digits)) plain = commaDecimals ? digits.replace(',', '.') : digits.replace(',', '')
  const value = Number(plain)
  return value <= largest ? value : null
}

function multiplied(words: readonly Word[], at: number, value: number): { value: number; next: number; scale: number } {
  let [result, next, scale] = [value, at, 1]
  for (let turn = 0; turn < 3; turn++) {
    const word = words[next]
    const factor =
      word?.kind === 'word' ? (multipliers.get(word.lower) ?? (word.glued ? gluedScale(word) : undefined)) : undefined
    if (!factor || (word!.lower === 'k' && !word!.glued)) break
    result *= factor
    scale = Math.max(scale, factor)
    next++
    if (words[next]?.text === '.' && /^(?:тыс|млн|млрд|тис)$/.test(word!.lower)) next++
  }
  return { value: result, next, scale }
}

function gluedScale(word: Word): number | undefined {
  return word.text === 'M' ? 1e6 : word.text === 'B' ? 1e9 : undefined
}

function inWords(words: readonly Word[], index: number): ParsedNumber | null {
  let next = index
  let total = 0
  let current = 0
  let scale = 1
  let seen = false
  const article = /^(?:a|an|several|few|несколько|кілька|декілька)$/.test(words[index]!.lower)
  if (article) {
    const following = words[index + 1]?.lower ?? ''
    if (following === 'few' || following === 'couple') return fewAt(words, index)
    if (!multipliers.has(following) || following === 'score') return null
    const vague = words[index]!.lower.length > 2
    const factor = multiplied(words, index + 1, 1)
    const [low, high] = vague ? [2 * factor.value, 10 * factor.value - 1] : [factor.value, factor.value]
    return { ...plainNumber, first: index, next: factor.next, low, high, scale: factor.scale, approximate: vague }
  }
  while (next < Math.min(words.length, index + longestWords)) {
    const word = words[next]!
    const part = word.kind === 'word' ? wordValue(word.lower) : null
    const factor = word.kind === 'word' && seen ? multipliers.get(word.lower) : undefined
    if (part !== null && fits(current, part)) current += part
    else if (factor !== undefined && word.lower !== 'score' && word.lower !== 'k') {
      scale = Math.max(scale, factor)
      if (factor >= 1000) {
        total += current * factor
        current = 0
      } else current *= factor
    } else if (word.lower === 'and' && seen && scale >= 100 && wordValue(words[next + 1]?.lower ?? '') !== null) {
      next++
      continue
    } else break
    seen = true
    next++
  }
  if (!seen) return null
  const value = total + current
  if (value > largest) return null
  return { ...plainNumber, first: index, next, low: value, high: value, scale }
}

function fewAt(words: readonly Word[], index: number): ParsedNumber | null {
  const couple = words[index + 1]!.lower === 'couple'
  let next = index + 2
  if (couple && words[next]?.lower === 'of') next++
  const factor = multiplied(words, next, 1)
  if (!couple && factor.scale === 1) return null
  const [low, high] = couple ? [2 * factor.value, 2 * factor.value] : [2 * factor.value, 9 * factor.value]
  return { ...plainNumber, first: index, next: factor.next, low, high, scale: factor.scale, approximate: true }
}

function wordValue(word: string): number | null {
  const value = units.get(word) ?? hundreds.get(word)
  if (value !== undefined) return value
  const dash = word.indexOf('-')
  if (dash < 0) return null
  const [tens, ones] = [units.get(word.slice(0, dash)), units.get(word.slice(dash + 1))]
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}

/** "twenty five" and "сто пять" add up; "five six" are two numbers. */
function fits(current: number, part: number): boolean {
  if (current === 0) return true
  if (part >= 100) return false
  return part >= 10 ? current % 100 === 0 : current % 10 === 0 && current % 100 !== 10
}

function looseAt(words: readonly Word[], index: number): ParsedNumber | null {
  const own = looseCounts.get(words[index]!.lower)
  if (!own) return null
  let [low, high] = own
  let next = index + 1
  // "tens of thousands", "hundreds of millions", "десятки тысяч"
  const link = words[next]?.lower === 'of' ? 1 : 0
  const second = words[next + link]?.lower ?? ''
  const factor = looseCounts.has(second)
    ? multipliers.get(second.replace(/s$/, ''))
    : link
      ? undefined
      : multipliers.get(second)
  if (factor !== undefined) {
    next += link + 1
    ;[low, high] = [low * factor, (high + 1) * factor - 1]
  } else if (!link && !/[а-яіїє]/.test(words[index]!.lower)) return null
  return { ...plainNumber, first: index, next, low, high, scale: factor ?? 1, approximate: true }
}

function fractionAt(words: readonly Word[], index: number): ParsedNumber | null {
  const [word, following] = [words[index]!.lower, words[index + 1]?.lower ?? '']
  const article = word === 'a' || word === 'one'
  const key = article ? following : fractions.has(`${word} ${following}`) ? `${word} ${following}` : word
  const share = fractions.get(key)
  if (!share || (article && key === 'half')) return null
  const next = index + (article || key.includes(' ') ? 2 : 1)
  // "half of the city", "a third of"; "the third" and "a quarter past" are none.
  const slavic = /[а-яіїє]/.test(key)
  if (
    !slavic &&
    words[next]?.lower !== 'of' &&
    !(key === 'half' && /^(?:the|its|their)$/.test(words[next]?.lower ?? ''))
  )
    return null
  if (!article && /^(?:third|quarter|fifth|tenth)$/.test(key)) return null
  return {
    ...plainNumber,
    first: index,
    next,
    low: share[0],
    high: share[1],
    scale: 1,
    unit: 'percent',
    approximate: share[0] !== share[1],
  }
}
