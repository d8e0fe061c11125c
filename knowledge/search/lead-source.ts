import type { ExtractedClaim, Language, NameMention, Span, TimeMention } from '../model.ts'
import type { Query } from './query.ts'

/** The answer's own words. */
export interface Lead {
  readonly text: string
  readonly kind: 'person' | 'place' | 'time' | 'number' | 'thing'
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
