import type { Sentence, Span } from '../../model.ts'
import type { Quotation } from '../quotations.ts'
import { type PartOfSpeech, tagEnglish } from './tokens.ts'

/** Sentences of one paragraph that a quotation holds together: `"Yes. No," he said.` is one unit. */
export interface Unit extends Span {
  readonly paragraph: number
  readonly heading: boolean
  /** In order, those that begin in the unit. */
  readonly quotations: readonly Quotation[]
}

/** A word, a punctuation mark, or a whole quotation taken as one. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'quotation'
  /** Lower case; a quotation mark for a quotation. */
  readonly lower: string
  readonly word: string
  readonly pos: PartOfSpeech
  readonly quotation: Quotation | null
  /** A quotation's last character between its marks; empty for words. */
  readonly final: string
}

/** A unit that is longer takes no further quotation in, so that chains of them end. */
const longestUnit = 6000

/** Boilerplate belongs to no unit. */
export function groupUnits(sentences: readonly Sentence[], quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = []
  let q = 0
  let i = 0
  while (i < sentences.length) {
    const first = sentences[i++]!
    if (first.boilerplate) continue
    let end = first.end
    const farthest = first.start + longestUnit
    while (q < quotations.length && quotations[q]!.start < first.start) q++
    const inside: Quotation[] = []
    for (; q < quotations.length && quotations[q]!.start < end; q++) {
      const quotation = quotations[q]!
      inside.push(quotation)
      while (i < sentences.length && sentences[i]!.paragraph === first.paragraph && quotation.end > end) {
        end = Math.max(end, sentences[i++]!.end)
      }
      if (end > farthest) {
        q++
        break
      }
    }
    units.push({ start: first.start, end, paragraph: first.paragraph, heading: first.heading, quotations: inside })
  }
  return units
}

/** The unit's words and marks; the tagger sees spaces in place of quoted words, so that they cannot mislead it. */
export function readItems(text: string, unit: Unit): Item[] {
  const items: Item[] = []
  let q = 0
  for (const token of tagEnglish(maskQuotations(text, unit), unit.start)) {
    while (q < unit.quotations.length && unit.quotations[q]!.end <= token.start) q++
    const quotation = unit.quotations[q]
    if (quotation && token.end > quotation.start) {
      if (items.at(-1)?.quotation !== quotation) {
        items.push({
          kind: 'quotation',
          start: quotation.start,
          end: quotation.end,
          lower: '"',
          word: '"',
          pos: 'X',
          quotation,
          final: lastInside(text, quotation),
        })
      }
      continue
    }
    const { start, end, word, pos } = token
    // "WHO" and "US" are no pronouns.
    const lower = word === 'WHO' || word === 'US' ? word : token.lower
    items.push({ start, end, word, lower, pos, kind: isWord(word) ? 'word' : 'mark', quotation: null, final: '' })
  }
  return unit.heading ? items : corrected(items)
}

/** The tagger takes many names for verbs ("Don", "Lynch"): a capital inside a sentence says otherwise. */
function corrected(items: Item[]): Item[] {
  if (isTitle(items)) return items
  return items.map((item, i) => {
    if (item.pos !== 'VERB') return item
    if (!/^\p{Lu}/u.test(item.word)) return isNounAfterNoun(items, i) ? { ...item, pos: 'NOUN' } : item
    const next = items[i + 1]
    const mistaken = i > 0 ? items[i - 1]!.lower !== ':' : next?.pos === 'VERB' && /^\p{Ll}/u.test(next.word)
    return mistaken ? { ...item, pos: 'PROPN' } : item
  })
}

function lastInside(text: string, { start, end, closed }: Quotation): string {
  let at = closed ? end - 2 : end - 1
  while (at > start && /[\s'’]/.test(text[at]!)) at--
  return at > start ? text[at]! : ''
}

/** Whether nearly every longer word has a capital. */
function isTitle(items: readonly Item[]): boolean {
  let long = 0
  let capitals = 0
  for (const { kind, word } of items) {
    if (kind !== 'word' || word.length < 4) continue
    long++
    if (word[0] !== word[0]!.toLowerCase()) capitals++
  }
  return long > 8 && capitals > long * 0.7
}

/** Letters and digits make a word; the common case needs no pattern. */
function isWord(word: string): boolean {
  const code = word.charCodeAt(0) | 32
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(word)
}

/** "the intelligence update on": a bare verb after a singular noun with its article is a noun. */
function isNounAfterNoun(items: readonly Item[], i: number): boolean {
  const [before, first, next] = [items[i - 1], items[i - 2], items[i + 1]]
  if (before?.pos !== 'NOUN' || before.lower.endsWith('s') || (first?.pos !== 'DET' && first?.pos !== 'ADJ'))
    return false
  return next?.pos === 'ADP' && !/(?:s|ed|ing)$/.test(items[i]!.lower) && !irregularPasts.has(items[i]!.lower)
}

const irregularPasts: ReadonlySet<string> = new Set(
  'said told went came began spoke wrote fell rose stood sat met led held lay ran grew broke took won lost kept left made got put set cut hit'.split(
    ' ',
  ),
)

function maskQuotations(text: string, unit: Unit): string {
  let masked = ''
  let at = unit.start
  for (const { start, end, closed } of unit.quotations) {
    const closing = Math.min(closed ? end - 1 : end, unit.end)
    masked +=
      text.slice(at, start + 1) +
      ' '.repeat(Math.max(0, closing - start - 1)) +
      text.slice(closing, Math.min(end, unit.end))
    at = Math.min(end, unit.end)
  }
  return masked + text.slice(at, unit.end)
}
