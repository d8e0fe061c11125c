import type { Comparator, Difference } from './compare.ts'
import { polarityFacets } from './polarity-facets.ts'
import type { Reading, ReadWord } from './reading.ts'

const difficulty = /\b(?:difficult|hard|slow|slowly|tough|dangerous|risky|complicated)\b/i
/** Characters within which a denial of "such claims" means the claim before it. */
const denialReach = 700

/** Yes to one and no to the other: of something's being possible, of an act, or of an accusation. */
export const comparePolarity: Comparator = (a, b) => {
  const found = denied(a, b) ?? (areSaid(a, b) ? (possible(a, b) ?? asserted(a, b)) : null)
  return found === null ? [] : [found]
}

/** Whether one claim denies what the other, just before it in the same article, accuses somebody of. */
export function denies(denial: Reading, claim: Reading): boolean {
  const [x, y] = [denial.evidence, claim.evidence]
  if (x.article.id !== y.article.id || !polarityFacets(denial).deniesOthers || polarityFacets(claim).deniesOthers)
    return false
  if (!polarityFacets(claim).accuses && y.claim.cue?.stance !== 'claim') return false
  const distance = x.sentence.start - y.sentence.end
  return distance >= 0 && distance <= denialReach
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
  if (!x.possibility || !y.possibility || x.sign === y.sign) return null
  const shared = sharedMatter(a, b)
  return shared.length === 0 ? null : difference(shared, a, b)
}

function asserted(a: Reading, b: Reading): Difference | null {
  const [x, y] = [polarityFacets(a), polarityFacets(b)]
  if (x.possibility !== y.possibility) return null
  const opposed = [...x.poles].some(([scale, { sign }]) => y.poles.get(scale)?.sign === -sign)
  if ((x.sign === y.sign) !== opposed) return null
  const shared = sharedMatter(a, b)
  const kinds = new Set(shared.map(({ concept }) => concept)).size + (opposed ? 1 : 0)
  const names = [...a.names].filter((name) => b.names.has(name)).length
  const smaller = Math.max(1, Math.min(x.concepts.size, y.concepts.size))
  if (shared.length === 0 || kinds + names < 3 || kinds / smaller < 0.5) return null
  if (names === 0 && a.names.size > 0 && b.names.size > 0) return null
  if (!opposed && !negatesShared(a, b)) return null
  return difference(shared, a, b)
}

/** Whether what the negative claim negates stands in the other claim. */
function negatesShared(a: Reading, b: Reading): boolean {
  const [negative, positive] = polarityFacets(a).sign < 0 ? [a, b] : [b, a]
  const { negated } = polarityFacets(negative)
  if (negated !== null) return polarityFacets(positive).concepts.has(negated)
  return [a, b].some(({ evidence: { claim } }) => claim.cue?.stance === 'denial')
}

function sharedMatter(a: Reading, b: Reading): readonly ReadWord[] {
  const { concepts } = polarityFacets(b)
  return polarityFacets(a).matter.filter(({ concept }) => concepts.has(concept))
}

function difference(shared: readonly ReadWord[], a: Reading, b: Reading): Difference {
  const subject = shared.map(({ concept }) => concept).sort()[0]!
  const written = [a, b]
    .flatMap((reading) => polarityFacets(reading).matter.filter(({ concept }) => concept === subject))
    .map(({ written }) => written.toLowerCase())
  return {
    slot: 'polarity',
    subject,
    // The noun of an act is longer than its verb.
    about: written.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0]!,
    topics: new Set([
      ...shared.map(({ concept }) => concept),
      ...polarityFacets(a).degrees,
      ...polarityFacets(b).degrees,
    ]),
    values: [answerOf(a, b), answerOf(b, a)],
  }
}

/** Yes or no; where the claims differ by opposite words, those words. */
function answerOf(reading: Reading, other: Reading): string {
  const [mine, theirs] = [polarityFacets(reading), polarityFacets(other)]
  if (mine.sign === theirs.sign) {
    for (const [scale, { sign, written }] of mine.poles) if (theirs.poles.get(scale)?.sign === -sign) return written
  }
  if (mine.sign < 0) return 'no'
  return difficulty.test(reading.text) ? 'yes, with difficulty' : 'yes'
}
