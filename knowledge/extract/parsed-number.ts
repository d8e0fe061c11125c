import { multipliers } from './number-words.ts'
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

/** Numbers above it are no counts. */
export const largest = 1e15

/** What most numbers in words have in common. */
export const plainNumber = { approximate: false, ordinal: false, word: true, unit: null } as const

/** The value times the multipliers that follow it ("2.5 million"). */
export function multiplied(
  words: readonly Word[],
  at: number,
  value: number,
): { value: number; next: number; scale: number } {
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
