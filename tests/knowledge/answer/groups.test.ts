import { describe, expect, it } from 'vitest'
import { groupEvidence } from '../../../knowledge/answer/groups.ts'
import { say } from './say.ts'

describe('grouping claims that say the same', () => {
  it.each([
    [
      'the evacuated civilians will be taken to the town of Svatove',
      'a corridor for civilians would lead towards the town of Svatovo',
    ],
    ['9 passengers were injured, two of them badly', 'nine passengers were injured in the crash near Petersholm'],
    ['the army blew up the bridge over the Brenna at dawn', 'the army destroyed the bridge over the river Brenna'],
    ['about 2,000 residents had been evacuated from Tolvik', 'more than 1,900 residents were evacuated from Tolvik'],
  ])('gives one number to: %s / %s', (a, b) => {
    expect(groupEvidence([say(a), say(b)])).toEqual([1, 1])
  })

  it.each([
    ['the union accepted the offer of the port owners', 'the union rejected the offer of the port owners'],
    ['14 people were killed in the flood in Tolvik', '22 people were killed in the flood in Tolvik'],
    ['the bridge over the Brenna was built in 1910', 'the bridge over the Brenna was destroyed by the flood'],
    ['the union should accept the offer', 'the dockers went home'],
  ])('keeps apart: %s / %s', (a, b) => {
    expect(groupEvidence([say(a), say(b)])).toEqual([1, 2])
  })

  it('keeps claims of different events apart, whatever their words', () => {
    const text = 'the army blew up the bridge over the Brenna at dawn'
    expect(groupEvidence([say(text, { id: 'a', event: 'one' }), say(text, { id: 'b', event: 'two' })])).toEqual([1, 2])
  })

  it('numbers groups in the order of their first claims', () => {
    const [flood, strike] = ['the flood destroyed the old mill of Tolvik', 'the dockers of Marwick port went on strike']
    const evidence = [strike, flood, strike, flood].map((text, index) => say(text, { id: `${index}` }))
    expect(groupEvidence(evidence)).toEqual([1, 2, 1, 2])
  })
})
