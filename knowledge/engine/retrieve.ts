import type { Evidence } from '../answer/evidence.ts'
import { type Decision, decide } from '../search/decide.ts'
import { type Ranking, search } from '../search/search.ts'
import { understand } from '../search/understand.ts'
import type { Understood } from '../search/understood.ts'
import type { Store } from '../store/store.ts'
import { createGather } from './evidence.ts'
import type { SearchState } from './state.ts'
import type { Texts } from './texts.ts'

/** Sentences whose claims are read: enough for the citations, their groups and their disagreements. */
const pool = 40

/** What was found for one question, before anything is said about it. */
export interface Retrieved {
  readonly understood: Understood
  readonly ranking: Ranking
  readonly decision: Decision
  /** Claims of the best sentences, in rank order. */
  readonly evidence: readonly Evidence[]
}

export type Retrieve = ReturnType<typeof createRetrieve>

export function createRetrieve(parts: { readonly store: Store; readonly texts: Texts; readonly state: SearchState }) {
  const { store, state } = parts
  const gather = createGather(parts)

  return async (text: string, options: { now?: string; previous?: string } = {}): Promise<Retrieved> => {
    const understood = understand(text, options)
    const ranking = await search(understood, state.lexicon(), store.candidates, state.sentenceCount())
    const evidence = await gather(ranking.sentences.slice(0, pool))
    return { understood, ranking, decision: decide(ranking), evidence }
  }
}
