import { spellingKey } from '../extract/aliases.ts'
import type { Article, Extraction, NameMention, Span } from '../model.ts'
import { analyse, type Token } from '../search/analysis.ts'
import { decodeMinima, encodeMinima, signatureOf, type TextSignature } from './minhash.ts'
import { breadthOf } from './name-breadth.ts'

/** What event grouping and copy detection know of an article. */
export interface Profile {
  readonly title: string | null
  readonly agencies: readonly string[]
  /** Weight of each name word, the largest 1. */
  readonly names: ReadonlyMap<string, number>
  /** Keys of name words that stand for countries, their peoples and capitals. */
  readonly broad: ReadonlySet<string>
  /** Keys of words that stand in people's names: whoever is in the news is in many events at once. */
  readonly people: ReadonlySet<string>
  /** Names an event may be called by, with type and weight. */
  readonly labels: readonly (readonly [string, NameMention['type'], number])[]
  /** Weight of each of the commonest content terms that are no names, the largest 1. */
  readonly terms: ReadonlyMap<string, number>
  readonly signature: TextSignature
}

const kept = { names: 24, labels: 8, terms: 40 }
/** What a mention weighs by where it stands. */
const weights = { title: 3, opening: 1.5, rest: 1 }
const openingShare = 0.2

/** Compact form of what event grouping and copy detection need of an article; read by this folder alone. */
export function profileOf(article: Pick<Article, 'text' | 'title' | 'agencies'>, extraction: Extraction): string {
  const { text } = article
  const body = extraction.sentences.filter(({ boilerplate }) => !boilerplate)
  const inBody = spanFinder(body)
  const tokens = analyse(text, extraction.language).filter(inBody)
  const opening = text.length * openingShare
  const title = article.title === null ? [] : analyse(article.title, extraction.language)
  const titleKeys = new Set(title.map(({ word }) => spellingKey(word)))

  const mentions = extraction.names.filter(({ span }) => inBody(span))
  const names = new Map<string, number>()
  const broad = new Set<string>()
  const people = new Set<string>()
  const labels = new Map<string, { surface: string; type: NameMention['type']; weight: number }>()
  const nameTerms = new Set<string>()
  for (const { span, asWritten, type } of mentions) {
    const place = span.start < opening ? weights.opening : weights.rest
    let specific = false
    for (const { word, term } of analyse(asWritten, extraction.language)) {
      nameTerms.add(term)
      const breadth = breadthOf(word)
      if (breadth === 'empty') continue
      const key = spellingKey(word)
      if (breadth === 'broad') broad.add(key)
      else specific = true
      if (type === 'person') people.add(key)
      names.set(key, (names.get(key) ?? 0) + place)
    }
    if (!specific || type === 'person') continue
    const label = labels.get(asWritten)
    if (label) label.weight += place
    else labels.set(asWritten, { surface: asWritten, type, weight: place })
  }
  for (const key of names.keys()) if (titleKeys.has(key)) names.set(key, names.get(key)! + weights.title)

  const terms = new Map<string, number>()
  const countTerm = ({ term, word, stop }: Token, weight: number) => {
    if (stop || nameTerms.has(term) || word.length < 3 || /\d/.test(word) || newsWords.has(term)) return
    terms.set(term, (terms.get(term) ?? 0) + weight)
  }
  for (const token of tokens) countTerm(token, token.start < opening ? weights.opening : weights.rest)
  for (const token of title) countTerm(token, weights.rest)

  const { minima, shingles } = signatureOf(tokens)
  return JSON.stringify([
    article.title,
    article.agencies,
    heaviest(names, kept.names),
    [...broad],
    [...people].filter((key) => names.has(key)),
    [...labels.values()]
      .sort((a, b) => b.weight - a.weight || compareText(a.surface, b.surface))
      .slice(0, kept.labels)
      .map(({ surface, type, weight }) => [surface, type, weight]),
    heaviest(terms, kept.terms),
    shingles,
    encodeMinima(minima),
  ])
}

/** The profile in its stored form read back. */
export function readProfile(stored: string): Profile {
  const [title, agencies, names, broad, people, labels, terms, shingles, minima] = JSON.parse(stored)
  return {
    title,
    agencies,
    names: new Map(names),
    broad: new Set(broad),
    people: new Set(people),
    labels,
    terms: new Map(terms),
    signature: { shingles, minima: decodeMinima(minima) },
  }
}

/** Terms of reporting and of counting time, which every news article holds. */
const newsWords: ReadonlySet<string> = new Set(
  analyse(
    'said say told tell according report reported statement official officials spokesman spokeswoman added announced news agency article people man woman year years month week day days today yesterday time hours morning evening night number part place area country region city town government authorities million thousand hundred percent',
    'en',
  ).map(({ term }) => term),
)

/** Entries by falling weight with roots taken, so that a word said ten times does not drown the rest; the largest is 1. */
function heaviest(weights: ReadonlyMap<string, number>, limit: number): [string, number][] {
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, limit)
  const largest = Math.sqrt(sorted[0]?.[1] ?? 1)
  return sorted.map(([key, weight]) => [key, Math.round((Math.sqrt(weight) / largest) * 1000) / 1000])
}

/** Order by code units: the same on every machine, unlike the locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a span starts inside one of the sorted spans; asked in any order. */
function spanFinder(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start }) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const found = spans[low]
    return found !== undefined && found.start <= start
  }
}
