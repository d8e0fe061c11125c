import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../knowledge/answer/compare.ts'
import { findDisagreements } from '../../../knowledge/answer/disagreements.ts'
import type { Evidence } from '../../../knowledge/answer/evidence.ts'
import { readEvidence } from '../../../knowledge/answer/reading.ts'
import { type Topic, topicOf } from '../../../knowledge/answer/topic.ts'
import { createLexicon } from '../../../knowledge/search/lexicon.ts'
import { resolveQuery } from '../../../knowledge/search/query.ts'
import { understand } from '../../../knowledge/search/understand.ts'
import { toNewsroom } from './gather.ts'
import { reports } from './newsroom.ts'
import { say } from './say.ts'

const { evidence } = toNewsroom(reports)

function asking(question: string): Topic {
  return topicOf(resolveQuery(understand(question), createLexicon(), 100))
}

/** All claims, those that hold the words given as the best. */
function withBest(words: RegExp): Evidence[] {
  return evidence.map((one) => ({ ...one, score: words.test(one.sentence.text) ? 1 : 0 }))
}

const shown: readonly (readonly [question: string, best: RegExp, slot: string, values: readonly string[]])[] = [
  ['how many people were killed in the flood?', /people were killed/, 'quantity', ['14 people', '22 people']],
  ['did the river authority open the gates of the dam?', /opened the gates/, 'polarity', ['no', 'yes']],
  ['can people leave Tolvik by road?', /leave Tolvik/, 'polarity', ['no', 'yes, with difficulty']],
  ['how many bridges did the flood destroy?', /destroyed .* bridge/, 'quantity', ['both bridges', 'the only bridge']],
  ['how many dockers are on strike?', /dockers had joined/, 'quantity', ['3,000 dockers', 'about 800 dockers']],
  ['when does the strike end?', /strike would end/, 'time', ['on Friday', 'on Saturday']],
  ['did the port owners accept the offer of talks?', /offer of talks/, 'polarity', ['accepted', 'rejected']],
  ['were the barriers open?', /barriers were/, 'polarity', ['closed', 'open']],
  [
    'how many votes did Castell win?',
    /percent of the votes/,
    'quantity',
    ['47 percent of the votes', '52 percent of the votes'],
  ],
]

const quiet: readonly (readonly [question: string, best: RegExp])[] = [
  ['how many people were injured in the flood?', /injured/],
  ['where did the river burst its banks?', /burst its banks/],
  ['what was the turnout in Orvane?', /turnout/],
  ['who is the mayor of Tolvik?', /Mayor Ingrid Solheim/],
  ['how many passengers were injured?', /passengers were injured/],
  ['why did the dockers walk out?', /walked out/],
  ['how many houses were damaged in Karsund?', /40 houses/],
  ['when will the result be published?', /publish the result/],
]

describe('finding disagreement about what a question asks', () => {
  it.each(shown)('shows it: %s', (question, best, slot, values) => {
    const { disagreements } = findDisagreements(asking(question), withBest(best))
    const found = disagreements.find((one) => one.slot === slot)
    expect(found?.sides.map(({ value }) => value).sort()).toEqual(values)
  })

  it.each(quiet)('stays quiet where the sources agree or speak of something else: %s', (question, best) => {
    expect(findDisagreements(asking(question), withBest(best)).disagreements).toEqual([])
  })

  it('sets a denial against the accusation it denies, in another article too', () => {
    const found = findDisagreements(
      asking('who accused the river authority of hiding the water levels?'),
      withBest(/accused the river/),
    )
    expect(found.disagreements).toMatchObject([
      { slot: 'polarity', sides: [{ value: 'claimed' }, { value: 'denied' }] },
    ])
  })

  it('never sets claims of different events against each other', () => {
    for (const [question, best] of [...shown, ...quiet]) {
      for (const { sides } of findDisagreements(asking(question), withBest(best)).disagreements) {
        const events = sides.flatMap(({ claimIds }) =>
          claimIds.map((id) => evidence.find(({ claim }) => claim.id === id)!.eventId),
        )
        expect(new Set(events).size).toBe(1)
      }
    }
  })

  it('has sides of which every two claims differ in the slot named, whatever the order of the claims', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.infiniteStream(fc.nat()), ([question, best], keys) => {
        const order = withBest(best).map((one) => [keys.next().value, one] as const)
        const shuffled = order.sort((a, b) => a[0] - b[0]).map(([, one]) => one)
        const claims = new Map(shuffled.map((one) => [one.claim.id, readEvidence(one)]))
        const { disagreements } = findDisagreements(asking(question), shuffled)
        expect(disagreements.length).toBeGreaterThan(0)
        for (const { slot, sides } of disagreements) {
          for (const [i, side] of sides.entries()) {
            for (const other of sides.slice(i + 1).flatMap(({ claimIds }) => claimIds)) {
              for (const claim of side.claimIds) {
                const slots = differencesOf(claims.get(claim)!, claims.get(other)!).map((found) => found.slot)
                expect(slots).toContain(slot)
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('counts independent sources on each side', () => {
    const words = 'the only bridge over the Brenna was destroyed'
    const sides = [
      say('all three bridges over the Brenna were destroyed', { id: 'a' }),
      say(words, { id: 'b', article: 'wire' }),
      say(words, { id: 'c', wireOf: 'wire' }),
      say(words, { id: 'd', outlet: null }),
    ]
    const [found] = findDisagreements(asking('how many bridges were destroyed?'), sides).disagreements
    expect(found?.sides.map(({ value, independentSources }) => [value, independentSources])).toEqual([
      ['all three bridges', 1],
      ['the only bridge', 2],
    ])
  })

  it('takes a later number of the same speaker or outlet for an update', () => {
    const before = { id: 'before', published: '2023-05-09', speaker: 'Ingrid Solheim' }
    const after = { id: 'after', published: '2023-05-11', speaker: 'Ingrid Solheim' }
    const topic = asking('how many people were killed in the flood?')
    const spoken = [
      say('14 people were killed in the flood in Tolvik', before),
      say('19 people were killed in the flood in Tolvik', after),
    ]
    const update = { disagreements: [], updates: [{ claimId: 'before', updatedBy: 'after', slot: 'quantity' }] }
    expect(findDisagreements(topic, spoken)).toEqual(update)
    expect(findDisagreements(topic, spoken.toReversed())).toEqual(update)
    const own = spoken.map((one) => ({
      ...one,
      claim: { ...one.claim, speaker: null },
      article: { ...one.article, outlet: 'Nordpost' },
    }))
    expect(findDisagreements(topic, own)).toEqual(update)
  })

  it('leaves headlines out: they shorten what the article says in full', () => {
    const headline = say('22 people were killed in the flood in Tolvik', { id: 'headline' })
    const claims = [
      say('14 people were killed in the flood in Tolvik'),
      { ...headline, claim: { ...headline.claim, type: 'headline' as const } },
    ]
    expect(findDisagreements(asking('how many people were killed?'), claims).disagreements).toEqual([])
  })
})
