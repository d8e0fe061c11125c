import type { Comparator } from './compare.ts'
import { haveOtherNames } from './compare-polarity.ts'
import { intervalsMeet } from './intervals.ts'
import { readWords } from './read-words.ts'
import type { Reading, ReadQuantity } from './reading.ts'

/** Nouns that measure rather than count: their numbers are compared only where the rest of the claims agrees. */
const measures: ReadonlySet<string> = new Set(
  readWords(
    'hour day week month year minute second time figure point way thing reason place case dollar euro degre step side',
    'en',
  ).map(({ concept }) => concept),
)

/** Numbers of the same things in the same state whose intervals have nothing in common. */
export const compareQuantities: Comparator = (a, b) =>
  a.quantities.flatMap((x) =>
    b.quantities.flatMap((y) =>
      countTheSame(x, y, a, b) && !intervalsMeet(x.quantity, y.quantity)
        ? [
            {
              slot: 'quantity' as const,
              subject: x.noun ?? x.quantity.unit ?? '',
              about: x.quantity.noun ?? x.quantity.unit ?? '',
              topics: new Set([x.noun, x.state].filter((topic) => topic !== null)),
              values: [x.written, y.written] as const,
            },
          ]
        : [],
    ),
  )

function countTheSame(x: ReadQuantity, y: ReadQuantity, a: Reading, b: Reading): boolean {
  if (x.quantity.unit !== y.quantity.unit || x.noun !== y.noun || x.partial || y.partial) return false
  if (x.state !== null && y.state !== null && x.state !== y.state) return false
  if (!narrowAlike(x, y) || arePlacedApart(x, y)) return false
  const sameState = x.state !== null && x.state === y.state
  if (haveOtherNames(a, b) && !sameState) return false
  const { shared, contained, jaccard } = sharedContext(x, y, a, b)
  if (x.noun === null || measures.has(x.noun))
    return shared >= 3 && jaccard >= 0.4 && isOnlyOne(x, a) && isOnlyOne(y, b)
  return sameState || shared >= 2 || contained >= 0.3
}

/** "two railway bridges" and "three road bridges" are different bridges, and so are "foreign workers" among workers. */
function narrowAlike(x: ReadQuantity, y: ReadQuantity): boolean {
  const [left, right] = [new Set(x.narrowing), new Set(y.narrowing)]
  return left.size === right.size && [...left].every((word) => right.has(word))
}

/** Numbers that stand beside different places count different things. */
function arePlacedApart(x: ReadQuantity, y: ReadQuantity): boolean {
  return x.place.length > 0 && y.place.length > 0 && !x.place.some((word) => y.place.includes(word))
}

/** Whether a claim gives no other number of the kind, so that it is surely the one to compare. */
function isOnlyOne({ noun, quantity }: ReadQuantity, { quantities }: Reading): boolean {
  return quantities.filter((other) => other.noun === noun && other.quantity.unit === quantity.unit).length === 1
}

/** What both claims hold besides what is counted: concepts and specific names. */
function sharedContext(x: ReadQuantity, y: ReadQuantity, a: Reading, b: Reading) {
  const counted = new Set([x.noun, ...x.narrowing, ...y.narrowing])
  const context = ({ concepts, names }: Reading) => [...concepts, ...names].filter((concept) => !counted.has(concept))
  const [left, right] = [context(a), new Set(context(b))]
  const shared = left.filter((concept) => right.has(concept)).length
  return {
    shared,
    contained: shared / Math.max(1, Math.min(left.length, right.size)),
    jaccard: shared / Math.max(1, left.length + right.size - shared),
  }
}
