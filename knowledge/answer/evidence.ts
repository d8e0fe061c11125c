import type { Claim, Span } from '../model.ts'
import type { StoredArticle } from '../store/store.ts'

/** A claim with all that comparing it with others needs; pure data, built from the store. */
export interface Evidence {
  readonly claim: Claim
  readonly article: StoredArticle
  /** The sentence that holds the claim: its words, and where they stand in the article. */
  readonly sentence: Span & { readonly text: string }
  readonly eventId: string | null
  /** How well it fits the question: 1 best; 0 for claims fetched only to be compared. */
  readonly score: number
}

/** The claim's own words, its parts joined by a space. */
export function wordsOf({ claim, sentence }: Pick<Evidence, 'claim' | 'sentence'>): string {
  return claim.spans
    .map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start))
    .join(' ')
}
