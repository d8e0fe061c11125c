import type { StoredProfile } from '../store/store.ts'
import type { Profile } from './event-profile.ts'
import { isCopy } from './event-similarity.ts'
import { containment } from './minhash.ts'

/** Share of the shorter text in the other from which two texts with one agency's name are one story of it. */
const agencyCopy = 0.35

/** Whether two texts are one story: most of the shorter stands in the other, or a third does and both credit one agency. */
export function isOneStory(a: Profile, b: Profile): boolean {
  if (isCopy(a, b)) return true
  const sharesAgency = a.agencies.some((agency) => b.agencies.includes(agency))
  return sharesAgency && containment(a.signature, b.signature) >= agencyCopy
}

/** Whether one is our digest of the other outlet's article: the same outlet and event, or the same day. */
export function isDigestPair(
  a: Pick<StoredProfile, 'digest' | 'outlet' | 'publishedAt' | 'eventId'>,
  b: Pick<StoredProfile, 'digest' | 'outlet' | 'publishedAt' | 'eventId'>,
): boolean {
  if (a.digest === b.digest || a.outlet === null || b.outlet === null) return false
  if (outletKey(a.outlet) !== outletKey(b.outlet)) return false
  const sameEvent = a.eventId !== null && a.eventId === b.eventId
  return sameEvent || (a.publishedAt !== null && a.publishedAt.slice(0, 10) === b.publishedAt?.slice(0, 10))
}

/** One key for the ways of writing an outlet's name: "The Guardian" and "guardian". */
export function outletKey(outlet: string): string {
  return outlet
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk|ua|ru)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
