import type { Span } from '../model.ts'
import { denialReach } from './compare-polarity.ts'
import { relativesOf } from './concepts.ts'
import type { Evidence } from './evidence.ts'
import { accuses, polarityFacets } from './polarity-facets.ts'
import { type Reading, readEvidence } from './reading.ts'

/** How claims are fetched that a question's own words do not find; both give evidence with score 0. */
export interface Fetch {
  /** Claims of sentences in these articles that hold any of the index terms. */
  byTerms(terms: readonly string[], articles: readonly string[]): Promise<readonly Evidence[]>
  /** Claims that overlap these stretches of text. */
  at(stretches: readonly (Span & { readonly articleId: string })[]): Promise<readonly Evidence[]>
}

/** Claims whose words are searched for, and the terms taken from each. */
const most = { claims: 3, terms: 12, accusations: 6 }

/**
 * The evidence with what may contradict its best claims although it shares few words with the question: claims of the
 * same event on the same matter, and denials that follow an accusation ("Kyiv has dismissed such claims").
 */
export async function withRelated(
  evidence: readonly Evidence[],
  articles: readonly string[],
  fetch: Fetch,
): Promise<readonly Evidence[]> {
  const best = evidence.slice(0, most.claims).map(readEvidence)
  if (best.length === 0) return evidence
  const terms = [...new Set(best.flatMap(searchTerms))]
  const found = terms.length === 0 ? [] : await fetch.byTerms(terms, articles)
  const all = unique([...evidence, ...found])
  const accusing = all.filter(accuses).slice(0, most.accusations)
  if (accusing.length === 0) return all
  const stretches = accusing.map(({ article, sentence }) => ({
    articleId: article.id,
    start: sentence.end,
    end: sentence.end + denialReach,
  }))
  return unique([...all, ...(await fetch.at(stretches))])
}

/** The index terms of what a claim is about, with those of near-synonyms. */
function searchTerms(reading: Reading): string[] {
  const matter = polarityFacets(reading).matter.map(({ term }) => term)
  const counted = reading.quantities.flatMap(({ noun }) => (noun === null ? [] : [noun]))
  return [...new Set([...counted, ...matter])].slice(0, most.terms).flatMap((term) => [term, ...relativesOf(term)])
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ claim }) => !seen.has(claim.id) && seen.add(claim.id))
}
