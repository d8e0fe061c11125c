import type { Comparator } from './compare.ts'
import { intervalsMeet } from './intervals.ts'
import type { Reading, ReadQuantity } from './reading.ts'

/** Nouns that measure rather than count: their numbers are compared only where the rest of the claims agrees. */
const measures = new Set('hour hours day days week weeks month months year years minute minutes time times'.split(' '))

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
  const context = sharedContext(x, y, a, b)
  if (x.noun === null || measures.has(x.noun)) return context >= 3
  return context >= 1 || (x.state !== null && x.state === y.state)
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

/** Concepts and specific names that both claims hold besides what is counted. */
function sharedContext(x: ReadQuantity, y: ReadQuantity, a: Reading, b: Reading): number {
  const counted = new Set([x.noun, ...x.narrowing, ...y.narrowing])
  let shared = 0
  for (const concept of [...a.concepts, ...a.names]) {
    if (!counted.has(concept) && (b.concepts.has(concept) || b.names.has(concept))) shared++
  }
  return shared
}
