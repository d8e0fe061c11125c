import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepsLimit, timeLimitIn } from '../../../knowledge/search/time-limit.ts'

const limitOf = (text: string) => timeLimitIn(text, '2024-09-20T09:00:00Z')!

describe('a limit in time', () => {
  it.each<[string, string, string, boolean | null]>([
    ['what happened on Tuesday?', '2024-09-17', '2024-09-17', true],
    ['what happened on Tuesday?', '2024-09-18', '2024-09-18', false],
    ['what happened on Tuesday?', '2024-09-16', '2024-09-18', true],
    ['what happened on 17 September?', '2021-09-17T08:00', '2021-09-17T20:00', true],
    ['what happened on 17 September 2024?', '2021-09-17', '2021-09-17', false],
    ['what was said before 15 June', '2022-06-14', '2022-06-14', true],
    ['what was said before 15 June', '2022-06-15', '2022-06-15', false],
    ['what was said until 15 June', '2022-06-15', '2022-06-15', true],
    ['what was said after 15 June', '2022-06-15', '2022-06-15', false],
    ['who resigned in May?', '2023-05-03', '2023-05-03', true],
    ['who resigned in May?', '2023-06-03', '2023-06-03', false],
    ['who resigned in 2023?', '2023-06-03', '2023-06-03', true],
    ['what happened yesterday?', '2024-09-19', '2024-09-19', true],
    ['what happened on Tuesday?', '2024-09-01', '2024-09-30', null],
    ['что произошло 17 сентября до 20 сентября', '2024-09-19', '2024-09-19', true],
  ])('"%s" is kept by %s to %s: %s', (text, from, to, kept) => {
    expect(keepsLimit(limitOf(text), from, to)).toBe(kept)
  })

  it('is told of nothing by a time that was not resolved', () => {
    expect(keepsLimit(limitOf('on Tuesday'), null, null)).toBeNull()
  })

  it.each(['who leads the union in Kestrel Bay?', 'on which Monday?', 'how many march on?', 'what may happen?'])(
    'does not stand in "%s"',
    (text) => {
      expect(timeLimitIn(text, '2024-09-20')).toBeNull()
    },
  )

  it('is kept by a day or by its opposite', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, (limit, told) => {
        const [a, b] = [limit, told].map((date) => date.toISOString().slice(0, 10)) as [string, string]
        const [before, on, after] = ['before', 'on', 'after'].map((word) => keepsLimit(limitOf(`${word} ${a}`), b, b))
        expect([before, on, after].filter((kept) => kept === true)).toHaveLength(1)
      }),
    )
  })
})
