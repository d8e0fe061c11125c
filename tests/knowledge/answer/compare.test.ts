import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../knowledge/answer/compare.ts'
import { readEvidence } from '../../../knowledge/answer/reading.ts'
import type { Slot } from '../../../knowledge/knowledge.ts'
import { say } from './say.ts'

const differ: readonly (readonly [Slot, string, string])[] = [
  ['quantity', '14 people were killed in the flood in Tolvik', 'the flood in Tolvik killed 22 people'],
  [
    'quantity',
    'more than 500 workers joined the strike at the Marwick yard',
    '300 to 400 employees joined the strike at the yard',
  ],
  [
    'quantity',
    'all three bridges over the Brenna have been destroyed',
    'the only bridge over the Brenna was destroyed',
  ],
  [
    'quantity',
    'turnout in the Orvane vote was 61 percent of voters',
    'turnout in the Orvane vote was 48 percent of voters',
  ],
  ['quantity', 'two dozen houses were damaged by the storm', 'the storm damaged at least 200 homes'],
  ['polarity', 'it is not possible to leave the valley by road', 'residents can still leave the valley'],
  ['polarity', 'evacuation of the hospital is impossible', 'evacuating the hospital is difficult, but not impossible'],
  [
    'polarity',
    'the airline had not inspected the engine before the flight',
    'the airline had inspected the engine before the flight',
  ],
  ['polarity', 'the union rejected the offer of the port owners', 'the union accepted the offer of the port owners'],
  ['polarity', 'the barriers were open', 'the barriers were closed when the lorry came'],
  ['agent', 'Syrian rebels blew up the pipeline', 'French troops destroyed the pipeline'],
  ['agent', 'the pipeline was destroyed by protesters', 'police destroyed the pipeline'],
  [
    'place',
    'the evacuated villagers will be taken by bus to the town of Lindmark',
    'the evacuated villagers will be taken by bus to the town of Hamnes',
  ],
  ['time', 'the strike of the dockers would end on Friday', 'the strike of the dockers would end on Saturday'],
]

const agree: readonly (readonly [why: string, string, string])[] = [
  ['intervals overlap', '70 to 80 percent of the city is under water', 'about 80 percent of the city is under water'],
  [
    'just over and more than',
    'just over 500 residents were evacuated from Tolvik',
    'more than 500 residents were evacuated from Tolvik',
  ],
  ['about the same number', 'about 2,000 residents were evacuated', 'more than 1,900 residents were evacuated'],
  [
    'dead and injured are different',
    '12 people were killed in the crash near Petersholm',
    '30 people were injured in the crash near Petersholm',
  ],
  ['a part of them', '40 workers were injured in the blast', 'two foreign workers were injured in the blast'],
  ['another number is added', '40 houses were damaged in Karsund', 'another 15 houses were damaged in Karsund'],
  ['different places', '12 people drowned in Riverton', '30 people drowned in Oakdale'],
  ['different nouns', '500 residents are sheltering in the hall', '90 firemen are sheltering in the hall'],
  [
    'not impossible is possible',
    'crossing the river is difficult, but not impossible',
    'it is still possible to cross the river',
  ],
  [
    'different scope',
    'mass evacuation of the town is not possible',
    'the injured people can still be evacuated from the town',
  ],
  [
    'a demand is no statement',
    'the union should not accept the offer of the port owners',
    'the company published the offer of the port owners',
  ],
  ['one doer in two wordings', 'Russian forces destroyed the bridge', 'Russian troops blew up the bridge'],
  ['another object', 'protesters destroyed the statue', 'police destroyed the camp'],
  [
    'one place spelled in two ways',
    'the evacuated villagers will be taken by bus to the town of Svatove',
    'the evacuated villagers will be taken by bus to the town of Svatovo',
  ],
  [
    'a place inside another',
    'the villagers will be taken by bus to Lindmark in Hamnes county',
    'the villagers will be taken by bus to Hamnes county',
  ],
  ['a day and its hour', 'the corridor will open on Wednesday', 'the corridor will open at 8 a.m. on Wednesday'],
  ['other matters altogether', 'the mayor thanked the firemen', 'the bridge was built in 1910'],
  ['not and another verb', 'the company did not pay the workers', 'the company praised the workers'],
]

function slots(a: string, b: string): Slot[] {
  return differencesOf(readEvidence(say(a)), readEvidence(say(b))).map(({ slot }) => slot)
}

describe('comparing two claims of one event', () => {
  it.each(differ)('finds that they differ in %s: %s / %s', (slot, a, b) => {
    expect(slots(a, b)).toContain(slot)
  })

  it.each(agree)('finds no difference where there is none (%s): %s / %s', (_, a, b) => {
    expect(slots(a, b)).toEqual([])
  })

  it('is symmetric, with the values exchanged', () => {
    const texts = [...differ, ...agree].flatMap(([, a, b]) => [a, b])
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
        const [x, y] = [readEvidence(say(a, { id: 'x' })), readEvidence(say(b, { id: 'y' }))]
        const back = differencesOf(y, x).map((found) => ({ ...found, values: [found.values[1], found.values[0]] }))
        expect(differencesOf(x, y)).toEqual(back)
      }),
      { numRuns: 300 },
    )
  })

  it('never lets a claim differ from the same words of somebody else', () => {
    for (const [, a, b] of [...differ, ...agree]) {
      for (const text of [a, b]) {
        expect(differencesOf(readEvidence(say(text, { id: 'x' })), readEvidence(say(text, { id: 'y' })))).toEqual([])
      }
    }
  })

  it('compares nothing across events, nor one voice within one article', () => {
    const [, a, b] = differ[0]!
    expect(differencesOf(readEvidence(say(a, { event: 'one' })), readEvidence(say(b, { event: 'two' })))).toEqual([])
    const voice = { article: 'same', speaker: null }
    expect(differencesOf(readEvidence(say(a, voice)), readEvidence(say(b, voice)))).toEqual([])
  })

  it('reads a denial as a no', () => {
    const denied = say('that the river authority had opened the gates of the dam', { stance: 'denial' })
    const said = say('the river authority had opened the gates of the dam at midnight')
    const [found] = differencesOf(readEvidence(denied), readEvidence(said))
    expect(found).toMatchObject({ slot: 'polarity', values: ['no', 'yes'] })
  })

  it('names the values in the words of the claims', () => {
    const [found] = differencesOf(
      readEvidence(say('all three bridges over the Brenna have been destroyed')),
      readEvidence(say('the only bridge over the Brenna was destroyed')),
    )
    expect(found!.values).toEqual(['all three bridges', 'the only bridge'])
  })
})
