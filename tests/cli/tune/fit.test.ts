import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/cli/bench/random.ts'
import { type Cached, crossValidate, fitWeights, reach } from '../../../src/cli/tune/fit.ts'

/** Two candidates: a wrong one that the first feature prefers, and the right one that the second does; the third is noise. */
const random = createRandom(5)
const questions: readonly Cached[] = Array.from({ length: 60 }, (_, at) => ({
  set: at % 2 === 0 ? 'even' : 'odd',
  article: `article ${at % 12}`,
  values: Float64Array.from([0.6, 0.1, random.next(), 0.4, 0.8, random.next()]),
  right: [false, true],
}))
const start = [1, 0, 0]

describe('fitting weights', () => {
  it('finds the feature that tells right from wrong and leaves noise alone', () => {
    const fitted = fitWeights(questions, start)
    expect(reach(questions, () => start).get('all')).toMatchObject({ firstHit: 0, questions: 60 })
    expect(reach(questions, () => fitted).get('all')).toMatchObject({ firstHit: 60 })
    expect(fitted[0]).toBe(1)
    expect(fitted[2]).toBe(0)
  })

  it('is the same for the same seed', () => {
    const once = crossValidate(questions, start, 4, createRandom(1))
    expect(crossValidate(questions, start, 4, createRandom(1))).toEqual(once)
    expect(once.heldOut.get('all')).toMatchObject({ firstHit: 60, questions: 60 })
    expect([...once.heldOut.keys()].sort()).toEqual(['all', 'even', 'odd'])
  })

  it('gives no rank to a question whose answer was not found', () => {
    const lost: Cached = { set: 'x', article: 'y', values: Float64Array.from([1, 1, 1]), right: [false] }
    expect(reach([lost], () => start).get('all')).toEqual({ firstHit: 0, reciprocalRank: 0, questions: 1 })
  })
})
