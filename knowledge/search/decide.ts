import type { Outcome } from '../knowledge.ts'
import { decisionWeights, type Signals } from './decision-weights.ts'
import { evidenceOf } from './evidence.ts'
import { type Found, nothingFound } from './found.ts'
import type { RankedSentence, Ranking } from './search.ts'

/** What is to be said to a question, and why. */
export interface Decision {
  readonly outcome: Outcome
  /** Probability that one of the best sentences answers the question; 0.5 is the line between answer and refusal. */
  readonly confidence: number
  /** The best sentence's evidence, strongest first, and the outcome, in words. */
  readonly reasons: readonly string[]
  /** Of the sentences that may carry the answer, best first. */
  readonly signals: readonly Signals[]
}

/** Sentences that may carry the answer. */
export const considered = 3
/** Share of the question that the nearest sentences and their surroundings must hold to count as its topic. */
const sameTopic = 0.4

/**
 * Whether the best sentences answer the question, are merely about it, or neither; `foundIn` tells what reading a
 * sentence gave.
 */
export function decide(
  { query, sentences }: Ranking,
  foundIn: (sentence: RankedSentence, place: number) => Found = () => nothingFound,
): Decision {
  const nearest = sentences.slice(0, considered)
  const signals = evidenceOf(query, nearest).map((evidence, place) =>
    withFound(evidence, foundIn(nearest[place]!, place), place),
  )
  const [best] = signals.map((one) => ({ one, odds: logOdds(one) })).sort((a, b) => b.odds - a.odds)
  if (!best)
    return { outcome: 'no-match', confidence: 0, reasons: ['no sentence shares a word with the question'], signals }
  const confidence = 1 / (1 + Math.exp(-best.odds))
  const outcome = confidence >= 0.5 ? 'answered' : best.one.coveredAround >= sameTopic ? 'near-miss' : 'no-match'
  return { outcome, confidence, reasons: [...weighed(best.one), `outcome: ${outcome}`], signals }
}

/** A lead is one of the first sentence; where a name of the question is missing around it, it answers for something else. */
function withFound(evidence: Omit<Signals, keyof Found>, found: Found, place: number): Signals {
  const isElsewhere = place > 0 || evidence.nameMissingAround > 0.3
  return { ...evidence, ...found, leadFound: isElsewhere ? 0 : found.leadFound }
}

function logOdds(signals: Signals): number {
  return keys.reduce((sum, key) => sum + decisionWeights[key] * signals[key], decisionWeights.bias)
}

const keys = Object.keys(decisionWeights).filter((key) => key !== 'bias') as (keyof Signals)[]

const told: Partial<Record<keyof Signals, string>> = {
  leadFound: "the answer's own words found",
  leadMissing: "the answer's own words not found",
  voiceKept: 'by the voice asked for',
  voiceBroken: 'by another voice than the one asked for',
  timeKept: 'of the time asked for',
  timeBroken: 'of another time than the one asked for',
  notSaid: 'says nothing of what is asked about',
}

function weighed(signals: Signals): readonly string[] {
  return keys
    .map((key) => ({ key, weight: decisionWeights[key] * signals[key] }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(
      ({ key, weight }) =>
        `${told[key] ?? `${key} ${signals[key].toFixed(2)}`}: ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`,
    )
}
