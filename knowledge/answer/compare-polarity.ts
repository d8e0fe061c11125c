import { spellingKey } from '../extract/aliases.ts'
import type { Comparator, Difference } from './compare.ts'
import { isAct } from './concepts.ts'
import { type Pole, polarityFacets } from './polarity-facets.ts'
import type { ReadWord } from './read-words.ts'
import type { Reading } from './reading.ts'

const difficulty = /\b(?:difficult|hard|slow|slowly|tough|dangerous|risky|complicated)\b/i
/** Characters within which a denial of "such claims" means the claim before it. */
export const denialReach = 700

/** Yes to one and no to the other: of something's being possible, of an act, or of an accusation. */
export const comparePolarity: Comparator = (a, b) => {
  const found = denied(a, b) ?? (areSaid(a, b) ? (possible(a, b) ?? asserted(a, b)) : null)
  return found === null ? [] : [found]
}

/** Whether one claim denies what the other, just before it in the same article, accuses somebody of. */
export function denies(denial: Reading, claim: Reading): boolean {
  const [x, y] = [denial.evidence, claim.evidence]
  const kind = polarityFacets(denial).deniesOthers
  if (x.article.id !== y.article.id || kind === null || polarityFacets(claim).deniesOthers !== null) return false
  const accuses = polarityFacets(claim).accuses
  if (!accuses && (kind === 'accusations' || y.claim.cue?.stance !== 'claim')) return false
  if (isOneVoice(x.claim.speaker?.name ?? null, y.claim.speaker?.name ?? null)) return false
  const distance = x.sentence.start - y.sentence.end
  return distance >= 0 && distance <= denialReach
}

/** Whether one of two names holds a word of the other: people and their own campaigns. */
function isOneVoice(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const words = new Set(spellingKey(a).split(' '))
  return spellingKey(b)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word))
}

function denied(a: Reading, b: Reading): Difference | null {
  const [denial, claim] = denies(a, b) ? [a, b] : denies(b, a) ? [b, a] : []
  if (!denial || !claim) return null
  return denialOf(claim, claim === a)
}

/** The difference between a claim and its denial; `first` when the claim comes first. */
export function denialOf(claim: Reading, first: boolean): Difference | null {
  const { matter, concepts } = polarityFacets(claim)
  const about = matter.at(-1)
  if (!about) return null
  const values = first ? (['claimed', 'denied'] as const) : (['denied', 'claimed'] as const)
  return {
    slot: 'polarity',
    subject: 'denial',
    about: about.written.toLowerCase(),
    topics: new Set([...concepts]),
    values,
  }
}

function areSaid(a: Reading, b: Reading): boolean {
  return !polarityFacets(a).asked && !polarityFacets(b).asked
}

function possible(a: Reading, b: Reading): Difference | null {
  const [x, y] = [polarityFacets(a), polarityFacets(b)]
  if (!x.possibility || !y.possibility || x.sign === y.sign || haveOtherNames(a, b)) return null
  const acts = sharedMatter(a, b).filter(({ concept }) => x.possibleActs.has(concept) && y.possibleActs.has(concept))
  const [act] = acts
  if (!act) return null
  // A word that is no act of many names must not be all that the claims share.
  const shared = sharedMatter(a, b)
  const kinds = new Set(shared.map(({ concept }) => concept)).size
  return acts.some(({ concept }) => isAct(concept)) || kinds >= 3 ? difference(shared, a, b) : null
}

/** Whether both name somebody or somewhere, and never the same. */
export function haveOtherNames({ names: a }: Reading, { names: b }: Reading): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name))
}

function asserted(a: Reading, b: Reading): Difference | null {
  const [x, y] = [polarityFacets(a), polarityFacets(b)]
  if (x.possibility !== y.possibility) return null
  const scale = [...x.poles.keys()].find((scale) => y.poles.has(scale))
  const [p, q] = scale === undefined ? [] : [x.poles.get(scale)!, y.poles.get(scale)!]
  const opposed = p !== undefined && q !== undefined && p.sign === -q.sign
  if (p === undefined ? x.sign === y.sign : !opposed) return null
  const shared = sharedMatter(a, b)
  const kinds = new Set(shared.map(({ concept }) => concept)).size + (opposed ? 1 : 0)
  const names = [...a.names].filter((name) => b.names.has(name)).length
  const smaller = Math.max(1, Math.min(x.concepts.size, y.concepts.size))
  if (opposed && !isSaidOfOne(p, q)) return null
  const sameSubject = opposed && p.subject !== null && p.subject === q.subject
  // "The plant has no reserves", "the plant has reserves": all that either says.
  const isWhole = kinds === x.concepts.size && kinds === y.concepts.size
  if (shared.length === 0 || kinds + names < (sameSubject || isWhole ? 2 : 3) || kinds / smaller < 0.5) return null
  if (haveOtherNames(a, b)) return null
  if (!opposed && !negatesShared(a, b, kinds / smaller)) return null
  return difference(shared, a, b)
}

/** Whether two words of one scale are said of one thing: "rejected the offer", "accepted the offer", "the offer was accepted". */
function isSaidOfOne(p: Pole, q: Pole): boolean {
  const things = new Set([p.subject, ...p.objects])
  return [q.subject, ...q.objects].some((thing) => thing !== null && things.has(thing))
}

/** Whether what the negative claim negates stands in the other claim. */
function negatesShared(a: Reading, b: Reading, share: number): boolean {
  const [negative, positive] = polarityFacets(a).sign < 0 ? [a, b] : [b, a]
  const { negated, verbNegated } = polarityFacets(negative)
  if (negated !== null) return polarityFacets(positive).concepts.has(negated) && (verbNegated || share >= 0.8)
  // "denied that": all that follows is denied, so nearly all of it must be the same.
  return share >= 0.7 && [a, b].some(({ evidence: { claim } }) => claim.cue?.stance === 'denial')
}

function sharedMatter(a: Reading, b: Reading): readonly ReadWord[] {
  const { concepts } = polarityFacets(b)
  return polarityFacets(a).matter.filter(({ concept }) => concepts.has(concept))
}

function difference(shared: readonly ReadWord[], a: Reading, b: Reading): Difference {
  const act = actOf(shared, a, b)
  const after = shared.find(({ start, concept }) => start > act.start && concept !== act.concept)
  const possible = polarityFacets(a).possibility
  return {
    slot: 'polarity',
    subject: act.concept,
    about: possible || !after ? nounOf(act, a, b) : `${act.written} ${after.written}`.toLowerCase(),
    topics: new Set([
      ...shared.map(({ concept }) => concept),
      ...polarityFacets(a).degrees,
      ...polarityFacets(b).degrees,
    ]),
    values: [answerOf(a, b), answerOf(b, a)],
  }
}

/** The shared word that is affirmed and denied: what a negation stands before, else an act with near-synonyms, else the first. */
function actOf(shared: readonly ReadWord[], a: Reading, b: Reading): ReadWord {
  const negated = [polarityFacets(a).negated, polarityFacets(b).negated]
  const isNegated = ({ concept }: ReadWord) => negated.includes(concept)
  return shared.find(({ concept }) => isAct(concept)) ?? shared.find(isNegated) ?? shared[0]!
}

/** The longest way of writing it: the noun of an act is longer than its verb. */
function nounOf({ concept }: ReadWord, a: Reading, b: Reading): string {
  const written = [a, b]
    .flatMap((reading) => polarityFacets(reading).matter.filter((word) => word.concept === concept))
    .map(({ written }) => written.toLowerCase())
  return written.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0]!
}

/** Yes or no; where the claims differ by opposite words, those words. */
function answerOf(reading: Reading, other: Reading): string {
  const [mine, theirs] = [polarityFacets(reading), polarityFacets(other)]
  for (const [scale, pole] of mine.poles) {
    const opposite = theirs.poles.get(scale)
    if (opposite?.sign !== -pole.sign) continue
    if (!pole.turned && !opposite.turned) return pole.written
    return pole.sign > 0 ? 'yes' : 'no'
  }
  if (mine.sign < 0) return 'no'
  return difficulty.test(reading.text) ? 'yes, with difficulty' : 'yes'
}
