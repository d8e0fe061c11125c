import { differencesOf } from './compare.ts'
import { sharesDestination } from './compare-place.ts'
import type { Evidence } from './evidence.ts'
import { intervalsMeet } from './intervals.ts'
import { polarityFacets } from './polarity-facets.ts'
import { type Reading, readEvidence, rememberedOf } from './reading.ts'

/** Least share of the smaller claim's content in the other, and of both in common, to say the same. */
const least = { contained: 0.6, jaccard: 0.3, shared: 3, withAnswer: { contained: 0.35, jaccard: 0.1, shared: 2 } }

/**
 * A number for each claim, in the order given, beginning with 1; claims that say the same share one. A claim joins the
 * first group whose first claim says the same and which it contradicts nowhere.
 */
export function groupEvidence(evidence: readonly Evidence[]): readonly number[] {
  const groups: Reading[][] = []
  return evidence.map((one) => {
    const reading = readEvidence(one)
    const at = groups.findIndex(
      ([first, ...rest]) =>
        saysTheSame(first!, reading) && rest.every((other) => differencesOf(other, reading).length === 0),
    )
    if (at >= 0) groups[at]!.push(reading)
    else groups.push([reading])
    return at >= 0 ? at + 1 : groups.length
  })
}

/** Whether two claims of one event say the same: most of what the shorter says, or one answer to one thing, and no slot that differs. */
export function saysTheSame(a: Reading, b: Reading): boolean {
  if (a.evidence.claim.id === b.evidence.claim.id) return true
  if (a.evidence.eventId !== b.evidence.eventId) return false
  const { shared, contained, jaccard } = overlap(a, b)
  const { withAnswer } = least
  if (shared < withAnswer.shared || contained < withAnswer.contained || jaccard < withAnswer.jaccard) return false
  if (polarityFacets(a).sign !== polarityFacets(b).sign || polarityFacets(a).asked !== polarityFacets(b).asked)
    return false
  if ([...a.concepts].filter((concept) => b.concepts.has(concept)).length < 2) return false
  const alike = shared >= least.shared && contained >= least.contained && jaccard >= least.jaccard
  if (!alike && !givesSameAnswer(a, b)) return false
  return differencesOf(a, b).length === 0 && numbersAgree(a, b)
}

/** Whether both give the same number of the same things in the same state, or lead to the same specific place. */
function givesSameAnswer(a: Reading, b: Reading): boolean {
  const count = a.quantities.some((x) =>
    b.quantities.some(
      (y) =>
        x.noun !== null &&
        x.noun === y.noun &&
        x.quantity.unit === y.quantity.unit &&
        x.state === y.state &&
        (x.state !== null || x.quantity.unit !== null) &&
        intervalsMeet(x.quantity, y.quantity),
    ),
  )
  return count || sharesDestination(a, b)
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

const contentOf = rememberedOf(({ concepts, names }: Reading): ReadonlySet<string> => new Set([...concepts, ...names]))

/** A number that one gives and the other contradicts or does not give at all is not the same claim. */
function numbersAgree(a: Reading, b: Reading): boolean {
  const [few, many] = a.quantities.length <= b.quantities.length ? [a, b] : [b, a]
  return few.quantities.every(({ quantity }) =>
    many.quantities.some(({ quantity: other }) => intervalsMeet(quantity, other)),
  )
}
