import { spellingKey } from '../extract/aliases.ts'
import type { Disagreement, Slot, Update } from '../knowledge.ts'
import { type Difference, differencesOf } from './compare.ts'
import { denialOf, denies } from './compare-polarity.ts'
import { outletKey } from './copies.ts'
import type { Evidence } from './evidence.ts'
import { overlap } from './groups.ts'
import { polarityFacets } from './polarity-facets.ts'
import { type Reading, readEvidence, wholeSentence } from './reading.ts'
import { scopeOf } from './scope.ts'
import { independentSources } from './sources.ts'
import { canDiffer, concerns, coverage, isBySpeaker, slotsFor, type Topic } from './topic.ts'

/** Share of the best score, and of the question's words that the best claims hold, from which the answer rests on a claim. */
const coreShare = { score: 0.5, coverage: 0.65 }

interface Pair {
  readonly a: Reading
  readonly b: Reading
  readonly difference: Difference
}

/**
 * Where the sources disagree about what the question asks, and which cited claims were corrected later. Pairs start
 * from the claims the answer rests on; claims with a lower score, or 0, are there to be compared with them. A later
 * claim of the same speaker or outlet is an update and no disagreement.
 */
export function findDisagreements(
  topic: Topic,
  evidence: readonly Evidence[],
): { readonly disagreements: readonly Disagreement[]; readonly updates: readonly Update[] } {
  const told = evidence.filter(({ claim }) => claim.type !== 'headline')
  const able = told.filter(({ claim }) => canDiffer(topic.kind, claim))
  const core = coreOf(topic, told.filter(({ score }) => score > 0).map(readEvidence)).filter(({ evidence }) =>
    able.includes(evidence),
  )
  // what cannot differ need not be read
  const readings = core.length === 0 ? [] : able.map(readEvidence)
  const slots = slotsFor(topic.kind)
  const found = pairsBetween(core, readings, slots).filter(({ a, b, difference }) => concerns(topic, difference, a, b))
  const updates = found.flatMap(({ a, b, difference }) => toUpdate(a, b, difference))
  const open = found.filter(({ a, b, difference }) => toUpdate(a, b, difference).length === 0)
  const subjects = groupBy(open, ({ difference }) => subjectKey(difference))
  const disagreements = [...subjects].map(([key, pairs]) => toDisagreement(completed(key, pairs, readings, slots)))
  return { disagreements, updates: unique(updates) }
}

/** The claims that the answer rests on: near the best in score and in how much of the question they hold. */
function coreOf(topic: Topic, readings: readonly Reading[]): readonly Reading[] {
  const scored = readings.filter((reading) => covers(reading, topic.scope))
  const best = Math.max(0, ...scored.map(({ evidence: { score } }) => score))
  const near = scored.filter(({ evidence: { score } }) => score >= coreShare.score * best)
  const most = Math.max(0, ...near.map((reading) => coverage(topic, reading)))
  const covering = near.filter((reading) => coverage(topic, reading) >= coreShare.coverage * most)
  const spoken = covering.filter((reading) => isBySpeaker(topic, reading))
  return spoken.length > 0 ? spoken : covering
}

/** Whether a claim is as narrow as the question. */
function covers({ text }: Reading, scope: number): boolean {
  return scope === 0 || (scopeOf(text) & scope) === scope
}

/** Differences between each of `some` and every other claim, and between what they say and the denials of it. */
function pairsBetween(some: readonly Reading[], all: readonly Reading[], slots: ReadonlySet<Slot>): Pair[] {
  const seen = new Set<Reading>()
  return some.flatMap((a) => {
    seen.add(a)
    return all.filter((b) => !seen.has(b)).flatMap((b) => pairOf(a, b, all, slots))
  })
}

function pairOf(a: Reading, b: Reading, all: readonly Reading[], slots: ReadonlySet<Slot>): Pair[] {
  const pairs = differencesOf(a, b, slots).map((difference) => ({ a, b, difference }))
  if (pairs.length > 0) return pairs
  const difference = echoedDenial(a, b, all)
  return difference === null || differencesOf(a, b).length > 0 ? [] : [{ a, b, difference }]
}

/** A claim in one article is denied where another article's claim that says the same is. */
function echoedDenial(a: Reading, b: Reading, all: readonly Reading[]): Difference | null {
  if (a.evidence.eventId === null || a.evidence.eventId !== b.evidence.eventId) return null
  const [denial, claim] = polarityFacets(a).deniesOthers !== null ? [a, b] : [b, a]
  if (polarityFacets(denial).deniesOthers === null || !polarityFacets(claim).accuses) return null
  if (claim.evidence.article.id === denial.evidence.article.id) return null
  const echoed = all.some((other) => denies(denial, other) && isEcho(other, claim))
  return echoed ? denialOf(claim, claim === a) : null
}

function isEcho(a: Reading, b: Reading): boolean {
  const { shared, contained } = overlap(wholeSentence(a), wholeSentence(b))
  return shared >= 4 && contained >= 0.33
}

function subjectKey({ slot, subject }: Difference): string {
  return `${slot} ${subject}`
}

/** The pairs of one subject with those that other claims form with the claims in them. */
function completed(
  key: string,
  pairs: readonly Pair[],
  all: readonly Reading[],
  slots: ReadonlySet<Slot>,
): readonly Pair[] {
  const involved = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  const more = pairsBetween(involved, all, slots).filter(
    ({ a, b, difference }) => subjectKey(difference) === key && toUpdate(a, b, difference).length === 0,
  )
  return [...pairs, ...more]
}

/** The sides around the first pair: a claim joins a side when it differs from every claim of the other and from none of its own. */
function toDisagreement(pairs: readonly Pair[]): Disagreement {
  const first = pairs[0]!
  const differ = new Map<Reading, Set<Reading>>()
  const wordsFor = new Map<Reading, string>()
  for (const { a, b, difference } of pairs) {
    link(differ, a, b)
    link(differ, b, a)
    if (!wordsFor.has(a)) wordsFor.set(a, difference.values[0])
    if (!wordsFor.has(b)) wordsFor.set(b, difference.values[1])
  }
  const sides: Reading[][] = [[first.a], [first.b]]
  for (const reading of differ.keys()) {
    if (sides.some((side) => side.includes(reading))) continue
    const against = differ.get(reading)!
    const opposed = sides.filter((side) => side.every((member) => against.has(member)))
    const agreeing = sides.filter((side) => side.every((member) => !against.has(member)))
    if (opposed.length + agreeing.length < sides.length) continue
    if (agreeing.length === 0) sides.push([reading])
    else if (agreeing.length === 1) agreeing[0]!.push(reading)
  }
  return {
    slot: first.difference.slot,
    about: first.difference.about,
    sides: sides.map((side) => ({
      value: wordsFor.get(side[0]!)!,
      claimIds: side.map(({ evidence: { claim } }) => claim.id),
      independentSources: independentSources(side.map(({ evidence }) => evidence)),
    })),
  }
}

/** A later report that says itself that it replaces an earlier number. */
const replacing =
  /(?<!\p{L})(?:(?:has|have|had) (?:now )?(?:risen|climbed|grown|increased|fallen|dropped)|(?:rose|climbed|grew|increased|fell|dropped|raised|lowered|revised|corrected) (?:to|from)|(?:raising|lowering|revising|correcting|updating)|(?:up|down) from|(?:an |the |its )?(?:earlier|previous|initial|first) (?:death )?(?:toll|figure|number|count|estimate|report)|вырос\p{L}*|увеличил\p{L}*|уточнил\p{L}*|зріс|зросл\p{L}|збільшил\p{L}*|уточнил\p{L}*)(?!\p{L})/iu

/** The later of two claims, in different articles, corrects the earlier: by one speaker or outlet, or in its own words. */
function toUpdate(a: Reading, b: Reading, { slot }: Difference): Update[] {
  const [x, y] = [a.evidence, b.evidence]
  const [from, to] = [x.article.publishedAt, y.article.publishedAt]
  if (from === null || to === null || from.slice(0, 10) === to.slice(0, 10)) return []
  const [older, newer] = from < to ? [x, y] : [y, x]
  if (!isSameVoice(x, y) && !(slot === 'quantity' && replacing.test(newer.sentence.text))) return []
  return [{ claimId: older.claim.id, updatedBy: newer.claim.id, slot }]
}

/** Whether one person speaks in both, or one outlet in its own voice. */
export function isSameVoice(x: Evidence, y: Evidence): boolean {
  const [left, right] = [x.claim.speaker?.name ?? null, y.claim.speaker?.name ?? null]
  if (left !== null && right !== null) return spellingKey(left) === spellingKey(right)
  if (x.claim.speaker !== null || y.claim.speaker !== null) return false
  return (
    x.article.outlet !== null &&
    y.article.outlet !== null &&
    outletKey(x.article.outlet) === outletKey(y.article.outlet)
  )
}

function unique(updates: readonly Update[]): Update[] {
  return [...groupBy(updates, (update) => JSON.stringify(update)).values()].map(([update]) => update!)
}

function link<T>(map: Map<T, Set<T>>, from: T, to: T): void {
  const known = map.get(from)
  if (known) known.add(to)
  else map.set(from, new Set([to]))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
