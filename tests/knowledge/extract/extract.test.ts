import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../knowledge/extract/extract.ts'
import { narrated } from './said.ts'

const piece = fc.constantFrom(
  'Anna Holm said ',
  '“The dam will hold,” ',
  '"',
  "'",
  '«',
  '»',
  '„',
  '“',
  '”',
  'that ',
  ', adding ',
  ', according to ',
  'he ',
  'the mayor ',
  'told ',
  '. ',
  '? ',
  '.\n',
  '\n\n',
  ': ',
  ', ',
  ' — ',
  '(',
  ')',
  'urged him to ',
  'by ',
  'claim that ',
  'По словам ',
  'сказал ',
  'что ',
  'U.S. ',
  '5 percent ',
  'Monday ',
  'Related Articles ',
  'https://example.org ',
  '\ud83d',
  '\u0000',
  '‎',
  'and ',
  'which ',
  'who ',
  'REED: ',
)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
)
const anyLanguage = fc.constantFrom('en', 'ru', 'uk', 'de', 'und')

describe('extraction', () => {
  it('covers every sentence that is not boilerplate, with spans inside the text, sorted and apart', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { claims, sentences } = extract(text, { language, publishedAt: '2021-03-04' })
        for (const { spans, speaker, cue } of claims) {
          expect(spans.length).toBeGreaterThan(0)
          let at = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(text.length)
          for (const span of [speaker?.span, cue?.span]) if (span) expect(span.end).toBeLessThanOrEqual(text.length)
          if (speaker) expect(speaker.asWritten).toBe(text.slice(speaker.span.start, speaker.span.end))
          if (speaker) expect(speaker.name === null).toBe(speaker.resolution === 'unresolved')
        }
        const starts = claims.map(({ spans }) => spans[0]!.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        for (const { start, end, boilerplate } of sentences) {
          const covered = claims.some(({ spans }) => spans.some((span) => span.start < end && span.end > start))
          expect(covered || boilerplate).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of the same text', () => {
    const text = 'Anna Holm said the dam would hold. “Go home,” she said.'
    expect(extract(text)).toEqual(extract(text))
  })

  it('makes a narration claim of each sentence in the article’s own voice', () => {
    expect(narrated('The dam broke on Monday. Nobody was hurt.')).toEqual([
      'The dam broke on Monday.',
      'Nobody was hurt.',
    ])
  })

  it('keeps what a sentence says itself beside what it reports', () => {
    expect(narrated('The council closed the road to the dam for a week, saying that the wall was weak.')).toEqual([
      'The council closed the road to the dam for a week',
    ])
    expect(narrated('In an interview on Monday, Anna Holm said the wall was weak.')).toEqual([])
  })

  it('fills the slots of each claim from its own words', () => {
    const [claim] = extract('Anna Holm said that more than 300 houses in Oslo were not damaged on Tuesday.', {
      language: 'en',
      publishedAt: '2021-03-04',
    }).claims
    expect(claim?.polarity).toBe('negative')
    expect(claim?.quantities.map(({ low, noun }) => [low, noun])).toEqual([[300, 'houses']])
    expect(claim?.times.map(({ from }) => from)).toEqual(['2021-03-02'])
    expect(claim?.places).toEqual(['Oslo'])
  })

  it.each([
    ['one word without end', 'a'.repeat(200_000)],
    ['quotation marks that never close', '“a '.repeat(40_000)],
    ['straight marks only', '"'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['reporting verbs only', 'he said '.repeat(20_000)],
    ['sources only', 'according to '.repeat(20_000)],
    ['quotations that chain sentences', '"a. b" "c. d" said '.repeat(5_000)],
    ['abbreviations', 'Mr. '.repeat(30_000)],
  ])('reads %s to the end', (_, text) => {
    const { sentences } = extract(text, { language: 'en' })
    expect(sentences.at(-1)?.end).toBeGreaterThan(text.length - 10)
  })
})
