import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/cli/bench/random.ts'
import { withTypingErrors } from '../../../src/cli/bench/typing-errors.ts'

describe('typing errors', () => {
  it('keep the number of words and each word’s first letter, and leave short words alone', () => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 9 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(text, fc.integer(), (clean, seed) => {
        const before = clean.split(' ')
        const after = withTypingErrors(clean, createRandom(seed)).split(' ')
        expect(after).toHaveLength(before.length)
        for (const [at, word] of before.entries()) {
          expect(after[at]?.[0]).toBe(word[0])
          if (word.length < 5) expect(after[at]).toBe(word)
        }
      }),
    )
  })
})
