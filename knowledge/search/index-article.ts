import type { Extraction, Language, Sentence, Span } from '../model.ts'
import { analyse, type Token, termsOf } from './analysis.ts'
import type { ArticleIndex, SentenceRow, WordCount } from './index-rows.ts'
import { formatMarks, type Mark } from './sentence-marks.ts'
import { cuesOf, datesOf, numbersOf } from './surface-marks.ts'

/** What an article's text gives the index; analysis here and of questions is the same. */
export function indexArticle(
  article: { readonly title: string | null; readonly language: Language; readonly text: string },
  extraction: Extraction,
): ArticleIndex {
  const { text, language } = article
  const marked = marksByStart(extraction)
  const counts = new Map<string, { term: string; count: number }>()
  const paragraphs: string[] = extraction.paragraphs.map(() => '')
  const headings: string[] = [termsOf(analyse(article.title ?? '', language))]
  const sentences = extraction.sentences.flatMap((sentence, ordinal): readonly SentenceRow[] => {
    if (sentence.boilerplate) return []
    const tokens = analyse(text.slice(sentence.start, sentence.end), language)
    const terms = termsOf(tokens)
    countWords(tokens, counts)
    paragraphs[sentence.paragraph] = join(paragraphs[sentence.paragraph] ?? '', terms)
    if (sentence.heading) headings.push(terms)
    const features = formatMarks(marksOf(sentence, tokens, text, language, marked))
    const { start, end, paragraph } = sentence
    return [{ start, end, ordinal, paragraph, terms, features }]
  })
  return {
    heading: distinct([...headings, ...mainNames(extraction, language)].join(' ')),
    paragraphs,
    sentences,
    words: [...counts].map(([word, { term, count }]): WordCount => ({ word, term, count })),
  }
}

function countWords(tokens: readonly Token[], counts: Map<string, { term: string; count: number }>): void {
  const seen = new Set<string>()
  for (const { word, term, stop } of tokens) {
    if (stop || seen.has(word)) continue
    seen.add(word)
    const known = counts.get(word)
    if (known) known.count++
    else counts.set(word, { term, count: 1 })
  }
}

interface Slot extends Span {
  readonly kind: Mark['kind']
}

/** Everything extraction found, in text order, for binary search by sentence. */
function marksByStart({ names, claims }: Extraction): readonly Slot[] {
  const slots: Slot[] = names.map(({ span, type }) => ({ ...span, kind: type === 'other' ? 'name' : type }))
  for (const claim of claims) {
    for (const { span } of claim.times) slots.push({ ...span, kind: 'time' })
    for (const { span } of claim.quantities) slots.push({ ...span, kind: 'number' })
    if (claim.cue) slots.push({ ...claim.cue.span, kind: 'speech' })
  }
  return slots.sort((a, b) => a.start - b.start)
}

function marksOf(
  sentence: Sentence,
  tokens: readonly Token[],
  text: string,
  language: Language,
  slots: readonly Slot[],
): readonly Mark[] {
  const marks: Mark[] = []
  for (let i = firstAt(slots, sentence.start); i < slots.length && slots[i]!.start < sentence.end; i++) {
    const { kind, start, end } = slots[i]!
    const terms = analyse(text.slice(start, Math.min(end, sentence.end)), language)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term)
    marks.push({ kind, terms: kind === 'speech' ? [] : terms })
  }
  return [...marks, ...numbersOf(tokens), ...datesOf(tokens), ...cuesOf(tokens)]
}

function firstAt(slots: readonly Slot[], offset: number): number {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (slots[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function distinct(terms: string): string {
  return [...new Set(terms.split(' ').filter(Boolean))].join(' ')
}

function join(left: string, right: string): string {
  return left === '' || right === '' ? left + right : `${left} ${right}`
}

/** What the article is about: names it says most, at least twice; they speak for it like a title. */
function mainNames({ names }: Extraction, language: Language): readonly string[] {
  const counts = new Map<string, number>()
  for (const { asWritten } of names)
    for (const { term, stop } of analyse(asWritten, language)) if (!stop) counts.set(term, (counts.get(term) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([term]) => term)
}
