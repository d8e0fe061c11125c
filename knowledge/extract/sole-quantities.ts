import type { Quantity } from '../model.ts'
import { functionWords } from './function-words.ts'
import { headNoun, isPlural } from './noun-phrase.ts'
import { numberAt } from './numbers.ts'
import type { Word } from './words.ts'

/** A quantity with the index of the word after it. */
export interface Found {
  readonly quantity: Quantity
  readonly next: number
}

const timeNouns = new Set(
  'times things kinds sorts week month year day time night days weeks months years minute hour season century decade thing word resort'.split(
    ' ',
  ),
)
/** Words that count without a number. */
export const soleWords = new Set([
  'all',
  'both',
  'only',
  'sole',
  'single',
  'last',
  'единственный',
  'единственная',
  'единственного',
  'последний',
  'єдиний',
  'останній',
])

/** "the only bridge" is one; "the last bridge" is one of at least one; "all bridges" and "both bridges" are two or more. */
export function soleAt(words: readonly Word[], index: number): Found | null {
  const word = words[index]!.lower
  if (!soleWords.has(word)) return null
  if (word !== 'all' && word !== 'both') {
    const slavic = /[а-яіє]/.test(word)
    if (!slavic && !/^(?:the|its|their|his|her|a)$/.test(words[index - 1]?.lower ?? '')) return null
    const head = headNoun(words, index + 1, false)
    if (head < 0 || timeNouns.has(words[head]!.lower) || functionWords.has(words[head]!.lower)) return null
    if (!slavic && isPlural(words[head]!)) return null
    const high = /^(?:last|последний|останній)$/.test(word) ? null : 1
    return sole(words, slavic ? index : index - 1, head, 1, high)
  }
  let start = index + 1
  while (/^(?:of|the|its|their)$/.test(words[start]?.lower ?? '')) start++
  if (words[start]?.kind === 'number' || numberAt(words, start, 'en')) return null
  const head = headNoun(words, start, true)
  if (head < 0 || !isPlural(words[head]!) || timeNouns.has(words[head]!.lower)) return null
  return sole(words, index, head, 2, word === 'both' ? 2 : null)
}

function sole(words: readonly Word[], first: number, head: number, low: number, high: number | null): Found {
  const span = { start: words[first]!.start, end: words[head]!.end }
  return { quantity: { span, low, high, approximate: false, noun: words[head]!.lower, unit: null }, next: head + 1 }
}
