import type { StoredProfile } from '../store/store.ts'
import { isDigestPair, isOneStory } from './copies.ts'
import { compareText, type Profile, readProfile } from './event-profile.ts'
import { bandKeys } from './minhash.ts'
import { pairsSharing } from './pairs-sharing.ts'
import { createUnionFind } from './union-find.ts'

interface Copyable {
  readonly stored: StoredProfile
  readonly profile: Profile
}

/** Minima in a row that two texts must share to be compared; copies share at least one such run almost surely. */
const bandSize = 2

/**
 * For each article the one whose text it copies, or null: the oldest of all articles that tell one wire story, copies
 * of copies among them. A function of the set of articles; the cost grows with the copies.
 */
export function originalsOf(profiles: readonly StoredProfile[]): ReadonlyMap<string, string | null> {
  const copyable = profiles.map((stored) => ({ stored, profile: readProfile(stored.profile) })).sort(byAge)
  const stories = createUnionFind(copyable)
  for (const [a, b] of pairsSharing(copyable, bandsOf)) {
    if (stories.joined(a, b) || isDigestPair(a.stored, b.stored)) continue
    if (isOneStory(a.profile, b.profile)) stories.join(a, b)
  }
  return new Map(
    stories.sets().flatMap((story) => {
      const original = [...story].sort(byAge)[0]!
      return story.map((one) => [one.stored.articleId, one === original ? null : original.stored.articleId] as const)
    }),
  )
}

function bandsOf({ profile }: Copyable): readonly string[] {
  return bandKeys(profile.signature, bandSize)
}

function byAge({ stored: a }: Copyable, { stored: b }: Copyable): number {
  return (
    compareText(a.publishedAt?.slice(0, 10) ?? '9', b.publishedAt?.slice(0, 10) ?? '9') ||
    compareText(a.articleId, b.articleId)
  )
}
