import type { Knowledge, Lookups } from '../../knowledge/index.ts'

const nothing: Lookups = { questions: [], topics: [], outlets: [], speakers: [], articles: [] }

/** What can be offered at once, whatever the knowledge base is doing. */
export interface RememberedOffers {
  /** What was last known; asks for news in the background when that is old. Waits only the first time, and not long. */
  now(): Promise<Lookups>
}

/** Milliseconds after which news are asked for. */
const fresh = 120_000
/** Milliseconds that the first look may take. */
const firstWait = 60

export function createRememberedOffers(knowledge: Pick<Knowledge, 'lookups'>, now: () => number): RememberedOffers {
  let known: Lookups | null = null
  let asked = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null
  const ask = async () => {
    asked = now()
    try {
      known = await knowledge.lookups()
    } catch {
      // Typing ahead is a comfort: what was known before stays.
    } finally {
      asking = null
    }
  }
  return {
    async now() {
      if (asking === null && now() - asked > fresh) asking = ask()
      if (known === null && asking !== null) await within(asking, firstWait, undefined)
      return known ?? nothing
    },
  }
}

/** What comes within so many milliseconds, else `late`. */
export async function within<Value, Late>(
  work: Promise<Value>,
  milliseconds: number,
  late: Late,
): Promise<Value | Late> {
  let timer: NodeJS.Timeout | undefined
  const waiting = new Promise<Late>((resolve) => {
    timer = setTimeout(resolve, milliseconds, late)
  })
  try {
    return await Promise.race([work, waiting])
  } finally {
    clearTimeout(timer)
  }
}
