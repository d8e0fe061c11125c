import { neverMerged, spellingKey } from '../extract/aliases.ts'
import { createNameRules, type NameRules } from '../extract/name-rules.ts'
import { stemWord } from './analysis.ts'
import { type Correction, correctWord } from './correction.ts'
import { foldWord } from './fold.ts'
import type { ArticleIndex, WordCount } from './index-rows.ts'
import { createRuledNames, type RuledNames } from './ruled-names.ts'
import { isStopWord, stopWords } from './stop-words.ts'
import { createTrigramIndex, type TrigramIndex } from './trigram-index.ts'

/** What the articles' words are, in memory: grows with the vocabulary, not with the articles. */
export interface Lexicon {
  /** Sentences that hold the word; 0 when none does. */
  count(word: string): number
  /** Sentences that hold the term; 0 when none does. */
  frequency(term: string): number
  /** Whether the word stands in an article (or its term does), or is a function word. */
  knows(word: string): boolean
  isName(word: string): boolean
  /** Other words of the articles that spell the same name. */
  spellings(word: string): readonly string[]
  /** Words of other names of the same thing that the articles tie to this one. */
  otherNames(words: readonly string[]): readonly (readonly string[])[]
  /** Other names that moderators tie to a name. */
  ruled(): RuledNames
  /** What moderators say of names, from now on. */
  setRules(rules: NameRules): void
  /** Near known words, function words among them; empty for a known word. */
  correct(word: string): readonly Correction[]
  add(index: ArticleIndex, names: Names): void
  /** Takes back what `add` counted; words nobody uses any more are forgotten. */
  remove(index: ArticleIndex): void
}

export interface Names {
  readonly names: readonly string[]
  readonly aliases: readonly (readonly [string, string])[]
}

export interface LexiconRows extends Names {
  readonly words: readonly WordCount[]
  readonly termCounts: readonly { readonly term: string; readonly count: number }[]
}

/** A lexicon of what a store holds; empty without rows. */
export function createLexicon(rows?: LexiconRows): Lexicon {
  const words = new Map<string, number>()
  const terms = new Map<string, number>()
  const nameWords = new Set<string>()
  const byKey = new Map<string, Set<string>>()
  const aliases = new Map<string, Set<string>>()
  let rules = createNameRules([])
  let ruled = createRuledNames(rules, nameParts)
  // built when the first unknown word is met: most questions have none
  let trigrams: TrigramIndex | null = null

  function bump(counts: Map<string, number>, key: string, by: number): void {
    const count = (counts.get(key) ?? 0) + by
    if (count > 0) counts.set(key, count)
    else counts.delete(key)
  }

  function addWord(word: string, count: number): void {
    if (trigrams && count > 0 && !words.has(word)) trigrams.add(word)
    bump(words, word, count)
  }

  function addNames({ names, aliases: pairs }: Names): void {
    for (const name of names) for (const word of nameParts(name)) addNameWord(word)
    for (const [a, b] of pairs) {
      const [left, right] = [nameParts(a), nameParts(b)]
      for (const word of [...left, ...right]) addNameWord(word)
      if (left.join(' ') === right.join(' ') || left.length === 0 || right.length === 0) continue
      tie(aliases, left.join(' '), right.join(' '))
      tie(aliases, right.join(' '), left.join(' '))
    }
  }

  function addNameWord(word: string): void {
    if (nameWords.has(word)) return
    nameWords.add(word)
    tie(byKey, spellingKey(word), word)
  }

  function allTrigrams(): TrigramIndex {
    if (trigrams) return trigrams
    trigrams = createTrigramIndex()
    for (const word of words.keys()) trigrams.add(word)
    for (const word of stopWords()) if (!words.has(word)) trigrams.add(word)
    return trigrams
  }

  for (const { word, count } of rows?.words ?? []) words.set(word, count)
  for (const { term, count } of rows?.termCounts ?? []) terms.set(term, count)
  if (rows) addNames(rows)

  const lexicon: Lexicon = {
    count: (word) => words.get(word) ?? 0,
    frequency: (term) => terms.get(term) ?? 0,
    knows: (word) => words.has(word) || isStopWord(word) || terms.has(stemWord(word, 'und')),
    isName: (word) => nameWords.has(word),
    spellings: (word) =>
      [...(byKey.get(spellingKey(word)) ?? [])].filter(
        (other) => other !== word && !neverMerged(word, other) && !rules.areDifferent(word, other),
      ),
    otherNames: (name) =>
      [...(aliases.get(name.join(' ')) ?? [])]
        .filter((other) => !rules.areDifferent(name.join(' '), other))
        .map((other) => other.split(' ')),
    ruled: () => ruled,
    setRules(changed) {
      rules = changed
      ruled = createRuledNames(rules, nameParts)
    },
    correct: (word) =>
      lexicon.knows(word)
        ? []
        : correctWord(word, {
            count: (spelling) => words.get(spelling) ?? (isStopWord(spelling) ? functionWordCount : undefined),
            get trigrams() {
              return allTrigrams()
            },
          }).filter((near) => !rules.areDifferent(word, near.word)),
    add(index, names) {
      for (const { word, count } of index.words) addWord(word, count)
      for (const [term, count] of termCounts(index)) bump(terms, term, count)
      addNames(names)
    },
    remove(index) {
      for (const { word, count } of index.words) addWord(word, -count)
      for (const [term, count] of termCounts(index)) bump(terms, term, -count)
    },
  }
  return lexicon
}

/** Function words are far commoner than any word of content. */
const functionWordCount = 200

function termCounts(index: ArticleIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of index.sentences) {
    for (const term of new Set(terms.split(' '))) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

function nameParts(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}\p{M}'’ʼ.]+/u)
    .map((part) => foldWord(part.replace(/['’]s$/, '').replaceAll('.', '')))
    .filter((part) => part.length > 1 && !isStopWord(part))
}

function tie(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
