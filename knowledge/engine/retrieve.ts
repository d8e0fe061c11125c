import type { Evidence } from '../answer/evidence.ts'
import { type Decision, decide } from '../search/decide.ts'
import { type Ranking, search } from '../search/search.ts'
import { understand } from '../search/understand.ts'
import type { Understood } from '../search/understood.ts'
import type { Store } from '../store/store.ts'
import type { Gather } from './evidence.ts'
import type { SearchState } from './state.ts'

/** Sentences whose claims are read: enough for the citations, their groups and their disagreements. */
const pool = 16

/** What ranking found for one question. */
export interface Found {
  readonly understood: Understood
  readonly ranking: Ranking
  readonly decision: Decision
}

/** The same with the claims of the best sentences, in rank order, before anything is said about them. */
export interface Retrieved extends Found {
  readonly evidence: readonly Evidence[]
}

interface Options {
  readonly now?: string
  readonly previous?: string
}

export type Retrieve = ReturnType<typeof createRetrieve>['retrieve']

interface RetrieveParts {
  readonly store: Store
  readonly state: SearchState
  readonly gather: Gather
}

export function createRetrieve({ store, state, gather }: RetrieveParts) {
  async function find(text: string, options: Options = {}): Promise<Found> {
    const understood = understand(text, options)
    const ranking = await search(understood, state.lexicon(), store.candidates, state.sentenceCount())
    return { understood, ranking, decision: decide(ranking) }
  }

  async function retrieve(text: string, options: Options = {}): Promise<Retrieved> {
    const found = await find(text, options)
    return { ...found, evidence: await gather.ofSentences(found.ranking.sentences.slice(0, pool)) }
  }

  return { find, retrieve }
}
