import type { Evidence } from '../answer/evidence.ts'
import { type Fetch, withRelated } from '../answer/related.ts'
import { canDiffer } from '../answer/topic.ts'
import { analyse } from '../search/analysis.ts'
import type { Query } from '../search/query.ts'
import { rank } from '../search/search.ts'
import type { Store } from '../store/store.ts'
import type { Gather } from './evidence.ts'

const fetchedSentences = 12
/** How much of the question must stand in or around a sentence that is only fetched for its answer. */
const leastSurroundings = 0.5

export type Related = ReturnType<typeof createRelated>

/** Fetches claims of one event that the question's own words do not find. */
export function createRelated({ store, gather }: { readonly store: Store; readonly gather: Gather }) {
  async function sentences(query: Query, terms: readonly string[], articles: readonly string[]) {
    return rank(query, await store.candidates({ terms, articles, limit: fetchedSentences }))
  }

  return {
    /** Claims that hold the words of an answer, in sentences about what was asked. */
    async withWords(query: Query, words: string, articles: readonly string[]): Promise<readonly Evidence[]> {
      const terms = analyse(words, query.understood.language).flatMap(({ stop, term }) => (stop ? [] : [term]))
      if (terms.length === 0) return []
      const about = (await sentences(query, terms, articles)).filter(
        ({ features }) => features.surroundings >= leastSurroundings,
      )
      return gather.ofSentences(about)
    },

    /** The evidence with what may contradict it, where anything can. */
    async contradicting(query: Query, evidence: readonly Evidence[], articles: readonly string[]) {
      if (!evidence.some(({ claim }) => canDiffer(query.understood.kind, claim))) return evidence
      const fetch: Fetch = {
        byTerms: async (terms, within) => unscored(await gather.ofSentences(await sentences(query, terms, within))),
        at: gather.ofStretches,
      }
      return withRelated(evidence, articles, fetch)
    },
  }
}

function unscored(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((one) => ({ ...one, score: 0 }))
}
