import { stableId } from '../ids.ts'
import type { StoredEvent, StoredProfile } from '../store/store.ts'
import { labelOf } from './event-label.ts'
import { compareText } from './event-profile.ts'
import { type Candidate, isSameEvent, limits, salientNames, toCandidate } from './event-similarity.ts'
import { bandKeys } from './minhash.ts'
import { pairsSharing } from './pairs-sharing.ts'
import { createUnionFind } from './union-find.ts'

export { profileOf } from './event-profile.ts'
export { affectedProfiles, type EventWindow, eventWindow } from './event-window.ts'

/**
 * The events of a set of articles: whoever is linked by who, where and when, directly or through others. A function of
 * the set, not of its order; an event's id comes from its oldest article (by date, then id), so joining keeps the
 * older event's id. Articles without a date stand alone unless they copy another's text.
 */
export function groupEvents(profiles: readonly StoredProfile[]): StoredEvent[] {
  const candidates = profiles.map(toCandidate).sort(byAge)
  const groups = createUnionFind(candidates)
  for (const [a, b] of candidatePairs(candidates)) {
    if (!groups.joined(a, b) && isSameEvent(a, b)) groups.join(a, b)
  }
  return groups
    .sets()
    .map((members) => toEvent([...members].sort(byAge)))
    .sort((a, b) => compareText(a.from ?? '9', b.from ?? '9') || compareText(a.id, b.id))
}

function toEvent(members: readonly Candidate[]): StoredEvent {
  const dates = members.flatMap(({ stored }) => (stored.publishedAt === null ? [] : [stored.publishedAt.slice(0, 10)]))
  return {
    id: stableId('event', members[0]!.articleId),
    label: labelOf(members),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    articles: members.map(({ articleId }) => articleId).sort(compareText),
  }
}

/** Pairs worth comparing: same salient name within the gap, or equal parts of the text signature. */
function* candidatePairs(candidates: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  const byName = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    if (candidate.day !== null) for (const name of salientNames(candidate.profile)) push(byName, name, candidate)
  }
  for (const same of byName.values()) yield* pairsWithin(same)
  yield* pairsSharing(candidates, ({ profile }) => bandKeys(profile.signature, bandSize))
}

const bandSize = 3

/** Pairs no further apart than the gap; the candidates are dated and sorted by age. */
function* pairsWithin(sorted: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!
      if (b.day! - a.day! > limits.gapDays) break
      yield [a, b]
    }
  }
}

function byAge(a: Candidate, b: Candidate): number {
  return (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(a.articleId, b.articleId) || 0
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
