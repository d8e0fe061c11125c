import { differencesOf } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { intervalsMeet } from './intervals.ts'
import { type Reading, readEvidence } from './reading.ts'
import { createUnionFind } from './union-find.ts'

/** Least share of the smaller claim's content in the other, and of both in common, to say the same. */
const least = { contained: 0.6, jaccard: 0.3, shared: 3 }

/** A number for each claim, in the order given; claims that say the same share one. Numbers begin with 1. */
export function groupEvidence(evidence: readonly Evidence[]): readonly number[] {
  const readings = evidence.map(readEvidence)
  const groups = createUnionFind(readings)
  for (const [i, a] of readings.entries()) {
    for (const b of readings.slice(i + 1)) if (!groups.joined(a, b) && saysTheSame(a, b)) groups.join(a, b)
  }
  const numberOf = new Map<Reading, number>()
  let next = 1
  for (const reading of readings) {
    if (numberOf.has(reading)) continue
    for (const member of groups.sets().find((set) => set.includes(reading)) ?? [reading]) numberOf.set(member, next)
    next++
  }
  return readings.map((reading) => numberOf.get(reading)!)
}

/** Whether two claims of one event say the same: most of what the shorter says, and no slot that differs. */
export function saysTheSame(a: Reading, b: Reading): boolean {
  if (a.evidence.claim.id === b.evidence.claim.id) return true
  if (a.evidence.eventId !== b.evidence.eventId) return false
  const { shared, contained, jaccard } = overlap(a, b)
  if (shared < least.shared || contained < least.contained || jaccard < least.jaccard) return false
  if (a.evidence.claim.polarity !== b.evidence.claim.polarity) return false
  return differencesOf(a, b).length === 0 && numbersAgree(a, b)
}

/** How much two claims have in common, names and content concepts together. */
export function overlap(
  a: Reading,
  b: Reading,
): { readonly shared: number; readonly contained: number; readonly jaccard: number } {
  const left = contentOf(a)
  const right = contentOf(b)
  let shared = 0
  for (const concept of left) if (right.has(concept)) shared++
  const smaller = Math.min(left.size, right.size)
  return {
    shared,
    contained: smaller === 0 ? 0 : shared / smaller,
    jaccard: shared === 0 ? 0 : shared / (left.size + right.size - shared),
  }
}

function contentOf({ concepts, names }: Reading): ReadonlySet<string> {
  return new Set([...concepts, ...names])
}

/** A number that one gives and the other contradicts or does not give at all is not the same claim. */
function numbersAgree(a: Reading, b: Reading): boolean {
  const [few, many] = a.quantities.length <= b.quantities.length ? [a, b] : [b, a]
  return few.quantities.every(({ quantity }) =>
    many.quantities.some(({ quantity: other }) => intervalsMeet(quantity, other)),
  )
}
