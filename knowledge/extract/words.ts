import type { Span } from '../model.ts'
import { firstAtOrAfter } from './search-sorted.ts'

/** A word, number or single other sign of a text. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, typographic apostrophes made plain. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Whether it touches the word before it, with nothing in between. */
  readonly glued: boolean
}

// Abbreviations with dots ("a.m.", "U.S."), words with inner hyphens and apostrophes, numbers with inner separators, any other sign.
const pattern =
  /(\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|\p{L}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*)|(\d+(?:[.,]\d+)*)|\S/gu

/** Splits the part of a text into words, numbers and signs; one pass, linear in its length. */
export function wordsIn(text: string, span: Span): readonly Word[] {
  if (last?.text !== text || last.start !== span.start || last.end !== span.end) {
    last = { text, start: span.start, end: span.end, words: fromSentence(text, span) ?? split(text, span) }
  }
  return last.words
}

// The finders read the same part one after another, so the last result is kept.
let last: WordList | null = null

interface WordList extends Span {
  readonly text: string
  readonly words: readonly Word[]
}

// Claims lie in sentences, which were split already when names were looked for: those of the last text are kept.
let sentences: { readonly text: string; readonly lists: readonly (readonly Word[])[] } | null = null

/** The words of each sentence of a text; what is asked of the text next is cut from them. */
export function wordsOfSentences(text: string, spans: readonly Span[]): readonly (readonly Word[])[] {
  const lists = spans.map((span) => split(text, span))
  sentences = { text, lists: lists.filter((words) => words.length > 0) }
  return lists
}

/** The words of a part that lies in one sentence and cuts none of its words; null for any other. */
function fromSentence(text: string, span: Span): readonly Word[] | null {
  if (sentences?.text !== text) return null
  const { lists } = sentences
  const list = lists[firstAtOrAfter(lists, span.start + 1, (words) => words.at(-1)!.end)]
  if (!list || list[0]!.start > span.start || list.at(-1)!.end < span.end) return null
  const from = firstAtOrAfter(list, span.start, ({ start }) => start)
  const to = firstAtOrAfter(list, span.end + 1, ({ end }) => end)
  if ((list[from - 1]?.end ?? 0) > span.start || (list[to]?.start ?? span.end) < span.end) return null
  const words = list.slice(from, to)
  if (words[0]?.glued) words[0] = { ...words[0], glued: false }
  return words
}

function split(text: string, span: Span): Word[] {
  const words: Word[] = []
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end)
  let before = -1
  for (const match of part.matchAll(pattern)) {
    const start = span.start + match.index
    const end = start + match[0].length
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'sign'
    words.push({ start, end, text: match[0], lower: lowered(match[0]), kind, glued: start === before })
    before = end
  }
  return words
}

/** The word without an English possessive ending: "Russia's" is "Russia". */
export function withoutPossessive(word: string): string {
  return /['’]s$/i.test(word) ? word.slice(0, -2) : word
}

/** Whether the word begins with an upper-case letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

function lowered(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower
}
