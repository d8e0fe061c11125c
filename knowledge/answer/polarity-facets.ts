import { poleOf } from './concepts.ts'
import type { Reading, ReadWord } from './reading.ts'

/** What comparing yes with no needs of a claim. */
export interface PolarityFacets {
  /** Whether it says yes: two negatives make a positive, and a denial turns what is denied. */
  readonly sign: 1 | -1
  /** Whether it is about something's being possible. */
  readonly possibility: boolean
  /** What it is about: its content without the reason it gives, unless the matter itself follows the reason. */
  readonly matter: readonly ReadWord[]
  readonly concepts: ReadonlySet<string>
  /** Words that say how possible: "difficult", "impossible". */
  readonly degrees: readonly string[]
  /** Scales of opposites it stands on, with the word that puts it there. */
  readonly poles: ReadonlyMap<string, { readonly sign: number; readonly written: string }>
  /** First concept after its negation; null without one. */
  readonly negated: string | null
  /** Whether its sentence denies claims made before it ("Kyiv has dismissed such claims"). */
  readonly deniesOthers: boolean
  /** Whether it accuses somebody, by its cue or in its own words. */
  readonly accuses: boolean
  /** Whether somebody demands or promises it, rather than saying that it is so. */
  readonly asked: boolean
}

const possibility =
  /\b(?:im)?possib(?:le|ly|ility)\b|\b(?:can|could|cannot)\b|\bcan['’]t\b|\bcouldn['’]t\b|\b(?:un)?able to\b|\b(?:in|un)?feasible\b|\b(?:no|only|a|any) way (?:to|out)\b|(?<!\p{L})(?:не)?(?:возможн|можлив|можно|можна|нельзя)/iu
const degree = /^(?:(?:im)?possible|(?:un)?able|difficult|hard|slow|tough|risky|dangerous|cannot)$/
const reason =
  /\b(?:because|due to|owing to|as a result of|thanks to|as (?=(?:the |its |their )?(?:\p{L}+ ){1,2}(?:was|were|is|are|had|has|have|blew|\p{L}+ed)\b))/iu
const negation =
  /\b(?:not|never|no|without|neither|nor|den(?:y|ies|ied|ying)|refus\p{L}+|fail(?:s|ed|ing)?|reject\p{L}*|dismiss\p{L}*)\b|n['’]t\b|(?<!\p{L})(?:не|нет|немає|ні|ни|никогда|ніколи)(?!\p{L})/iu
const saysNo =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing))\b|(?<!\p{L})(?:отрица|отверг|опроверг|запереч|спростув)/iu
const anaphora =
  /\b(?:similar|such|these|those|the|all|any|this|that|its|their|both)\s+(?:\p{L}+\s)?(?:claims?|accusations?|allegations?|charges?|reports?|statements?|assertions?)\b|(?<!\p{L})(?:эти|такие|все|ці|такі|всі)\s+(?:обвинени|заявлени|утверждени|звинувачен|заяв|твердженн)/iu
const accusing = /\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\b|(?<!\p{L})(?:обвин|звинува)/iu
/** Words too common to show that two claims are about one matter. */
const idle = new Set(
  'be have do make go get come take say give possible impossible can could cannot able unable still now way simply would will new difficult hard slow deem deemed'.split(
    ' ',
  ),
)

const known = new WeakMap<Reading, PolarityFacets>()

export function polarityFacets(reading: Reading): PolarityFacets {
  const before = known.get(reading)
  if (before) return before
  const { text, evidence } = reading
  const { claim, sentence } = evidence
  const matter = matterOf(reading)
  const negative = negation.exec(text)
  const said = claim.polarity === 'negative' ? -1 : 1
  const facets: PolarityFacets = {
    sign: claim.cue?.stance === 'denial' ? (said === 1 ? -1 : 1) : said,
    possibility: possibility.test(text),
    matter,
    concepts: new Set(matter.map(({ concept }) => concept)),
    degrees: reading.words.filter(({ word }) => degree.test(word)).map(({ concept }) => concept),
    poles: new Map(
      matter.flatMap(({ term, written }) => {
        const pole = poleOf(term)
        return pole === null ? [] : [[pole.scale, { sign: pole.sign, written: written.toLowerCase() }] as const]
      }),
    ),
    negated:
      negative === null
        ? null
        : (matter.find(({ start }) => start >= negative.index + negative[0].length)?.concept ?? null),
    deniesOthers: (claim.cue?.stance === 'denial' || saysNo.test(sentence.text)) && anaphora.test(sentence.text),
    accuses: claim.cue?.stance === 'accusation' || accusing.test(text),
    asked: claim.cue?.stance === 'demand' || claim.cue?.stance === 'promise',
  }
  known.set(reading, facets)
  return facets
}

function matterOf({ text, words }: Reading): ReadWord[] {
  const reasonAt = reason.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const end = reasonAt < text.length && possibility.test(text.slice(reasonAt)) ? Number.POSITIVE_INFINITY : reasonAt
  return words.filter(
    ({ stop, name, word, term, start }) =>
      !stop && !name && !/\d/.test(word) && !idle.has(word) && !idle.has(term) && start < end,
  )
}
