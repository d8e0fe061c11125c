import type { Random } from '../bench/random.ts'

/** A question's candidates: a row of feature values each, and which of them answer it. */
export interface Cached {
  readonly set: string
  /** The article that answers it: questions of one article are never on both sides of a fold. */
  readonly article: string
  /** Row by row, one value a feature. */
  readonly values: Float64Array
  readonly right: readonly boolean[]
}

export interface Reached {
  readonly firstHit: number
  readonly reciprocalRank: number
  readonly questions: number
}

export interface FoldedFit {
  /** Of each question with the weights fitted without its fold. */
  readonly heldOut: ReadonlyMap<string, Reached>
  readonly folds: readonly (readonly number[])[]
}

const steps = [0.4, 0.2, 0.1, 0.05, 0.02]
const rounds = 4
/** Less than one question in a thousand is chance. */
const leastGain = 0.0005

/**
 * Weights from `start` on, changed one at a time as long as the mean of hit@1 and MRR grows; the first feature keeps its
 * weight, since only proportions matter. Weights stay at or above 0: no feature speaks against a sentence.
 */
export function fitWeights(questions: readonly Cached[], start: readonly number[]): readonly number[] {
  const weights = [...start]
  const scores = questions.map((question) => scoresOf(question, weights))
  let best = objective(questions, scores)
  for (let round = 0; round < rounds; round++) {
    const before = best
    for (let feature = 1; feature < weights.length; feature++) {
      for (const step of steps.flatMap((size) => [size, -size])) {
        const change = Math.max(step, -weights[feature]!)
        if (change === 0) continue
        const changed = questions.map((question, at) => shifted(question, scores[at]!, feature, change, weights.length))
        const reached = objective(questions, changed)
        if (reached < best + leastGain) continue
        best = reached
        weights[feature] = Number((weights[feature]! + change).toFixed(3))
        for (const [at, values] of changed.entries()) scores[at] = values
      }
    }
    if (best - before < leastGain) break
  }
  return weights
}

/** Fits without each fold of articles in turn, and measures the fold with the weights that never saw it. */
export function crossValidate(
  questions: readonly Cached[],
  start: readonly number[],
  folds: number,
  random: Random,
): FoldedFit {
  const articles = [...new Set(questions.map(({ article }) => article))].sort()
  for (let at = articles.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[articles[at], articles[other]] = [articles[other]!, articles[at]!]
  }
  const foldOf = new Map(articles.map((article, at) => [article, at % folds]))
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitWeights(
      questions.filter(({ article }) => foldOf.get(article) !== fold),
      start,
    ),
  )
  return { heldOut: reach(questions, ({ article }) => fitted[foldOf.get(article)!]!), folds: fitted }
}

/** Hit@1 and MRR of each set, and of all under "all". */
export function reach(
  questions: readonly Cached[],
  weightsFor: (question: Cached) => readonly number[],
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>()
  for (const question of questions) {
    const rank = rankOf(question, scoresOf(question, weightsFor(question)))
    for (const set of [question.set, 'all']) {
      const { firstHit, reciprocalRank, questions: count } = reached.get(set) ?? nothing
      reached.set(set, {
        firstHit: firstHit + Number(rank === 1),
        reciprocalRank: reciprocalRank + (rank > 0 && rank <= 10 ? 1 / rank : 0),
        questions: count + 1,
      })
    }
  }
  return reached
}

const nothing: Reached = { firstHit: 0, reciprocalRank: 0, questions: 0 }

function objective(questions: readonly Cached[], scores: readonly Float64Array[]): number {
  let sum = 0
  for (const [at, question] of questions.entries()) {
    const rank = rankOf(question, scores[at]!)
    sum += (Number(rank === 1) + (rank > 0 && rank <= 10 ? 1 / rank : 0)) / 2
  }
  return sum / Math.max(1, questions.length)
}

/** Place of the best right candidate, from 1; 0 when none is right. Of equal scores the earlier candidate comes first. */
function rankOf({ right }: Cached, scores: Float64Array): number {
  let best = -1
  for (let at = 0; at < right.length; at++) if (right[at] && (best < 0 || scores[at]! > scores[best]!)) best = at
  if (best < 0) return 0
  let rank = 1
  for (let at = 0; at < right.length; at++) {
    if (scores[at]! > scores[best]! || (at < best && scores[at]! === scores[best]!)) rank++
  }
  return rank
}

function scoresOf({ values, right }: Cached, weights: readonly number[]): Float64Array {
  return Float64Array.from(right, (_, row) => {
    let score = 0
    for (let feature = 0; feature < weights.length; feature++)
      score += weights[feature]! * values[row * weights.length + feature]!
    return score
  })
}

function shifted({ values }: Cached, scores: Float64Array, feature: number, change: number, width: number) {
  return scores.map((score, row) => score + change * values[row * width + feature]!)
}
