import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderCurve, calibrationError, refusedAt, reliability } from '../../../src/cli/quality/confidence.ts'

const confidences = fc.array(
  fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
  { minLength: 1, maxLength: 30 },
)

describe('the area under the curve of confidence', () => {
  it('is the share of pairs in the right order', () => {
    fc.assert(
      fc.property(confidences, confidences, (answerable, unanswerable) => {
        const pairs = answerable.flatMap((a) => unanswerable.map((u) => (a > u ? 1 : a === u ? 0.5 : 0)))
        const share = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length
        expect(areaUnderCurve(answerable, unanswerable)).toBeCloseTo(share, 9)
      }),
    )
  })

  it('is unknown without questions of both kinds', () => {
    expect(areaUnderCurve([], [0.5])).toBeNull()
  })
})

describe('refusals at a share of wrong ones', () => {
  it('refuse no more answerable questions than allowed', () => {
    fc.assert(
      fc.property(confidences, confidences, (answerable, unanswerable) => {
        const { line } = refusedAt(0.1, answerable, unanswerable)
        expect(answerable.filter((value) => value < line).length).toBeLessThanOrEqual(0.1 * answerable.length)
      }),
    )
  })

  it('count the unanswerable questions below the line', () => {
    const answerable = [0.1, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9]
    expect(refusedAt(0.1, answerable, [0.2, 0.4, 0.6])).toEqual({ right: 2, of: 3, line: 0.5 })
  })
})

describe('the reliability of confidence', () => {
  it('puts every answer into one bin', () => {
    fc.assert(
      fc.property(confidences, (values) => {
        const bins = reliability(values.map((confidence) => ({ confidence, right: true })))
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      }),
    )
  })

  it('is perfect when promises are kept', () => {
    const kept = [true, true, true, false].map((right) => ({ confidence: 0.75, right }))
    expect(calibrationError(reliability(kept))).toBe(0)
    expect(calibrationError(reliability([{ confidence: 0.75, right: false }]))).toBe(0.75)
  })
})
