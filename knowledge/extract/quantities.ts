import type { Language, Quantity, Span } from '../model.ts'
import { functionWords } from './function-words.ts'
import { currencyAfter, currencyBefore, measureAfter } from './measures.ts'
import { headNoun, isPlural } from './noun-phrase.ts'
import { numberAt } from './numbers.ts'
import type { ParsedNumber } from './parsed-number.ts'
import { type Bound, boundBefore, bounded } from './quantity-bounds.ts'
import { timePhrases } from './time-phrases.ts'
import { beginsNumber } from './worded-numbers.ts'
import { isCapitalised, type Word, wordsIn } from './words.ts'

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

interface Found {
  readonly quantity: Quantity
  readonly next: number
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

/** "2015 winner": four bare digits before a noun that they do not count. */
function isYearBefore(words: readonly Word[], index: number, number: ParsedNumber): boolean {
  if (number.next !== index + 1 || !/^(?:1[5-9]|20)\d\d$/.test(words[index]!.text)) return false
  if (boundBefore(words, index) || currencyBefore(words, index) || measureAfter(words, number.next)) return false
  const head = headNoun(words, number.next, true)
  return head < 0 || !isPlural(words[head]!)
}

const labelled =
  /^(?:day|week|round|stage|no|nr|number|article|resolution|section|chapter|page|room|flight|channel|group|phase|type|route|highway|block|unit|reactor|level|version|paragraph|item|№|статья|статьи|ст|пункт|стаття)$/

function isIdentifier(words: readonly Word[], index: number, number: ParsedNumber): boolean {
  if (words[number.next]?.lower === "o'clock") return true
  // "Ground Zero"
  if (number.word) return index > 0 && isCapitalised(words[index]!.text) && isCapitalised(words[index - 1]!.text)
  if (isYearBefore(words, index, number)) return true
  const [before, after] = [words[index - 1], words[number.next]]
  // "T-72", "A320", "24/7", "user_5", "1:0"
  if (before && words[index]!.glued && !/^[("“«'‘[$€£₴₽~≈<>—–+-]$/.test(before.text)) return true
  if (before && words[index]!.glued && /^[-–—+]$/.test(before.text) && before.glued) return true
  if (after?.glued && /^[/_:=@]$/.test(after.text)) return true
  if (after?.glued && after.kind === 'word' && !measureAfter(words, number.next) && !currencyAfter(words, number.next))
    return true
  // "a 3-1 win": a smaller number after the dash is a score.
  if (after?.glued && /^[-–]$/.test(after.text) && words[number.next + 1]?.kind === 'word') {
    return !measureAfter(words, number.next + 1)
  }
  if (after?.glued && /^[-–]$/.test(after.text) && words[number.next + 1]?.kind === 'number') {
    return (
      words[number.next + 1]!.glued &&
      number.scale === 1 &&
      !(Number(words[number.next + 1]!.text.replaceAll(',', '')) > number.high)
    )
  }
  if (before && labelled.test(before.lower)) return true
  if (before?.text === '.' && /^(?:no|nr)$/.test(words[index - 2]?.lower ?? '')) return true
  const named = before?.kind === 'word' && isCapitalised(before.text) && index > 1
  return Boolean(
    named && !boundBefore(words, index) && !(after && (isPlural(after) || measureAfter(words, number.next))),
  )
}

const timeNouns = new Set(
  'times things kinds sorts week month year day time night days weeks months years minute hour season century decade thing word resort'.split(
    ' ',
  ),
)
const soleWords = new Set([
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
function soleAt(words: readonly Word[], index: number): Found | null {
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

function indices(first: number, next: number): number[] {
  return Array.from({ length: next - first }, (_, offset) => first + offset)
}
