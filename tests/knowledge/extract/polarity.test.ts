import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polarityOf } from '../../../knowledge/extract/polarity.ts'

const polarity = (text: string, language = 'en') => polarityOf(text, [{ start: 0, end: text.length }], language)

describe('polarity in English', () => {
  it.each([
    'The tunnel is open.',
    'leaving the valley is hard, but not impossible',
    'that passage is slow but still possible',
    'The ferry did not only carry cars.',
    'There is no doubt that the dam holds.',
    'They did not deny it.',
    'The island can no more than guess, but the pier is safe' /* a comparison, no denial */,
    'If the order is not given, crews should leave.',
    'a neutral state that will never join the bloc',
    'Crews may leave without their tools.',
    'The road, which was never paved, is open.',
    'He is betraying his crew by not giving the order.',
    'The minister ruled the plan legal.',
  ])('is positive for %j', (text) => {
    expect(polarity(text).polarity).toBe('positive')
  })

  it.each([
    'The tunnel is not open.',
    "The tunnel isn't open.",
    'Passage is impossible.',
    'It is not possible to pass.',
    'Rescue was deemed impossible because of the wind.',
    'The bank no longer lends.',
    'He denied that the plant was closed.',
    'They refused to leave.',
    'The company failed to pay.',
    'Crews were unable to reach the ridge.',
    'No bridge remains.',
    'Nobody was hurt.',
    'The minister ruled out a ceasefire.',
    'The war cannot end unless both agree.',
    'officials confirmed that no ferry sails',
    'it is simply not possible',
    'Neither side agreed.',
    'All three piers are impassable.',
  ])('is negative for %j', (text) => {
    expect(polarity(text).polarity).toBe('negative')
  })
})

describe('polarity in Russian and Ukrainian', () => {
  it.each([
    ['ru', 'Мост открыт.', 'positive'],
    ['ru', 'Выехать невозможно.', 'negative'],
    ['ru', 'Мост не открыт.', 'negative'],
    ['ru', 'Это сложно, но не невозможно.', 'positive'],
    ['ru', 'Он отрицал, что завод закрыт.', 'negative'],
    ['uk', 'Евакуація неможлива.', 'negative'],
    ['uk', 'Міст не зруйновано.', 'negative'],
    ['uk', 'Евакуація можлива.', 'positive'],
    ['uk', 'Не лише мости, а й дороги знищено.', 'positive'],
  ])('%s %j is %s', (language, text, expected) => {
    expect(polarity(text, language).polarity).toBe(expected)
  })
})

describe('hedges', () => {
  it.each([
    ['The dam may break and will likely flood the town.', ['may', 'likely']],
    ['It is seen as a key town.', ['is seen as']],
    ['In May the dam could reportedly fail.', ['could', 'reportedly']],
    ['It could not be saved.', []],
    ['It opened.', []],
  ])('of %j are %j', (text, hedges) => {
    expect(polarity(text).hedges).toEqual(hedges)
  })
})

it('never fails on any text and spans', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(9), (text, cut) => {
      const middle = Math.min(cut, text.length)
      const spans = [
        { start: 0, end: middle },
        { start: middle, end: text.length },
      ]
      expect(['positive', 'negative']).toContain(polarityOf(text, spans, 'en').polarity)
    }),
  )
})
