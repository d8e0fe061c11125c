import { describe, expect, it } from 'vitest'
import { decide } from '../../../knowledge/search/decide.ts'
import { harbour, libraryOf } from './library.ts'

const library = libraryOf(harbour)
const outcome = async (question: string) => decide(await library.find(question)).outcome

describe('deciding', () => {
  it.each([
    'why was the harbour of Varnholm closed?',
    'when did the museum of whaling open?',
    'how many people spent the night in the concert hall?',
    'what did Petra Holm demand?',
    'where were the fishing boats towed?',
  ])('answers %s', async (question) => {
    expect(await outcome(question)).toBe('answered')
  })

  it.each([
    'how old is Petra Holm?',
    'how deep is the harbour of Varnholm?',
    'how many ferries were sold to Norway?',
    'when was the concert hall painted?',
    'who insured the lighthouse?',
  ])('does not answer %s', async (question) => {
    expect(await outcome(question)).not.toBe('answered')
  })

  it('knows a question about nothing it has read', async () => {
    const decision = decide(await library.find('quarterly earnings of semiconductor makers'))
    expect(decision).toMatchObject({ outcome: 'no-match', confidence: 0 })
  })

  it('gives its reasons', async () => {
    const { reasons, confidence } = decide(await library.find('when did the museum of whaling open?'))
    expect(reasons.at(-1)).toBe('outcome: answered')
    expect(reasons[0]).toMatch(/^covered 1\.00: \+/)
    expect(confidence).toBeGreaterThan(0.5)
  })
})
