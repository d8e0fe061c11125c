import { describe, expect, it } from 'vitest'
import { actsIn } from '../../../knowledge/extract/agents.ts'
import { findAliases, neverMerged } from '../../../knowledge/extract/aliases.ts'
import { detectLanguage } from '../../../knowledge/extract/language.ts'
import { findNames } from '../../../knowledge/extract/names.ts'
import { polarityOf } from '../../../knowledge/extract/polarity.ts'
import { findQuantities } from '../../../knowledge/extract/quantities.ts'
import { findTimes } from '../../../knowledge/extract/times.ts'

// Each would take minutes if a finder went back over what it has read.
const pieces = [
  'a',
  'a.',
  'A.B ',
  '1',
  '000 ',
  '1,1',
  'two hundred and ',
  'Aa ',
  'Bank of ',
  '1 of ',
  'not ',
  'that ',
  ' ',
  '"',
  'a-',
  "a'",
  'destroyed men of ',
  'blew up ',
  'was destroyed ',
  ', which ',
  'June 14 to ',
  '14-',
  '14:00 ',
  'Aa (',
  'Aa also known as ',
  'Gov. ',
  "Russia's ",
  'украинских ',
]

describe('a long line of one piece again and again', () => {
  it.each(pieces)('is read to its end: %j', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    const whole = { start: 0, end: text.length }
    for (const language of ['en', 'ru']) {
      findQuantities(text, whole, language)
      findTimes(text, whole, { publishedAt: '2023-09-14', language })
      polarityOf(text, [whole], language)
      actsIn(text, [whole], language)
      findAliases(text, findNames(text, [whole], language))
    }
    detectLanguage(text)
    expect(neverMerged(text, text)).toBe(false)
  })
})
