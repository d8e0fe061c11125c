import type { Outcome } from '../knowledge.ts'
import type { Ranking } from './search.ts'

export interface Decision {
  readonly outcome: Outcome
  /** Probability that the best sentence answers the question. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** Whether the best sentences answer the question, are merely about it, or neither. */
export function decide(ranking: Ranking): Decision {
  const best = ranking.sentences[0]
  if (!best) return { outcome: 'no-match', confidence: 0, reasons: ['no sentence shares a word with the question'] }
  const covered = best.features.surroundings
  const confidence = 1 / (1 + Math.exp(-(6 * covered + 2 * best.features.kind - 4)))
  return {
    outcome: confidence >= 0.5 ? 'answered' : covered > 0.3 ? 'near-miss' : 'no-match',
    confidence,
    reasons: [`words of the question covered: ${Math.round(100 * covered)} %`],
  }
}
