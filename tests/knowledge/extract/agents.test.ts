import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actsIn, agentOf } from '../../../knowledge/extract/agents.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]
const short = (text: string, language = 'en'): string[] =>
  actsIn(text, whole(text), language).map(({ agent, verb, object }) => `${agent ?? '-'} / ${verb} / ${object ?? '-'}`)

describe('acts in English', () => {
  it.each([
    ['Northern forces blew up the last bridge.', 'Northern forces / destroy / bridge'],
    ['that southern troops had destroyed all three bridges', 'southern troops / destroy / bridges'],
    ['The bridge was demolished by retreating soldiers.', 'retreating soldiers / destroy / bridge'],
    ['All bridges across the river have been demolished.', '- / destroy / bridges'],
    ['a depot destroyed by a Swedish drone', 'a Swedish drone / destroy / depot'],
    ['The army of Norland, which retreated, will open a corridor.', null],
    ['On Tuesday the navy shelled the harbour.', 'the navy / shell / harbour'],
    ['Soldiers entered the town and destroyed the mill.', 'Soldiers / destroy / mill'],
    [
      'The town was shelled and northern forces blew up the mill.',
      '- / shell / town; northern forces / destroy / mill',
    ],
    ['Police said rebels killed two dozen civilians.', 'rebels / kill / civilians'],
    ['The border guard of Norland has seized the ferry.', 'The border guard of Norland / capture / ferry'],
    ['The mill was destroyed by night.', '- / destroy / mill'],
    ['The mill was destroyed by northern forces.', 'northern forces / destroy / mill'],
    ['The sick were evacuated by train.', '- / evacuate / sick'],
    ['They destroyed the mill.', null],
    ['Crews are trying to evacuate injured residents.', '- / evacuate / residents'],
    ['The destroyed mill stands empty.', null],
    ['Clashes continued in the north.', null],
    ['It told them to lay down their arms.', null],
    ['The fleet along with two tugs would open the channel.', 'The fleet / open / channel'],
    ['Troops took control of the city.', 'Troops / capture / city'],
  ])('reads %j', (text, expected) => {
    expect(short(text).join('; ')).toBe(expected ?? '')
  })
})

describe('the agent', () => {
  it('is the doer of the first act that has one', () => {
    const text = 'The mill was burned down, and raiders looted the barn.'
    expect(agentOf(text, whole(text), 'en')).toBe('raiders')
  })

  it('is nobody where the text names none', () => {
    const text = 'The mill has been burned down.'
    expect(agentOf(text, whole(text), 'en')).toBeNull()
  })
})

describe('acts in Russian and Ukrainian', () => {
  it.each([
    ['ru', 'Северные войска взорвали мост.', 'Северные войска / destroy / мост'],
    ['uk', 'Північні війська підірвали міст.', 'Північні війська / destroy / міст'],
  ])('reads %s %j', (language, text, expected) => {
    expect(short(text, language).join('; ')).toBe(expected)
  })
})

it('names agents in words of the text', () => {
  const pieces = fc.constantFrom(
    ...'the troops destroyed blew up was by bridge and of , . "x" 300 they city in had been мост взорвали'.split(' '),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces).map((list) => list.join(' ')),
      ),
      fc.constantFrom('en', 'ru'),
      (text, language) => {
        for (const { agent } of actsIn(text, whole(text), language)) if (agent !== null) expect(text).toContain(agent)
      },
    ),
  )
})
