import type { Language, Quantity, Span } from '../model.ts'
import { isIdentifier } from './identifiers.ts'
import { currencyAfter, currencyBefore, measureAfter } from './measures.ts'
import { headNoun, isPlural } from './noun-phrase.ts'
import { numberAt } from './numbers.ts'
import type { ParsedNumber } from './parsed-number.ts'
import { type Bound, boundBefore, bounded } from './quantity-bounds.ts'
import { type Found, soleAt, soleWords } from './sole-quantities.ts'
import { timePhrases } from './time-phrases.ts'
import { beginsNumber } from './worded-numbers.ts'
import { type Word, wordsIn } from './words.ts'

/** The numbers of a part of a text with what they count; times, ordinals and identifiers are none. */
export function findQuantities(text: string, span: Span, language: Language): Quantity[] {
  const words = wordsIn(text, span)
  // Worked out once there is a number at all: most sentences hold none.
  let times: ReadonlySet<number> | null = null
  const found: Quantity[] = []
  let index = 0
  let free = 0
  while (index < words.length) {
    if (!canBegin(words[index]!)) {
      index++
      continue
    }
    times ??= new Set(timePhrases(words).flatMap(({ first, next }) => indices(first, next)))
    const quantity = times.has(index) ? null : (numberedAt(words, index, free, times, language) ?? soleAt(words, index))
    if (quantity) found.push(quantity.quantity)
    if (quantity) free = quantity.next
    index = Math.max(index + 1, free)
  }
  return found
}

function canBegin(word: Word): boolean {
  return word.kind === 'number' || (word.kind === 'word' && (beginsNumber(word.lower) || soleWords.has(word.lower)))
}

function numberedAt(
  words: readonly Word[],
  index: number,
  free: number,
  times: ReadonlySet<number>,
  language: Language,
): Found | null {
  const number = numberAt(words, index, language)
  if (!number || number.ordinal || isIdentifier(words, index, number) || times.has(number.next - 1)) return null
  const range = rangeFrom(words, number, language)
  let next = range?.next ?? number.next
  const [low, high] = range ? [range.low, range.high] : [number.low, number.high]

  let first = index
  let bound: Bound | null = null
  let unit = currencyBefore(words, first)
  if (unit) first = unit.first
  const before = boundBefore(words, first)
  if (before) [bound, first] = [before.bound, before.first]
  // "between 300 and 400", "from 70 to 80 percent"
  if (range && /^(?:between|from|от|с|від|між|между)$/.test(words[first - 1]?.lower ?? '')) {
    first -= 1
    const outer = boundBefore(words, first)
    if (outer) [bound, first] = [outer.bound, outer.first]
  }
  if (words[first - 1]?.lower === 'all' || /^(?:все|всі|усі)$/.test(words[first - 1]?.lower ?? '')) first -= 1

  const after = suffixBound(words, next)
  if (after) [bound, next] = [after.bound, after.next]
  let measure: string | null = unit?.unit ?? null
  const measured = measure ? null : (measureAfter(words, next) ?? currencyAfter(words, next) ?? currencyOf(words, next))
  if (measured) [measure, next] = [measured.unit, measured.next]
  if (number.unit) measure = number.unit
  unit = null

  const noun = nounAfter(words, next, measure, high !== 1 || number.low !== 1)
  if (number.word && low === 1 && high === 1 && !isCountingOne(words, index, noun)) return null
  if (measure === null && noun === null && !bound && !range && isBareAside(words, index, next)) return null
  const end = noun ? words[noun.head]!.end : words[next - 1]!.end
  const bounds = bounded(low, high, bound)
  const quantity: Quantity = {
    span: { start: words[Math.max(first, free)]!.start, end },
    ...bounds,
    approximate: bounds.approximate || number.approximate,
    noun: noun ? words[noun.head]!.lower.replace(/'s$/, '') : null,
    unit: measure,
  }
  return { quantity, next: Math.max(next, noun ? noun.head + 1 : 0) }
}

/** "300 to 400", "70-80", "five or six"; "2 to 3 million" shares its million. */
function rangeFrom(
  words: readonly Word[],
  number: ParsedNumber,
  language: Language,
): { low: number; high: number; next: number } | null {
  let at = number.next
  if (words[at]?.text === '%' || /^per-?cent$/.test(words[at]?.lower ?? '')) at++
  const link = words[at]
  if (!link || !/^(?:to|or|and|до|или|або|чи|и|і|та|[-–—])$/.test(link.lower)) return null
  const second = numberAt(words, at + 1, language)
  if (!second || second.ordinal) return null
  const between = /^(?:and|и|і|та)$/.test(link.lower)
  if (between && !/^(?:between|между|між)$/.test(words[number.first - 1]?.lower ?? '')) return null
  const shared = number.high < 1000 && number.scale === 1 ? second.scale : 1
  const low = number.low * (shared >= 1000 ? shared : 1)
  return second.high > low ? { low, high: second.high, next: second.next } : null
}

/** "millions of dollars" */
function currencyOf(words: readonly Word[], at: number): { unit: string; next: number } | null {
  return words[at]?.lower === 'of' ? currencyAfter(words, at + 1) : null
}

function suffixBound(words: readonly Word[], at: number): { bound: Bound; next: number } | null {
  const [one, two] = [words[at], words[at + 1]?.lower]
  if (one?.text === '+' && one.glued) return { bound: 'at-least', next: at + 1 }
  if (one?.lower !== 'or') return null
  if (two === 'more') return { bound: 'at-least', next: at + 2 }
  if (two === 'so') return { bound: 'about', next: at + 2 }
  return two === 'fewer' || two === 'less' ? { bound: 'up-to', next: at + 2 } : null
}

function nounAfter(words: readonly Word[], at: number, unit: string | null, plural: boolean): { head: number } | null {
  let start = at
  const link = words[at]?.lower ?? ''
  // "80% of the city", "hundreds of people"; "$5 million in aid" but not "in a year"
  if (link === 'of' || (unit !== null && link === 'in')) {
    start++
    while (link === 'of' && articles.test(words[start]?.lower ?? '')) start++
  }
  if (words[start]?.text === '-' && words[start]!.glued) return null
  const head = headNoun(words, start, unit === null ? plural || start > at + 1 : plural && start > at)
  const verb = unit !== null && start === at && /ed$/.test(words[start]?.lower ?? '')
  return head < 0 || verb || isVerbForm(words, head, start) ? null : { head }
}

const articles = /^(?:the|its|their|his|her|all|our|this|that|these|those|a|an)$/

/** "Twelve percent indicated": a verb where the noun would be. */
function isVerbForm(words: readonly Word[], head: number, start: number): boolean {
  return head === start && /(?:ed|ing)$/.test(words[head]!.lower) && !isPlural(words[head]!)
}

/** "one" counts only where a noun follows and nothing makes it a pronoun ("no one", "one of them", "one another"). */
function isCountingOne(words: readonly Word[], index: number, noun: { head: number } | null): boolean {
  if (!noun || words[index + 1]?.lower === 'of') return false
  if (/^(?:no|the|this|that|every|any|each|another|which|last|next|number)$/.test(words[index - 1]?.lower ?? ''))
    return false
  return !/^(?:day|side|another|time|thing|way|point|hand|reason)$/.test(words[index + 1]?.lower ?? '')
}

/** An age or a number in passing between commas or brackets. */
function isBareAside(words: readonly Word[], index: number, next: number): boolean {
  const [before, after] = [words[index - 1]?.text ?? '', words[next]?.text ?? '']
  return /^[,([#№]$/.test(before) && (after === '' || /^[,)\].]$/.test(after))
}

function indices(first: number, next: number): number[] {
  return Array.from({ length: next - first }, (_, offset) => first + offset)
}
