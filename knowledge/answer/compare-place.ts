import { spellingKey } from '../extract/aliases.ts'
import type { Comparator } from './compare.ts'
import { breadthOf } from './name-breadth.ts'
import type { Reading } from './reading.ts'
import { rememberedOf } from './reading.ts'

/** What a place is to an act, by the words before it. */
const roles: readonly (readonly [role: string, pattern: RegExp])[] = [
  [
    'to',
    /\b(?:to|toward|towards|into|for|end(?:s|ed|ing)?(?:\s+up)?\s+(?:in|at))\s+(?:the\s+)?(?:(?:city|town|village|port|settlement|district|camp|station)\s+of\s+)?$/i,
  ],
  ['from', /\b(?:from|out of)\s+(?:the\s+)?(?:(?:city|town|village|port|settlement|district)\s+of\s+)?$/i],
  ['at', /\b(?:in|at|near|outside)\s+(?:the\s+)?(?:(?:city|town|village|port|settlement|district)\s+of\s+)?$/i],
]
/** Least in common for two claims to tell of one happening, besides the place. */
const least = { concepts: 3, share: 0.6 }

/** One happening put in different places; a place within another is no difference. */
export const comparePlaces: Comparator = (a, b) => {
  if (placesByRole(a).size === 0 || placesByRole(b).size === 0) return []
  const shared = [...a.concepts].filter((concept) => b.concepts.has(concept))
  const smaller = Math.min(a.concepts.size, b.concepts.size)
  const share = shared.length / smaller
  // "The road leads to Tolvik": short, but all of it is shared.
  const isEnough = shared.length >= least.concepts ? share >= least.share : shared.length >= 2 && share === 1
  if (!isEnough) return []
  if (a.evidence.claim.polarity !== b.evidence.claim.polarity) return []
  const [left, right] = [placesByRole(a), placesByRole(b)]
  for (const [role] of roles) {
    const [x, y] = [left.get(role), right.get(role)]
    if (x === undefined || y === undefined || !areApart(x.place, y.place, a, b)) continue
    if (role !== 'to' && shared.length < least.concepts) continue
    if (role !== 'to' && (x.governor === null || x.governor !== y.governor)) continue
    return [
      {
        slot: 'place',
        subject: role,
        about: writtenOf(shared[0]!, a),
        topics: new Set(shared),
        values: [x.place, y.place],
      },
    ]
  }
  return []
}

/** Whether both lead to one specific place, however spelled. */
export function sharesDestination(a: Reading, b: Reading): boolean {
  const [x, y] = [placesByRole(a).get('to'), placesByRole(b).get('to')]
  return x !== undefined && y !== undefined && spellingKey(x.place) === spellingKey(y.place)
}

/** A concept as it stands in a claim. */
function writtenOf(concept: string, { words }: Reading): string {
  return words.find((word) => word.concept === concept)?.written.toLowerCase() ?? concept
}

interface PlacedAt {
  readonly place: string
  /** Concept of the word that the place is said of: "taken to the HOSPITAL in Petersholm". */
  readonly governor: string | null
}

const placesByRole = rememberedOf(({ text, words, evidence: { claim } }: Reading): ReadonlyMap<string, PlacedAt> => {
  const found = new Map<string, PlacedAt>()
  for (const place of claim.places) {
    const at = text.indexOf(place)
    if (at < 0 || !place.split(/\s+/).some((word) => breadthOf(word) === 'specific')) continue
    const before = text.slice(0, at)
    for (const [role, pattern] of roles) {
      const preposition = pattern.exec(before)
      if (preposition === null || found.has(role)) continue
      const governor = words.findLast(({ end, stop }) => end <= preposition.index && !stop)
      found.set(role, { place, governor: governor?.concept ?? null })
      break
    }
  }
  return found
})

/** Whether two places are surely not one or one inside the other: neither is named anywhere near the other claim's. */
function areApart(x: string, y: string, a: Reading, b: Reading): boolean {
  const [left, right] = [spellingKey(x), spellingKey(y)]
  if (left === right || left.split(' ').some((word) => right.split(' ').includes(word))) return false
  return !mentions(a, right) && !mentions(b, left)
}

function mentions({ evidence: { sentence } }: Reading, key: string): boolean {
  return spellingKey(sentence.text).includes(key)
}
