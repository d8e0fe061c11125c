import type { StoredProfile } from '../store/store.ts'
import { type Profile, readProfile } from './event-profile.ts'
import { containment } from './minhash.ts'
import { remembered } from './remembered.ts'

/** An article as event grouping sees it. */
export interface Candidate {
  readonly articleId: string
  /** Days since 1970, null when the article has no date. */
  readonly day: number | null
  readonly stored: StoredProfile
  readonly profile: Profile
}

export const limits = {
  /** Days between two articles that may be linked directly. */
  gapDays: 14,
  /** Weight from which a specific name word is what an article is about. */
  salient: 0.45,
  /** Least likeness of names, of terms, and of both together. */
  names: 0.3,
  terms: 0.18,
  both: 0.36,
  /** The same for articles that share no name but people's. */
  peopleOnly: { terms: 0.4, both: 0.5 },
  /** What each day between two articles adds to `both`. */
  perDay: 0.006,
  /** Share of the shorter text in the other from which it is a copy. */
  copy: 0.6,
  /** Word sequences below which a text is too short to be called a copy. */
  copyShingles: 20,
} as const

/** How much a country's name counts beside a specific name. */
const broadWeight = 0.2

export function toCandidate(stored: StoredProfile): Candidate {
  const time = stored.publishedAt === null ? Number.NaN : Date.parse(stored.publishedAt.slice(0, 10))
  return {
    articleId: stored.articleId,
    day: Number.isNaN(time) ? null : Math.floor(time / 86_400_000),
    stored,
    profile: readProfile(stored.profile),
  }
}

/** Whether two articles are about one event; depends on nothing but the two. */
export function isSameEvent(a: Candidate, b: Candidate): boolean {
  const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day)
  if (gap !== null && gap > limits.gapDays) return false
  if (isCopy(a.profile, b.profile)) return true
  if (gap === null || !sharesSalientName(a.profile, b.profile)) return false
  const { names, terms } = likeness(a.profile, b.profile)
  const least = sharesSalientName(a.profile, b.profile, isNoPerson) ? limits : limits.peopleOnly
  const both = 0.6 * names + 0.4 * terms
  return names >= limits.names && terms >= least.terms && both >= least.both + limits.perDay * gap
}

/** Whether most of the shorter text stands in the other word for word; the same form filled in for another town is no copy. */
export function isCopy(a: Profile, b: Profile): boolean {
  if (Math.min(a.signature.shingles, b.signature.shingles) < limits.copyShingles) return false
  if (containment(a.signature, b.signature) < limits.copy) return false
  return sharesSalientName(a, b) || salientNames(a).length === 0 || salientNames(b).length === 0
}

/** Cosines of name words and of terms, 0 to 1. */
export function likeness(a: Profile, b: Profile): { readonly names: number; readonly terms: number } {
  return { names: cosine(nameWeights(a), nameWeights(b)), terms: cosine(a.terms, b.terms) }
}

/** Name words that an article is about and that are not countries. */
export const salientNames = remembered(({ names, broad }: Profile): readonly string[] =>
  [...names].filter(([key, weight]) => weight >= limits.salient && !broad.has(key)).map(([key]) => key),
)

function sharesSalientName(a: Profile, b: Profile, counts = (_key: string, _a: Profile, _b: Profile) => true): boolean {
  const others = salientNames(b)
  return salientNames(a).some((key) => others.includes(key) && counts(key, a, b))
}

function isNoPerson(key: string, a: Profile, b: Profile): boolean {
  return !(a.people.has(key) && b.people.has(key))
}

const nameWeights = remembered(
  ({ names, broad }: Profile): ReadonlyMap<string, number> =>
    new Map([...names].map(([key, weight]) => [key, broad.has(key) ? weight * broadWeight : weight])),
)

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0)
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}

const norm = remembered((vector: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
})
