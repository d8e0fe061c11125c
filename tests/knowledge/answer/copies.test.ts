import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDigestPair, outletKey } from '../../../knowledge/answer/copies.ts'
import { readProfile } from '../../../knowledge/answer/event-profile.ts'
import { isCopy } from '../../../knowledge/answer/event-similarity.ts'
import { originalsOf } from '../../../knowledge/answer/originals.ts'
import { toNewsroom } from './gather.ts'
import { type Report, reports } from './newsroom.ts'

const wire = reports.find(({ id }) => id === 'flood-b')!
const copies: readonly Report[] = [
  wire,
  { ...wire, id: 'same-day', outlet: 'Evening Star', text: `TOLVIK (Wire) - ${wire.text}` },
  {
    ...wire,
    id: 'next-day',
    outlet: 'Morning Star',
    published: '2023-05-11',
    text: wire.text.split('\n\n').slice(0, 4).join('\n\n'),
  },
]
const room = toNewsroom([...reports.filter(({ id }) => id !== 'flood-b'), ...copies])

describe('telling copies', () => {
  it('finds the oldest of the copies of one wire story, cut short or with a line more', () => {
    const originals = originalsOf(room.profiles)
    expect([...originals].filter(([, original]) => original !== null)).toEqual(
      expect.arrayContaining([
        ['same-day', 'flood-b'],
        ['next-day', 'flood-b'],
      ]),
    )
    expect([...originals.values()].filter((original) => original !== null)).toHaveLength(2)
  })

  it('depends on the set of articles, not on their order', () => {
    const wanted = originalsOf(room.profiles)
    fc.assert(
      fc.property(fc.shuffledSubarray([...room.profiles], { minLength: room.profiles.length }), (shuffled) => {
        const found = originalsOf(shuffled)
        for (const [article, original] of wanted) expect(found.get(article)).toBe(original)
      }),
      { numRuns: 20 },
    )
  })

  it('does not take reports of one happening for copies of each other', () => {
    const { profiles } = toNewsroom(reports)
    for (const [i, a] of profiles.entries()) {
      for (const b of profiles.slice(i + 1)) expect(isCopy(readProfile(a.profile), readProfile(b.profile))).toBe(false)
    }
  })

  it('knows a digest by its outlet and event', () => {
    const full = { digest: false, outlet: 'The Valley Courier', publishedAt: '2023-05-09', eventId: 'e' }
    const digest = { ...full, digest: true, outlet: 'Valley Courier', publishedAt: '2023-05-10' }
    expect(isDigestPair(full, digest)).toBe(true)
    expect(isDigestPair(full, { ...digest, eventId: 'other' })).toBe(false)
    expect(isDigestPair(full, { ...digest, outlet: 'Nordpost' })).toBe(false)
    expect(isDigestPair(digest, digest)).toBe(false)
  })

  it.each([
    ['The Guardian', 'guardian'],
    ['BBC News', 'bbcnews'],
    ['bbc.com', 'bbc'],
  ])('has one key for the ways of writing %s', (written, key) => {
    expect(outletKey(written)).toBe(key)
  })
})
