import { poleOf } from './concepts.ts'
import type { Evidence } from './evidence.ts'
import type { ReadWord } from './read-words.ts'
import type { Reading } from './reading.ts'
import { rememberedOf } from './reading.ts'
import { rememberedBy } from './remembered.ts'

/** Where a claim stands on a scale of opposites. */
export interface Pole {
  readonly sign: number
  /** Whether a negation or denial puts it at the other end. */
  readonly turned: boolean
  readonly written: string
  readonly subject: string | null
  /** The two content words after it. */
  readonly objects: readonly string[]
}

/** What comparing yes with no needs of a claim. */
export interface PolarityFacets {
  /** Whether it says yes: two negatives make a positive, and a denial turns what is denied. */
  readonly sign: 1 | -1
  /** Whether it is about something's being possible. */
  readonly possibility: boolean
  /** What it is about: its content without the reason it gives, unless the matter itself follows the reason. */
  readonly matter: readonly ReadWord[]
  readonly concepts: ReadonlySet<string>
  /** What is said to be possible or not: what follows "can" or "possible to", or what stands before "is possible". */
  readonly possibleActs: ReadonlySet<string>
  /** Whether a word of its own negates the verb ("not", "never"), rather than a noun ("no", "neither"). */
  readonly verbNegated: boolean
  /** Words that say how possible: "difficult", "impossible". */
  readonly degrees: readonly string[]
  /** Scales of opposites it stands on: at which end once its negation is counted, by which word, said of what. */
  readonly poles: ReadonlyMap<string, Pole>
  /** First concept after its negation; null without one. */
  readonly negated: string | null
  /** What made before it its sentence denies ("Kyiv has dismissed such claims"); null for most. */
  readonly deniesOthers: 'claims' | 'accusations' | null
  /** Whether it accuses somebody, by its cue or in its sentence's words. */
  readonly accuses: boolean
  /** Whether somebody demands, promises or asks it, rather than saying that it is so. */
  readonly asked: boolean
}

/** Words that speak of something's being possible, folded. */
const possible = new Set(
  'possible impossible possibly possibility can could cannot cant couldnt able unable feasible unfeasible возможно возможна возможен возможны невозможно невозможна можно нельзя можливо можлива можливий неможливо неможлива можна'.split(
    ' ',
  ),
)
const degree = /^(?:(?:im)?possible|(?:un)?able|difficult|hard|slow|tough|risky|dangerous|cannot)$/
const reason =
  /\b(?:because|due to|owing to|as a result of|thanks to|as (?=(?:the |its |their )?(?:\p{L}+ ){1,2}(?:was|were|is|are|had|has|have|blew|\p{L}+ed)\b))/iu
// A look at the next letter comes before what is dear to ask at each of them: this is asked of every claim that is read.
const negation =
  /\b(?:not|never|no|without|neither|nor|den(?:y|ies|ied|ying)|refus\p{L}+|fail(?:s|ed|ing)?|reject\p{L}*|dismiss\p{L}*)\b|n['’]t\b|(?=н)(?<!\p{L})(?:не|нет|немає|ні|ни|никогда|ніколи)(?!\p{L})/iu
const saysNo =
  /\b(?=[dr])(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing))\b|(?=[озс])(?<!\p{L})(?:отрица|отверг|опроверг|запереч|спростув)/iu
const anaphora =
  /\b(?:similar|such|these|those|the|all|any|this|that|its|their|both)\s+(?:\p{L}+\s)?(?:claims?|accusations?|allegations?|charges?|reports?|statements?|assertions?)\b|(?<!\p{L})(?:эти|такие|все|ці|такі|всі)\s+(?:обвинени|заявлени|утверждени|звинувачен|заяв|твердженн)/iu
const accusing =
  /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\b|\b(?:accusations?|allegations?|claims?) (?:about|of|that|against)\b|(?=[оз])(?<!\p{L})(?:обвин|звинува)/iu
/** Words too common to show that two claims are about one matter. */
const idle = new Set(
  'be have do make go get come take say give possible impossible can could cannot able unable still now way simply would will new difficult hard slow deem deemed'.split(
    ' ',
  ),
)

/** "rejected them", after an accusation. */
const pronounDenied =
  /\b(?:denie[sd]|denying|dismiss(?:es|ed)|reject(?:s|ed)|refute[sd]|disputed?)\s+(?:them|it|this|that|these|those)(?=[\s.,;]|$)(?!\s\p{L}+(?:s|ed)\b)/iu

function deniedKind(sentence: string): 'claims' | 'accusations' | null {
  const denied = anaphora.exec(sentence)?.[0]
  if (denied === undefined) return pronounDenied.test(sentence) ? 'accusations' : null
  return /accus|alleg|charge|обвин|звинув/i.test(denied) ? 'accusations' : 'claims'
}

/** Whether a claim accuses somebody, by its cue or in its sentence's words. */
export const accuses = rememberedBy(
  ({ claim }: Evidence) => claim,
  ({ claim, sentence }) => claim.cue?.stance === 'accusation' || accusing.test(sentence.text),
)

export const polarityFacets = rememberedOf((reading: Reading): PolarityFacets => {
  const { text, evidence } = reading
  const { claim, sentence } = evidence
  const matter = matterOf(reading)
  const negative = negation.exec(text)
  const said = claim.polarity === 'negative' ? -1 : 1
  return {
    sign: claim.cue?.stance === 'denial' ? (said === 1 ? -1 : 1) : said,
    possibility: reading.words.some(({ word }) => possible.has(word)),
    matter,
    concepts: new Set(matter.map(({ concept }) => concept)),
    possibleActs: possibleActsOf(reading.words, matter),
    verbNegated: negative !== null && /^(?:not|never|n['’]t|не|нет|ні|ни)$/iu.test(negative[0]),
    degrees: reading.words.filter(({ word }) => degree.test(word)).map(({ concept }) => concept),
    poles: polesOf(reading, matter, negative),
    negated:
      negative === null
        ? null
        : (matter.find(({ start }) => start >= negative.index + negative[0].length)?.concept ?? null),
    deniesOthers: claim.cue?.stance === 'denial' || saysNo.test(sentence.text) ? deniedKind(sentence.text) : null,
    accuses: accuses(evidence),
    asked: claim.cue?.stance === 'demand' || claim.cue?.stance === 'promise' || /\bwhether\b/i.test(text),
  }
})

function polesOf(
  { text, evidence: { claim } }: Reading,
  matter: readonly ReadWord[],
  negative: RegExpExecArray | null,
): ReadonlyMap<string, Pole> {
  return new Map(
    matter.flatMap(({ term, written, start }) => {
      const pole = poleOf(term)
      if (pole === null) return []
      // "rejected" and "impassable" are counted as negations already.
      const negated = claim.polarity === 'negative' && negative !== null && negative.index !== start
      const turned = negated !== (claim.cue?.stance === 'denial')
      const subject = matter.findLast(({ end }) => end <= start && saidOf.test(text.slice(end, start)))
      const objects = matter
        .filter((word) => word.start > start)
        .slice(0, 2)
        .map(({ concept }) => concept)
      const sign = turned ? -pole.sign : pole.sign
      return [
        [
          pole.scale,
          { sign, turned, written: written.toLowerCase(), subject: subject?.concept ?? null, objects },
        ] as const,
      ]
    }),
  )
}

/** What stands between a thing and what is said of it. */
const saidOf =
  /^\s(?:(?:is|are|was|were|has|have|had|been|be|being|not|still|now|already|remains?|remained|stayed|will|would|fully|partly|finally)\s)+$/i

/** Content words that one modal word can govern, after it and before it. */
const governed = { after: 2, before: 4 }

function possibleActsOf(words: readonly ReadWord[], matter: readonly ReadWord[]): ReadonlySet<string> {
  const acts = new Set<string>()
  for (const modal of words) {
    if (!possible.has(modal.word)) continue
    const after = matter.filter(({ start }) => start > modal.end).slice(0, governed.after)
    const infinitive = words.find(({ start }) => start > modal.end)?.word === 'to'
    const predicate = /possib|feasib|возмож|можлив/.test(modal.word) && !infinitive
    const before = predicate ? matter.filter(({ end }) => end < modal.start).slice(-governed.before) : []
    for (const { concept } of predicate && before.length > 0 ? before : after) acts.add(concept)
  }
  return acts
}

function matterOf({ text, words }: Reading): ReadWord[] {
  const reasonAt = reason.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const possibleAfter = words.some(({ word, start }) => start > reasonAt && possible.has(word))
  const end = possibleAfter ? Number.POSITIVE_INFINITY : reasonAt
  return words.filter(
    ({ stop, name, word, term, start }) =>
      !stop && !name && word.length > 2 && !/\d/.test(word) && !idle.has(word) && !idle.has(term) && start < end,
  )
}
