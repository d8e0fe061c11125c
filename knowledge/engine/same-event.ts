import { withSubject } from '../search/follow-up.ts'
import type { Store } from '../store/store.ts'
import type { createRetrieve, Retrieved } from './retrieve.ts'
import { toGate } from './within.ts'

type Retrieve = ReturnType<typeof createRetrieve>['retrieve']

/**
 * A follow-up stays with the event that answered the question before it, as long as that event answers it too; "and
 * when?" is not asked of whatever else has the same words.
 */
export function createStayingRetrieve(store: Store, retrieve: Retrieve): Retrieve {
  return async (text, options = {}) => {
    const { previous, gate } = options
    if (previous === undefined || gate || withSubject(text, previous) === text) return retrieve(text, options)
    const event = eventOf(await retrieve(previous, { ...options, previous: undefined }))
    const [known] = event === null ? [] : await store.events([event])
    if (known) {
      const found = await retrieve(text, { ...options, gate: toGate(store, new Set(known.articles)) })
      if (found.decision.outcome === 'answered') return found
    }
    return retrieve(text, options)
  }
}

function eventOf({ decision, evidence }: Retrieved): string | null {
  return decision.outcome === 'answered' ? (evidence[0]?.eventId ?? null) : null
}
