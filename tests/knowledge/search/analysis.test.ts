import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, termsOf } from '../../../knowledge/search/analysis.ts'

const terms = (text: string, language = 'en') => termsOf(analyse(text, language))

describe('analysing a text', () => {
  it('gives forms of a word one term', () => {
    expect(terms('evacuated')).toBe(terms('evacuation'))
    expect(terms('blew')).toBe(terms('blown'))
    expect(terms('defence')).toBe(terms('defense'))
    expect(terms('гуманитарного', 'ru')).toBe(terms('гуманитарный', 'ru'))
    expect(terms('коридору', 'uk')).toBe(terms('коридор', 'uk'))
  })

  it('reads a number in any of its spellings', () => {
    expect(terms('2,500')).toBe('2500')
    expect(terms('2\u00a0500')).toBe('2500')
    expect(terms('14:00')).toBe(terms('14.00'))
    expect(terms('3.5')).toBe('3_5')
  })

  it('folds case, diacritics, apostrophes and compatibility forms', () => {
    expect(terms('Świętokrzyskie')).toBe(terms('swietokrzyskie'))
    expect(terms("Varnholm's")).toBe(terms('VARNHOLM’S'))
    expect(terms('ﬁsh')).toBe(terms('fish'))
    expect(terms("об'єкт", 'uk')).toBe(terms('об’єкт', 'uk'))
  })

  it('folds a letter under any heap of marks, the length of a message at once', () => {
    expect(analyse(`e${'\u0301'.repeat(100_000)}`, 'en')[0]?.word).toBe('e')
  })

  it('keeps й and ї apart from и and і', () => {
    expect(analyse('край краи', 'ru').map(({ word }) => word)).toEqual(['край', 'краи'])
  })

  it('reads words through the invisible characters inside them', () => {
    const [word, ...others] = analyse('cor\u00adri\u200bdor\u2060', 'en')
    expect(word).toMatchObject({ word: 'corridor', term: 'corridor', start: 0 })
    expect(others).toEqual([])
    expect(analyse('\u200b \u00ad', 'en')).toEqual([])
  })

  it('takes hyphened words apart and dotted abbreviations as one', () => {
    expect(terms('rebel-held')).toBe('rebel hold')
    expect(terms('U.S.')).toBe('us')
  })

  it('leaves function words of the three languages out', () => {
    expect(terms('the of and')).toBe('')
    expect(terms('и в что', 'ru')).toBe('')
    expect(terms('та у що', 'uk')).toBe('')
  })

  it('says where each word stands and makes terms of letters, digits and underscores only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0
        for (const { term, start, end } of analyse(text, 'en')) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(term).toMatch(/^[\p{L}\p{N}\p{M}_]+$/u)
          last = end
        }
      }),
    )
  })
})
