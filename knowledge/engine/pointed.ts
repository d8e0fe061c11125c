import type { Answer, Knowledge } from '../knowledge.ts'
import type { Store } from '../store/store.ts'
import { questionKey } from './question-key.ts'

/** Questions that a moderator answered by pointing at a claim: where search finds no answer, that claim is it. */
export function createPointed({ store, quote }: { readonly store: Store; readonly quote: Knowledge['quote'] }) {
  async function one(answer: Answer, text: string): Promise<Answer> {
    if (answer.outcome === 'answered') return answer
    const claim = await store.correspondence.pointer(questionKey(text))
    const found = claim === null ? null : await quote({ claim })
    if (!found || found.state === 'withdrawn') return answer
    return {
      ...answer,
      outcome: 'answered',
      lead: null,
      confidence: 1,
      citations: [found.citation],
      independentSources: 1,
      correctedQuery: null,
      otherEvents: [],
      suggestions: [],
    }
  }

  return async (answer: Answer): Promise<Answer> => {
    const also = await Promise.all(answer.also.map((other) => one(other, other.question)))
    // The text of several questions belongs to none of them alone.
    return also.length > 0 ? { ...answer, also } : one(answer, answer.question)
  }
}
