import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutQuote } from '../../../src/answers/cut-quote.ts'
import { emphasised } from '../../../src/answers/quote-block.ts'

const words = fc
  .array(fc.oneof(fc.stringMatching(/^[a-zа-я]{1,12}$/), fc.constantFrom('👩‍🚀', '😀😀', '\n\n', '—', '“so”')), {
    maxLength: 60,
  })
  .map((parts) => parts.join(' '))
const cases = words.chain((exact) =>
  fc.record({
    exact: fc.constant(exact),
    focus: fc.option(fc.tuple(fc.nat(exact.length), fc.nat(40)).map(([at, length]) => [at, at + length] as const)),
    limit: fc.integer({ min: 1, max: 200 }),
  }),
)

describe('cutQuote', () => {
  it('gives three slices that make up the whole', () => {
    fc.assert(
      fc.property(cases, ({ exact, focus, limit }) => {
        const cut = cutQuote(exact, focus, limit)
        expect(cut.before + cut.words + cut.after).toBe(exact)
        expect(cut.start).toBe(cut.before.length)
      }),
    )
  })

  it('keeps the focus inside wherever it fits', () => {
    fc.assert(
      fc.property(cases, ({ exact, focus, limit }) => {
        if (!focus) return
        const [from, to] = focus.map((at) => Math.min(at, exact.length)) as [number, number]
        const answer = exact.slice(from, to)
        if (answer === '' || answer.length > limit || answer.trim() !== answer || /\p{Surrogate}/u.test(answer)) return
        const cut = cutQuote(exact, focus, limit)
        expect(cut.start).toBeLessThanOrEqual(from)
        expect(cut.start + cut.words.length).toBeGreaterThanOrEqual(to)
      }),
    )
  })

  it('stays within the limit and never halves a surrogate pair', () => {
    fc.assert(
      fc.property(cases, ({ exact, focus, limit }) => {
        const cut = cutQuote(exact, focus, limit)
        expect(cut.words.length).toBeLessThanOrEqual(Math.max(limit, focus ? focus[1] - focus[0] : 0) + 1)
        expect(cut.words).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  const sentence =
    'The ferry that everybody had waited for since the storm leaves for Brenholm at noon, the office said.'

  it('begins at the beginning when the answer is near it', () => {
    expect(cutQuote(sentence, [4, 9], 40)).toMatchObject({
      before: '',
      words: 'The ferry that everybody had waited for',
    })
  })

  it('cuts at word boundaries around an answer far inside', () => {
    const at = sentence.indexOf('Brenholm')
    const cut = cutQuote(sentence, [at, at + 8], 40)
    expect(cut.words).toBe('leaves for Brenholm at noon, the')
    expect(cut.before.endsWith(' ')).toBe(true)
  })

  it('cuts one endless word too', () => {
    expect(cutQuote('x'.repeat(5000), null, 100).words).toHaveLength(100)
    expect(cutQuote('x'.repeat(5000), [2500, 2510], 100).words.length).toBeLessThanOrEqual(100)
  })
})

describe('emphasised', () => {
  it('loses no character, however ranges overlap or lie outside', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.integer({ min: -9, max: 99 }), fc.integer({ min: -9, max: 99 }))),
        (exact, ranges) => {
          expect(
            emphasised(exact, ranges)
              .map(({ text }) => text)
              .join(''),
          ).toBe(exact)
        },
      ),
    )
  })

  it('makes nothing strong when nearly all would be', () => {
    expect(emphasised('all of it', [[0, 9]])).toEqual([{ kind: 'text', text: 'all of it' }])
  })
})
