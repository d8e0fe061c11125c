import type { Knowledge, Lookups } from '../knowledge.ts'
import type { Store } from '../store/store.ts'

const questionsOffered = 40
const topicsOffered = 50
const namesOffered = 500

/** What can be offered to somebody who types. */
export function createLookups(store: Store, examples: Knowledge['examples']): () => Promise<Lookups> {
  return async () => {
    const [questions, events, { outlets, speakers, articles }] = [
      await examples(questionsOffered),
      await store.recentEvents(topicsOffered),
      await store.spoken(namesOffered),
    ]
    return { questions, topics: events.map(({ label }) => label), outlets, speakers, articles }
  }
}
