import type { Language } from '../model.ts'
import { largest, multiplied, type ParsedNumber, plainNumber } from './parsed-number.ts'
import type { Word } from './words.ts'

const vulgarFractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }
const longestDigits = 15

/** The number in digits that begins at the word of that index. */
export function inDigits(words: readonly Word[], index: number, language: Language): ParsedNumber | null {
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
  const ordinal = ordinalEnd(words, next)
  const part = words[next]?.glued ? vulgarFractions[words[next]!.text] : undefined
  const scaled =
    ordinal === null
      ? multiplied(words, part ? next + 1 : next, value + (part ?? 0))
      : { value, next: ordinal, scale: 1 }
  return {
    ...plainNumber,
    word: false,
    first: index,
    next: scaled.next,
    low: scaled.value,
    high: scaled.value,
    scale: scaled.scale,
    ordinal: ordinal !== null,
  }
}

/** "111th", "111-й": where the ending of an ordinal stops; null when there is none. */
function ordinalEnd(words: readonly Word[], at: number): number | null {
  const suffix = words[at]
  if (!suffix?.glued) return null
  if (/^(?:st|nd|rd|th)$/.test(suffix.lower)) return at + 1
  return suffix.text === '-' && /^(?:й|я|е|го|му|х|ти|та|те|ого|ої)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : null
}

function isThousandsGroup(words: readonly Word[], at: number, language: Language): boolean {
  const [group, before] = [words[at], words[at - 1]]
  if (!group || !before || group.kind !== 'number' || !/^\d{3}$/.test(group.text)) return false
  return (
    group.start === before.end + 1 &&
    (language === 'ru' || language === 'uk' || language === 'fr' || words[at + 1]?.kind !== 'number')
  )
}

/** Reads separators the way the language writes them: "2,500.5" in English, "2.500,5" elsewhere. */
function numericValue(digits: string, language: Language): number | null {
  const commaDecimals = language !== 'en' && language !== 'und'
  const [group, point] = commaDecimals ? ['.', ','] : [',', '.']
  const parts = digits.split(point)
  // More than one point, or a comma alone that the language does not write decimals with, can only group.
  const plain = parts.length > 2 ? digits.replaceAll(point, '') : digits.replaceAll(group, '').replace(point, '.')
  const value = Number(plain)
  return value <= largest ? value : null
}
