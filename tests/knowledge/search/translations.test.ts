import { describe, expect, it } from 'vitest'
import { stemWord } from '../../../knowledge/search/analysis.ts'
import { translationsOf } from '../../../knowledge/search/translations.ts'

describe('translations', () => {
  it.each([
    ['мост', 'bridge'],
    ['зруйнував', 'destroy'],
    ['приведёт', 'lead'],
    ['bridge', 'міст'],
  ])('of %s hold %s', (word, other) => {
    expect(translationsOf(word)).toContain(stemWord(other, /[а-яі]/.test(other) ? 'uk' : 'en'))
  })

  it('leave Latin words that no table knows alone', () => {
    expect(translationsOf('skiffle')).toEqual([])
    expect(translationsOf('')).toEqual([])
  })
})
