import type { ExtractedClaim, Language, NameMention, Span, TimeMention } from '../model.ts'
import { numberLead } from './lead-number.ts'
import { personLead } from './lead-person.ts'
import { placeLead } from './lead-place.ts'
import { timeLead } from './lead-time.ts'
import type { Query } from './query.ts'
import type { AnswerKind } from './understood.ts'

/** The answer's own words. */
export interface Lead {
  readonly text: string
  readonly kind: 'person' | 'place' | 'time' | 'number'
}

/** What a lead is taken from; offsets are those of the article. */
export interface LeadSource {
  readonly sentence: Span
  /** The sentence's words. */
  readonly exact: string
  readonly language: Language
  /** The claim cited first, then the others of the sentence. */
  readonly claims: readonly ExtractedClaim[]
  /** Names in the sentence, with the offsets of the article. */
  readonly names: readonly NameMention[]
  /** Times in the sentence, in and beside its claims. */
  readonly times: readonly TimeMention[]
}

export type FindLead = (query: Query, source: LeadSource) => Lead | null

const finders: Partial<Record<AnswerKind, FindLead>> = {
  number: numberLead,
  person: personLead,
  place: placeLead,
  time: timeLead,
}

/** The words that answer a who, where, when or how-many question; null unless exactly one candidate is left. */
export const leadOf: FindLead = (query, source) => finders[query.understood.kind]?.(query, source) ?? null

/** The words of a span. */
export function wordsAt({ exact, sentence }: Pick<LeadSource, 'exact' | 'sentence'>, { start, end }: Span): string {
  return exact.slice(start - sentence.start, end - sentence.start)
}

/** Whether the question is of a kind that has a lead. */
export function hasLead({ understood }: Query): boolean {
  return understood.kind in finders
}
