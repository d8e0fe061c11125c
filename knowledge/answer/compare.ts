import type { Slot } from '../knowledge.ts'
import { compareAgents } from './compare-agent.ts'
import { comparePlaces } from './compare-place.ts'
import { comparePolarity } from './compare-polarity.ts'
import { compareQuantities } from './compare-quantity.ts'
import { compareTimes } from './compare-time.ts'
import type { Reading } from './reading.ts'
import { scopesDiffer } from './scope.ts'

/** What two claims say otherwise about one thing. */
export interface Difference {
  readonly slot: Slot
  /** Key of what it is about: differences of one slot and subject belong together. */
  readonly subject: string
  /** What it is about, as written in one of the claims: "bridges". */
  readonly about: string
  /** Concepts a question must touch for the difference to matter to it. */
  readonly topics: ReadonlySet<string>
  /** The values, in the claims' own words or as yes and no. */
  readonly values: readonly [string, string]
}

/** One slot's comparison; the first value is the first claim's. */
export type Comparator = (a: Reading, b: Reading) => readonly Difference[]

const comparators: readonly (readonly [Slot, Comparator])[] = [
  ['quantity', compareQuantities],
  ['polarity', comparePolarity],
  ['agent', compareAgents],
  ['place', comparePlaces],
  ['time', compareTimes],
]
const allSlots: ReadonlySet<Slot> = new Set(comparators.map(([slot]) => slot))

/** The slots, of those wanted, in which two claims of one event say otherwise; empty for claims of one voice in one article. */
export function differencesOf(a: Reading, b: Reading, wanted: ReadonlySet<Slot> = allSlots): readonly Difference[] {
  if (!areComparable(a, b)) return []
  // One order for each pair, so that comparing is symmetric whatever a comparator looks at first.
  const inOrder = a.evidence.claim.id < b.evidence.claim.id
  const [x, y] = inOrder ? [a, b] : [b, a]
  const differences = comparators.flatMap(([slot, compare]) => (wanted.has(slot) ? compare(x, y) : []))
  if (inOrder) return differences
  return differences.map((found) => ({ ...found, values: [found.values[1], found.values[0]] as const }))
}

function areComparable(a: Reading, b: Reading): boolean {
  const [x, y] = [a.evidence, b.evidence]
  if (x.claim.id === y.claim.id || x.eventId !== y.eventId) return false
  if (x.eventId === null && x.article.id !== y.article.id) return false
  return !(x.article.id === y.article.id && voiceOf(a) === voiceOf(b)) && !scopesDiffer(a, b)
}

/** Who speaks: the name where it is known, else the words; the article's own voice is empty. */
function voiceOf({ evidence: { claim } }: Reading): string {
  return claim.speaker === null ? '' : (claim.speaker.name ?? claim.speaker.asWritten)
}
