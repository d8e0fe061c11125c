import Fuse from 'fuse.js'
import { editDistance, oneEditAway } from './edit-distance.ts'
import type { TrigramIndex } from './trigram-index.ts'

/** A known word that an unknown one may stand for; `weight` below 1 says how much its matches count. */
export interface Correction {
  readonly word: string
  readonly weight: number
  readonly edits: number
}

interface Vocabulary {
  /** Sentences that hold the word; undefined when it is unknown. */
  count(word: string): number | undefined
  readonly trigrams: TrigramIndex
}

/** Up to `limit` known words near an unknown one, likeliest first. */
export function correctWord(word: string, vocabulary: Vocabulary, limit = 3): readonly Correction[] {
  if (word.length < 3 || /\d/.test(word)) return []
  const near = new Set<string>()
  for (const spelling of oneEditAway(word)) if (vocabulary.count(spelling) !== undefined) near.add(spelling)
  // a second edit only where the word is long enough for its rest to be telling
  if (near.size === 0 && word.length >= 5) {
    const alike = vocabulary.trigrams.similar(word, candidateLimit)
    for (const { item } of fuzzy(alike, word))
      if (Math.abs(item.length - word.length) < 2 && editDistance(word, item, 2) <= 2) near.add(item)
  }
  const scored = [...near]
    .map((candidate) => ({ word: candidate, cost: costOf(word, candidate, vocabulary.count(candidate) ?? 0) }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
  const best = scored[0]?.cost ?? 0
  return scored.map((candidate) => ({
    word: candidate.word,
    weight: Math.max(0.3, 0.95 - 0.5 * (candidate.cost - best)),
    edits: editDistance(word, candidate.word, 2),
  }))
}

const candidateLimit = 60

function fuzzy(words: readonly string[], word: string) {
  return new Fuse(words, { threshold: 0.6, ignoreLocation: true, minMatchCharLength: 2, shouldSort: false }).search(
    word,
  )
}

/** How unlikely it is that `known` was meant: edits, a changed first letter, and rarity. */
function costOf(written: string, known: string, count: number): number {
  const edits = editDistance(written, known, 2)
  const swapped = edits === 1 && written.length === known.length && sortedLetters(written) === sortedLetters(known)
  const doubled = edits === 1 && undouble(written) === undouble(known)
  return (
    edits -
    (swapped || doubled ? 0.3 : 0) +
    (written[0] === known[0] ? 0 : 0.4) -
    (known.length > written.length && isSubsequence(written, known) ? omission : 0) -
    0.08 * Math.log2(1 + Math.min(count, 4000))
  )
}

/** A letter left out is likelier than another one typed for it. */
const omission = 0.15

/** Whether all letters of `part` stand in `whole` in their order. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}

function sortedLetters(word: string): string {
  return [...word].sort().join('')
}

function undouble(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}
