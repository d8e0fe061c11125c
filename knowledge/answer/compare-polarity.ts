import type { Comparator, Difference } from './compare.ts'
import { poleOf } from './concepts.ts'
import type { Reading, ReadWord } from './reading.ts'

const possibility =
  /\b(?:im)?possib(?:le|ly|ility)\b|\b(?:can|could|cannot)\b|\bcan['’]t\b|\bcouldn['’]t\b|\b(?:un)?able to\b|\b(?:in|un)?feasible\b|\b(?:no|only|a|any) way (?:to|out)\b|(?<!\p{L})(?:не)?(?:возможн|можлив)/iu
const reason = /\b(?:because|due to|owing to|as a result of|thanks to)\b/i
const difficulty = /\b(?:difficult|hard|slow|slowly|tough|dangerous|risky|complicated)\b/i
/** Words too common to show that two claims are about one matter. */
const idle = new Set(
  'be have do make go get come take say give possible impossible can could able still now way simply would will new'.split(
    ' ',
  ),
)

/** Yes to one and no to the other: of something's being possible, of an act, or of an accusation. */
export const comparePolarity: Comparator = (a, b) => possible(a, b) ?? asserted(a, b) ?? denied(a, b) ?? []

/** Whether a claim says yes: two negatives make a positive, and a denial turns what is denied. */
export function signOf({ evidence: { claim } }: Reading): 1 | -1 {
  const said = claim.polarity === 'negative' ? -1 : 1
  return claim.cue?.stance === 'denial' ? (-said as 1 | -1) : said
}

function possible(a: Reading, b: Reading): Difference[] | null {
  if (!possibility.test(a.text) || !possibility.test(b.text)) return null
  if (signOf(a) === signOf(b)) return []
  const other = new Set(matter(b).map(({ concept }) => concept))
  const shared = matter(a).filter(({ concept }) => other.has(concept))
  if (shared.length === 0) return []
  return [difference(shared[0]!, shared, a, b)]
}

function asserted(a: Reading, b: Reading): Difference[] | null {
  if (possibility.test(a.text) !== possibility.test(b.text)) return null
  const opposed = oppositePoles(a, b)
  if (signOf(a) === signOf(b) && !opposed) return null
  if (signOf(a) !== signOf(b) && opposed) return null
  const [left, right] = [matter(a), matter(b)]
  const inRight = new Set(right.map(({ concept }) => concept))
  const shared = left.filter(({ concept }) => inRight.has(concept))
  const sharedNames = [...a.names].filter((name) => b.names.has(name)).length
  const smaller = Math.min(new Set(left.map(({ concept }) => concept)).size, inRight.size)
  const kinds = new Set(shared.map(({ concept }) => concept)).size + (opposed ? 1 : 0)
  if (kinds === 0 || kinds + sharedNames < 3 || kinds / Math.max(1, smaller) < 0.5) return null
  if (!opposed && !negatesShared(signOf(a) < 0 ? a : b, signOf(a) < 0 ? b : a)) return null
  return [difference(shared[0] ?? left[0]!, shared, a, b)]
}

const anaphora =
  /\b(?:similar|such|these|those|the|all|any|this|that|its|their)\s+(?:\p{L}+\s)?(?:claims?|accusations?|allegations?|charges?|reports?|statements?|assertions?)\b/iu
/** Characters within which a denial of "such claims" means the claim before it. */
const anaphoraReach = 700

/** "Kyiv has dismissed such claims", said soon after an accusation in one article. */
function denied(a: Reading, b: Reading): Difference[] | null {
  const denial = isDenial(a) ? a : isDenial(b) ? b : null
  if (denial === null) return null
  const claim = denial === a ? b : a
  const [x, y] = [denial.evidence, claim.evidence]
  if (x.article.id !== y.article.id || y.claim.cue === null || isDenial(claim)) return null
  if (y.claim.cue.stance !== 'accusation' && y.claim.cue.stance !== 'claim') return null
  const distance = x.sentence.start - y.sentence.end
  if (distance < 0 || distance > anaphoraReach) return null
  const content = matter(claim)
  if (content.length === 0) return null
  return [difference(content[0]!, content, a, b, denial === a ? ['denied', 'claimed'] : ['claimed', 'denied'])]
}

function isDenial({ text, evidence: { claim, sentence } }: Reading): boolean {
  return claim.cue?.stance === 'denial' && (anaphora.test(text) || anaphora.test(sentence.text))
}

/** What a claim is about: its content without the reason it gives, unless the matter itself follows the reason. */
function matter({ text, words }: Reading): ReadWord[] {
  const reasonAt = reason.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const end = possibility.test(text.slice(reasonAt === Number.POSITIVE_INFINITY ? text.length : reasonAt))
    ? Number.POSITIVE_INFINITY
    : reasonAt
  return words.filter(
    ({ stop, name, word, term, start }) =>
      !stop && !name && !/\d/.test(word) && !idle.has(word) && !idle.has(term) && start < end,
  )
}

/** Whether what the negative claim negates stands in the other claim. */
function negatesShared(negative: Reading, positive: Reading): boolean {
  const negation =
    /\b(?:not|never|no|without|neither|nor|den(?:y|ies|ied|ying)|refus\p{L}+|fail\p{L}*|reject\p{L}*|dismiss\p{L}*)\b|n['’]t\b|(?<!\p{L})(?:не|нет|ні|ни|никогда|ніколи)(?!\p{L})/iu.exec(
      negative.text,
    )
  if (negation === null)
    return positive.evidence.claim.cue?.stance === 'denial' || negative.evidence.claim.cue?.stance === 'denial'
  const next = matter(negative).find(({ start }) => start >= negation.index + negation[0].length)
  return next !== undefined && positive.concepts.has(next.concept)
}

/** Whether the claims stand at opposite ends of one scale: opened and closed, accepted and rejected. */
function oppositePoles(a: Reading, b: Reading): boolean {
  const poles = new Map<string, number>()
  for (const { term } of matter(a)) {
    const pole = poleOf(term)
    if (pole) poles.set(pole.scale, pole.sign)
  }
  return matter(b).some(({ term }) => {
    const pole = poleOf(term)
    return pole !== null && poles.get(pole.scale) === -pole.sign
  })
}

function difference(
  about: ReadWord,
  shared: readonly ReadWord[],
  a: Reading,
  b: Reading,
  values: readonly [string, string] = [answerOf(a, b), answerOf(b, a)],
): Difference {
  return {
    slot: 'polarity',
    about: about.written.toLowerCase(),
    topics: new Set(shared.map(({ concept }) => concept)),
    values,
  }
}

/** Yes or no; where both signs agree, the claims differ by opposite words, and those words are the values. */
function answerOf(reading: Reading, other: Reading): string {
  if (signOf(reading) === signOf(other)) {
    const pole = matter(reading).find(
      ({ term }) =>
        poleOf(term) !== null && matter(other).some((word) => poleOf(word.term)?.scale === poleOf(term)!.scale),
    )
    if (pole) return pole.written.toLowerCase()
  }
  if (signOf(reading) < 0) return 'no'
  return difficulty.test(reading.text) ? 'yes, with difficulty' : 'yes'
}
