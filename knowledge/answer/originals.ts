import type { StoredProfile } from '../store/store.ts'
import { wireOriginal } from './copies.ts'
import { compareText, readProfile } from './event-profile.ts'

/**
 * For each article the one whose text it copies, or null. A function of the set: the oldest of the copies is the
 * original. Only texts that share a part of their signature are compared, so the cost grows with the copies.
 */
export function originalsOf(profiles: readonly StoredProfile[]): ReadonlyMap<string, string | null> {
  const bare = profiles.map((profile) => ({ ...profile, wireOf: null }))
  const bySignature = new Map<string, StoredProfile[]>()
  for (const profile of bare) {
    for (const key of signatureKeys(profile)) {
      const others = bySignature.get(key)
      if (others) others.push(profile)
      else bySignature.set(key, [profile])
    }
  }
  return new Map(bare.map((profile) => [profile.articleId, firstOriginal(profile, bySignature)]))
}

function firstOriginal(profile: StoredProfile, bySignature: ReadonlyMap<string, readonly StoredProfile[]>) {
  const others = new Set(signatureKeys(profile).flatMap((key) => bySignature.get(key) ?? []))
  const sorted = [...others].sort((a, b) => compareText(a.articleId, b.articleId))
  return wireOriginal(profile, sorted)
}

function signatureKeys({ profile }: StoredProfile): readonly string[] {
  const { minima, shingles } = readProfile(profile).signature
  return shingles === 0 ? [] : minima.map((minimum, place) => `${place}:${minimum}`)
}
