import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTally } from '../../../knowledge/store/sqlite/tally.ts'

const additions = fc.array(
  fc.record({
    rows: fc.uniqueArray(fc.nat(300), { maxLength: 40 }),
    first: fc.constantFrom(0, 65_536),
    score: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 12 },
)

describe('a tally', () => {
  it('gives the rows that sorting all of them would put first', () => {
    fc.assert(
      fc.property(additions, fc.nat(60), (added, count) => {
        const tally = createTally()
        const sums = new Map<number, number>()
        for (const { rows, first, score } of added) {
          tally.add(rows, first, score)
          for (const row of rows) sums.set(first + row, (sums.get(first + row) ?? 0) + score)
        }
        const sorted = [...sums].sort(([a, x], [b, y]) => y - x || a - b)
        const least = sorted[count - 1]?.[1] ?? 0
        const expected = count === 0 ? [] : sorted.filter(([, score]) => score >= least).map(([row]) => row)
        expect(tally.best(count, 1000)).toEqual(expected)
      }),
    )
  })

  it('forgets what was added before', () => {
    const tally = createTally()
    tally.add([1, 2], 70_000, 3)
    tally.clear()
    tally.add([2], 70_000, 1)
    expect(tally.score(70_001)).toBe(0)
    expect(tally.best(5, 5)).toEqual([70_002])
  })
})
