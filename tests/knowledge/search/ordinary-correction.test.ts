import { describe, expect, it } from 'vitest'
import { ordinaryCorrection } from '../../../knowledge/search/ordinary-correction.ts'

/** Terms of the articles, with how often they stand there. */
const held: Readonly<Record<string, number>> = { shelter: 3, control: 2, claim: 5, respond: 1 }
const correct = (word: string) => ordinaryCorrection(word, (term) => held[term] ?? 0)

describe('an unknown word one slip from an ordinary one', () => {
  it.each([
    ['sheeltering', 'sheltering'],
    ['cotrols', 'controls'],
    ['ccaims', 'claims'],
    ['respondd', 'respond'],
    ['huors', 'hours'],
  ])('"%s" is read as "%s"', (word, meant) => {
    expect(correct(word)).toBe(meant)
  })

  it.each(['zzxqwv', 'teh', 'mitzinsev', 'контроли', '2,5000'])('"%s" is left alone', (word) => {
    expect(correct(word)).toBeNull()
  })
})
