import type { Signals } from '../../../knowledge/search/decision-weights.ts'
import type { SignalledQuestion } from './cache-signals.ts'

export type DecisionWeights = Readonly<Record<keyof Signals | 'bias', number>>

/** Signals that can only speak for an answer; the others can only speak against one. */
const favourable: ReadonlySet<keyof Signals> = new Set<keyof Signals>([
  'covered',
  'coveredAround',
  'paraphrased',
  'quoted',
  'score',
  'leadFound',
  'voiceKept',
  'timeKept',
])
/** Too rare in the labelled questions to be fitted: they are set by hand. */
const byHand: ReadonlySet<keyof Signals> = new Set<keyof Signals>([
  'leadMissing',
  'voiceKept',
  'voiceBroken',
  'timeKept',
  'timeBroken',
  'notSaid',
])

/** How much a question of each kind counts: news first, near misses most of all, encyclopedias as a brake. */
const newsShare = { answerable: 1, unanswerable: 4, removed: 0.3 }
const encyclopediaShare = { answerable: 0.03, unanswerable: 0.01, removed: 0.02 }
/** Pull towards the table at hand, so that what the questions do not tell stays as it is. */
const pull = 0.5
const rounds = 4
const steps = 800
const rate = 0.05

/** Logistic regression from `start` on; of each question the sentence that speaks most for an answer counts. */
export function fitDecision(
  questions: readonly SignalledQuestion[],
  start: DecisionWeights,
  isNews: (set: string) => boolean,
): DecisionWeights {
  const keys = Object.keys(start).filter((key) => key !== 'bias') as (keyof Signals)[]
  // an answerable question whose answer ranking does not find says nothing of when to answer
  const used = questions.filter(({ kind, right }) => kind !== 'answerable' || right)
  const shares = used.map(({ set, kind }) => (isNews(set) ? newsShare : encyclopediaShare)[kind])
  const total = shares.reduce((sum, share) => sum + share, 0)
  const prior = keys.map((key) => start[key])
  const weights = [...prior, start.bias]
  for (let round = 0; round < rounds; round++) {
    const rows = used.map(({ signals }) => {
      const best = signals.reduce((a, b) => (oddsOf(b, keys, weights) > oddsOf(a, keys, weights) ? b : a))
      return keys.map((key) => best[key])
    })
    const mean = weights.map(() => 0)
    const spread = weights.map(() => 0)
    for (let step = 1; step <= steps; step++) {
      const slope = weights.map((weight, at) => (at < keys.length ? (pull * (weight - prior[at]!)) / total : 0))
      for (const [at, row] of rows.entries()) {
        let odds = weights[keys.length]!
        for (let i = 0; i < row.length; i++) odds += weights[i]! * row[i]!
        const wanted = used[at]!.kind === 'answerable' ? 1 : 0
        const error = ((1 / (1 + Math.exp(-odds)) - wanted) * shares[at]!) / total
        for (let i = 0; i < row.length; i++) slope[i]! += error * row[i]!
        slope[keys.length]! += error
      }
      // Adam
      for (let i = 0; i < weights.length; i++) {
        mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!
        spread[i] = 0.999 * spread[i]! + 0.001 * slope[i]! ** 2
        const moved = mean[i]! / (1 - 0.9 ** step) / (Math.sqrt(spread[i]! / (1 - 0.999 ** step)) + 1e-8)
        weights[i] = bounded(keys[i], weights[i]! - rate * moved, prior[i])
      }
    }
  }
  const fitted = keys.map((key, at) => [key, Number(weights[at]!.toFixed(2))] as const)
  return { ...start, ...Object.fromEntries(fitted), bias: Number(weights[keys.length]!.toFixed(2)) }
}

function bounded(key: keyof Signals | undefined, weight: number, prior: number | undefined): number {
  if (key === undefined) return weight
  if (byHand.has(key)) return prior ?? weight
  return favourable.has(key) ? Math.max(0, weight) : Math.min(0, weight)
}

function oddsOf(signals: Signals, keys: readonly (keyof Signals)[], weights: readonly number[]): number {
  return keys.reduce((sum, key, at) => sum + weights[at]! * signals[key], 0)
}

/** The log-odds that a question is answered. */
export function answerOdds({ signals }: SignalledQuestion, { bias, ...weights }: DecisionWeights): number {
  const keys = Object.keys(weights) as (keyof Signals)[]
  return Math.max(...signals.map((one) => keys.reduce((sum, key) => sum + weights[key] * one[key], bias)))
}

/** Moves the line so that this share of the answerable questions is refused. */
export function withLine(
  questions: readonly SignalledQuestion[],
  weights: DecisionWeights,
  refused: number,
): DecisionWeights {
  const odds = questions
    .filter(({ kind }) => kind === 'answerable')
    .map((question) => answerOdds(question, weights))
    .sort((a, b) => a - b)
  const line = odds[Math.floor(refused * odds.length)] ?? 0
  return { ...weights, bias: Number((weights.bias - line).toFixed(2)) }
}
