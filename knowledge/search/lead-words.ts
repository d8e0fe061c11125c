import type { Span } from '../model.ts'
import { analyse } from './analysis.ts'
import type { LeadSource } from './lead-source.ts'
import type { Query } from './query.ts'

/** The question as searched: its misspelt words corrected. */
export function askedText({ corrected, understood }: Query): string {
  return corrected ?? understood.text
}

/** The words of a span of the sentence. */
export function wordsAt({ exact, sentence }: Pick<LeadSource, 'exact' | 'sentence'>, { start, end }: Span): string {
  return exact.slice(start - sentence.start, end - sentence.start)
}

/** The content terms of a phrase. */
export function termsIn(words: string): readonly string[] {
  return analyse(words, 'und')
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)
}

/** Whether the question itself gives one of a phrase's content words, in any spelling. */
export function isGiven({ concepts }: Query, words: string): boolean {
  const given = new Set(
    concepts.flatMap(({ forms }) => forms.filter(({ weight }) => weight >= 0.6).map(({ term }) => term)),
  )
  return termsIn(words).some((term) => given.has(term))
}

/** Whether the question itself gives all of a phrase's content words. */
export function isWhollyGiven({ concepts }: Query, words: string): boolean {
  const given = new Set(concepts.flatMap(({ forms }) => forms.map(({ term }) => term)))
  return termsIn(words).every((term) => given.has(term))
}

/** How many of the question's content words stand between two offsets of the sentence's words, rare ones more. */
export function heldBetween({ concepts }: Query, exact: string, from: number, to: number): number {
  const terms = new Set(termsIn(exact.slice(Math.max(0, from), to)))
  return concepts.reduce((sum, { forms, rarity }) => sum + (forms.some(({ term }) => terms.has(term)) ? rarity : 0), 0)
}
