import { describe, expect, it } from 'vitest'
import { said } from './said.ts'

describe('what nobody said', () => {
  it('is not made of a negated report', () => {
    expect(said('The mayor did not say that the dam was safe.')).toEqual([])
    expect(said('The mayor never claimed the dam was safe.')).toEqual([])
  })
})

describe('what surrounds a report', () => {
  it.each([
    ['OSLO (Reuters) - The dam will hold, officials said.', ['indirect [officials] <said> The dam will hold']],
    ['The WHO warned of a second wave.', ['indirect [The WHO] <warned of> a second wave']],
    [
      'The agency said earlier, citing sensors, that the dam would hold.',
      ['indirect [The agency] <said> that the dam would hold.'],
    ],
    [
      'Last week a member of the council, which Oslo backs, said that the dam would hold.',
      ['indirect [a member of the council, which Oslo backs] <said> that the dam would hold.'],
    ],
    ['The vote was held amid fears that the dam would break.', ['indirect [-] <fears> that the dam would break.']],
    [
      'Reed described the plan as “a gift” that nobody wanted.',
      ['mixed [Reed] <described> the plan as “a gift” that nobody wanted'],
    ],
    ['Director Ann Reed: “We have no fuel.”', ['direct [Director Ann Reed] <:> “We have no fuel.”']],
    [
      '“If they come,” the farmer said, pointing at the hills, “we will leave.”',
      ['direct [the farmer] <said> “If they come,” || “we will leave.”'],
    ],
    [
      'Oslo says it lost two boats; Bergen says it lost none.',
      ['indirect [Oslo] <says> it lost two boats', 'indirect [Bergen] <says> it lost none.'],
    ],
    [
      'The ministry guaranteed food, shelter and care to all.',
      ['indirect [The ministry] <guaranteed> food, shelter and care to all'],
    ],
  ])('is told from it in “%s”', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})
