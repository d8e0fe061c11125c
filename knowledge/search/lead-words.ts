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

/** A comma ends a clause only before what begins another: appositions and lists stand between commas too. */
const clauseEdges =
  /[;:]\s|,\s(?=(?:and|but|or|while|which|who|whose|where|when|although|though|as|after|before|because|since|so|leaving|\p{L}+ing|а|но|и|та|але|і|который|которая|которые|который|який|яка|які|где|де|когда|коли)(?!\p{L}))|\s(?:and|but|while|which|although|а|но|и|та|але|і)\s/giu

/** Where the clause around a place in a sentence begins and ends. */
function clauseAt(exact: string, at: number): { readonly from: number; readonly to: number } {
  let from = 0
  for (const { index } of exact.matchAll(clauseEdges)) {
    if (index >= at) return { from, to: index }
    from = index
  }
  return { from, to: exact.length }
}

/** Whether most of what the sentence holds of the question stands near a place in it. */
export function isNear(query: Query, exact: string, at: number): boolean {
  return (
    heldBetween(query, exact, at - nearBefore, at + nearAfter) >= leastNear * heldBetween(query, exact, 0, exact.length)
  )
}

const nearBefore = 70
const nearAfter = 90
const leastNear = 0.8

/** Least share of what the sentence holds of the question that the clause of its answer must hold. */
const leastInClause = 0.6

/**
 * Whether the clause around a place speaks of what is asked: most of the question's words in the sentence stand in it,
 * and all its names but the speaker's. Words of another clause answer for somebody else.
 */
export function clauseAnswers(query: Query, { exact, claims: [claim] }: LeadSource, at: number): boolean {
  const { from, to } = clauseAt(exact, at)
  const speaker = termsIn(`${claim?.speaker?.name ?? ''} ${claim?.speaker?.asWritten ?? ''}`)
  const names = query.concepts.filter(({ name, forms }) => name && !forms.some(({ term }) => speaker.includes(term)))
  const held = (concepts: Query['concepts'], start: number, end: number) =>
    heldBetween({ ...query, concepts }, exact, start, end)
  if (held(names, 0, exact.length) > held(names, from, to)) return false
  return held(query.concepts, from, to) >= leastInClause * held(query.concepts, 0, exact.length)
}
