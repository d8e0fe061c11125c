import { describe, expect, it } from 'vitest'
import { decide } from '../../../knowledge/search/decide.ts'
import { toFound } from '../../../knowledge/search/found.ts'
import { harbour, libraryOf } from './library.ts'

const library = libraryOf(harbour)
const found = (lead: boolean | null) => () => toFound(lead === null ? null : lead ? 'found' : 'missing', null, null)
const outcome = async (question: string, lead: boolean | null) =>
  decide(await library.find(question), found(lead)).outcome

describe('deciding', () => {
  it.each([
    ['why was the harbour of Varnholm closed?', null],
    ['when did the museum of whaling open?', true],
    ['how many people spent the night in the concert hall?', true],
    ['what did Petra Holm demand?', null],
    ['where were the fishing boats towed?', true],
  ])('answers %s', async (question, lead) => {
    expect(await outcome(question, lead)).toBe('answered')
  })

  it.each([
    'how old is Petra Holm?',
    'how deep is the harbour of Varnholm?',
    'how many ferries were sold to Norway?',
    'when was the concert hall painted?',
    'who insured the lighthouse?',
  ])('does not answer %s', async (question) => {
    expect(await outcome(question, false)).not.toBe('answered')
  })

  it('trusts no words of an answer to a question whose name is missing', async () => {
    const ranking = await library.find('when did the museum of Kestrel Bay open?')
    const without = decide(ranking).confidence
    expect(decide(ranking, found(true)).confidence).toBe(without)
  })

  it('trusts a claim less when another voice says it than the one asked for', async () => {
    const ranking = await library.find('what did Petra Holm demand?')
    const [same, another] = [true, false].map(
      (voice) => decide(ranking, () => toFound(null, { voice, time: null }, null)).confidence,
    )
    expect(another!).toBeLessThan(same!)
  })

  it('knows a question about nothing it has read', async () => {
    const decision = decide(await library.find('quarterly earnings of semiconductor makers'))
    expect(decision).toMatchObject({ outcome: 'no-match', confidence: 0 })
  })

  it('gives its reasons', async () => {
    const { reasons, confidence } = decide(await library.find('when did the museum of whaling open?'))
    expect(reasons.at(-1)).toBe('outcome: answered')
    expect(reasons).toContainEqual(expect.stringMatching(/^covered 1\.00: \+/))
    expect(confidence).toBeGreaterThan(0.5)
  })
})
