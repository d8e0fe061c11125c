import { describe, expect, it } from 'vitest'
import { checkText, meetStatement } from '../../../knowledge/answer/check.ts'
import { splitStatements } from '../../../knowledge/answer/statements.ts'
import { say } from './say.ts'

const claims = [
  say('the flood had destroyed both bridges over the Brenna', { id: 'both' }),
  say('the flood had destroyed the only bridge over the Brenna', { id: 'only' }),
  say('the river authority had not opened the gates of the dam', { id: 'closed' }),
  say('about 2,000 residents were evacuated from Tolvik', { id: 'evacuated' }),
  say('Syrian rebels blew up the pipeline', { id: 'rebels' }),
  say('the strike of the dockers would end on Friday', { id: 'friday' }),
]

describe('checking a statement', () => {
  it.each([
    ['The flood destroyed two bridges over the Brenna.', 'says-the-same', 'quantity', ['both'], ['only']],
    ['Some 2,000 residents were evacuated from Tolvik.', 'says-the-same', null, ['evacuated'], []],
    ['5,000 residents were evacuated from Tolvik.', 'says-otherwise', 'quantity', [], ['evacuated']],
    ['The river authority had opened the gates of the dam.', 'says-otherwise', 'polarity', [], ['closed']],
    ['French troops destroyed the pipeline.', 'says-otherwise', 'agent', [], ['rebels']],
    ['The dockers said their strike would end on Monday.', 'says-otherwise', 'time', [], ['friday']],
    ['The mayor of Tolvik plays the violin.', 'no-source', null, [], []],
    ['90 residents were evacuated from Oakdale.', 'no-source', null, [], []],
  ])('meets "%s" with %s', (statement, verdict, slot, agreeing, differing) => {
    const met = meetStatement(statement, 'en', claims)
    expect({
      ...met,
      agreeing: met.agreeing.map(({ claim }) => claim.id),
      differing: met.differing.map(({ claim }) => claim.id),
    }).toEqual({ verdict, slot, agreeing, differing })
  })

  it('meets each statement of a text, in order', async () => {
    const text =
      'The flood destroyed the only bridge over the Brenna, and 5,000 residents were evacuated from Tolvik. Is that true?'
    const met = await checkText(text, 'en', async () => claims)
    expect(met.map(({ statement, verdict }) => [statement, verdict])).toEqual([
      ['The flood destroyed the only bridge over the Brenna', 'says-the-same'],
      ['5,000 residents were evacuated from Tolvik', 'says-otherwise'],
    ])
  })
})

describe('splitting a text into statements', () => {
  it.each([
    [
      'Only one bridge was left and the Russians blew it up',
      ['Only one bridge was left', 'the Russians blew the bridge up'],
    ],
    ['The dam held. The town did not.', ['The dam held', 'The town did not']],
    ['Dockers and drivers walked out on Monday.', ['Dockers and drivers walked out on Monday']],
    ['She bought bread and milk but the shop had no eggs.', ['She bought bread and milk', 'the shop had no eggs']],
    [
      'The ferry between Marwick and Stoneport was stopped by the storm.',
      ['The ferry between Marwick and Stoneport was stopped by the storm'],
    ],
    ['Ada Holm and Nils Berg visited the dam.', ['Ada Holm and Nils Berg visited the dam']],
    ['The ministry says no and the mayor has agreed.', ['The ministry says no', 'the mayor has agreed']],
    ['Where is it? It is in Tolvik.', ['It is in Tolvik']],
    ['', []],
  ])('splits "%s"', (text, statements) => {
    expect(splitStatements(text).map(({ resolved }) => resolved)).toEqual(statements)
  })
})
