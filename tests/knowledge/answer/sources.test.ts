import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { independentSources, sourceGroups } from '../../../knowledge/answer/sources.ts'
import { say } from './say.ts'

const text = 'the dam held'

describe('counting independent sources', () => {
  it.each([
    ['two outlets', [{ outlet: 'A' }, { outlet: 'B' }], 2],
    ['two articles of one outlet', [{ outlet: 'The Courier' }, { outlet: 'courier' }], 1],
    ['a digest beside its outlet', [{ outlet: 'CNN' }, { outlet: 'CNN', digest: true }], 1],
    [
      'copies of one wire story',
      [
        { outlet: 'A', article: 'wire' },
        { outlet: 'B', wireOf: 'wire' },
        { outlet: 'C', wireOf: 'wire' },
      ],
      1,
    ],
    ['articles of unknown outlets', [{ outlet: null }, { outlet: null }, { outlet: 'A' }], 3],
    [
      'one speaker heard by two outlets',
      [
        { outlet: 'A', speaker: 'Lind' },
        { outlet: 'B', speaker: 'Lind' },
      ],
      2,
    ],
    [
      'one speaker through one agency',
      [
        { outlet: 'A', speaker: 'Ola Lind', via: ['TASS'] },
        { outlet: 'B', speaker: 'Ola Lind', via: ['TASS'] },
      ],
      1,
    ],
    [
      'two speakers through one agency',
      [
        { outlet: 'A', speaker: 'Lind', via: ['TASS'] },
        { outlet: 'B', speaker: 'Berg', via: ['TASS'] },
      ],
      2,
    ],
    [
      'one speaker through one agency in two scripts, once by the family name',
      [
        { outlet: 'A', speaker: 'Haidai', via: ['TASS'] },
        { outlet: 'B', speaker: 'Сергей Гайдай', via: ['ТАСС'] },
      ],
      1,
    ],
    ['nobody', [], 0],
  ])('counts %s', (_, said, count) => {
    expect(independentSources(said.map((one, index) => say(text, { id: `claim ${index}`, ...one })))).toBe(count)
  })

  it('never counts more sources than articles, and loses no claim', () => {
    const cited = fc.array(
      fc.record({
        outlet: fc.constantFrom('A', 'B', null),
        article: fc.constantFrom('x', 'y', 'z'),
        wireOf: fc.constantFrom('x', null),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(cited, (said) => {
        const evidence = said.map((one, index) => say(text, { id: `claim ${index}`, ...one }))
        expect(independentSources(evidence)).toBeLessThanOrEqual(new Set(said.map(({ article }) => article)).size)
        expect(sourceGroups(evidence).flat()).toHaveLength(evidence.length)
      }),
    )
  })
})
