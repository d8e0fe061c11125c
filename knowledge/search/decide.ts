import type { Outcome } from '../knowledge.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { RankedSentence, Ranking } from './search.ts'

/** What is to be said to a question, and why. */
export interface Decision {
  readonly outcome: Outcome
  /** Probability that one of the best sentences answers the question; 0.5 is the line between answer and refusal. */
  readonly confidence: number
  /** The best sentence's evidence, strongest first, and the outcome, in words. */
  readonly reasons: readonly string[]
}

/**
 * Log-odds per unit of evidence: logistic regression on questions with an answer against near misses and questions
 * whose answering paragraph was taken away. `bias` puts the line where one in ten answerable questions is refused.
 */
export const decisionWeights: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -1.08,
  covered: 2.93,
  coveredAround: 0,
  matterMissing: -0.82,
  matterMissingAround: 0,
  factMatterMissing: -0.42,
  rarestMissing: 0,
  unknown: 0,
  nameMissing: 0,
  nameMissingAround: -3,
  kindSure: 0,
  kindAbsent: -1.21,
  valueAbsent: -4.2,
  focusMissing: -0.3,
  countedMissing: -0.8,
  counted: 0.17,
  paraphrased: 0.55,
  proximity: 1.04,
  quoted: 0.13,
  score: 1.88,
}

/** What was looked for in the best claims themselves; null where the question does not ask for it. */
export interface AnswerFound {
  /** Certain words for who, where, when or how many. */
  readonly lead: boolean | null
  /** Whether a sentence keeps the question's limits; null where it puts none. */
  readonly kept: (sentence: RankedSentence) => KeptLimits | null
}

/** Whether a sentence is by the voice, and of the time, that the question names; null where that cannot be told. */
export interface KeptLimits {
  readonly voice: boolean | null
  readonly time: boolean | null
}

const nothingLookedFor: AnswerFound = { lead: null, kept: () => null }

/** Log-odds for finding it, and for looking in vain. */
export const foundWeights = { lead: [2, -1.15], voice: [0.3, -2.5], time: [0.3, -2.5] } as const

/** Sentences that may carry the answer. */
const considered = 3
/** Share of the question that the nearest sentences and their surroundings must hold to count as its topic. */
const sameTopic = 0.4

/**
 * Whether the best sentences answer the question, are merely about it, or neither. `found` tells what
 * reading the best claims gave.
 */
export function decide({ query, sentences }: Ranking, found: AnswerFound = nothingLookedFor): Decision {
  const nearest = sentences.slice(0, considered)
  const [best] = evidenceOf(query, nearest)
    .map((one, place) => ({ one, place, kept: found.kept(nearest[place]!) ?? notAsked }))
    .map(({ one, place, kept }) => ({ one, kept, odds: logOdds(one) + foundOdds(found.lead, kept, one, place) }))
    .sort((a, b) => b.odds - a.odds)
  if (!best) return { outcome: 'no-match', confidence: 0, reasons: ['no sentence shares a word with the question'] }
  const confidence = 1 / (1 + Math.exp(-best.odds))
  const outcome = confidence >= 0.5 ? 'answered' : best.one.coveredAround >= sameTopic ? 'near-miss' : 'no-match'
  return {
    outcome,
    confidence,
    reasons: [...weighed(best.one), ...toldOf(found.lead, best.kept), `outcome: ${outcome}`],
  }
}

/** A lead is one of the first sentence; where a name of the question is missing around it, it answers for something else. */
function foundOdds(
  lead: boolean | null,
  { voice, time }: KeptLimits,
  { nameMissingAround }: Evidence,
  place: number,
): number {
  const answers = lead === true && (place > 0 || nameMissingAround > 0.3) ? null : lead
  return oddsOf(answers, foundWeights.lead) + oddsOf(voice, foundWeights.voice) + oddsOf(time, foundWeights.time)
}

const notAsked: KeptLimits = { voice: null, time: null }

function oddsOf(found: boolean | null, [yes, no]: readonly [number, number]): number {
  return found === null ? 0 : found ? yes : no
}

function toldOf(lead: boolean | null, { voice, time }: KeptLimits): readonly string[] {
  return [
    ...(lead === null ? [] : [`the answer's own words: ${lead ? 'found' : 'none'}`]),
    ...(voice === null ? [] : [`the voice asked for: ${voice ? 'found' : 'another'}`]),
    ...(time === null ? [] : [`the time asked for: ${time ? 'kept' : 'another'}`]),
  ]
}

function logOdds(evidence: Evidence): number {
  return keys.reduce((sum, key) => sum + decisionWeights[key] * evidence[key], decisionWeights.bias)
}

const keys = Object.keys(decisionWeights).filter((key) => key !== 'bias') as (keyof Evidence)[]

function weighed(evidence: Evidence): readonly string[] {
  return keys
    .map((key) => ({ key, weight: decisionWeights[key] * evidence[key] }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ key, weight }) => `${key} ${evidence[key].toFixed(2)}: ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
}
