import type { ExtractedClaim, NameMention, Span } from '../model.ts'
import type { Understood } from './understood.ts'

/** The answer's own words inside a cited sentence. */
export interface Lead extends Span {
  readonly text: string
  readonly kind: 'person' | 'place' | 'time' | 'number'
}

/** What a lead is taken from; offsets are those of the article. */
export interface LeadSource {
  readonly sentence: Span
  /** The sentence's words. */
  readonly exact: string
  /** Claims that overlap the sentence. */
  readonly claims: readonly ExtractedClaim[]
  readonly names?: readonly NameMention[]
}

/** The span that answers a who, where, when or how-many question; null unless it is certain. */
export function leadOf(_question: Understood, _source: LeadSource): Lead | null {
  return null
}
