import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs, splitSentences } from '../../../knowledge/extract/sentences.ts'

const sentences = (text: string, language = 'en') =>
  splitSentences(text, splitParagraphs(text), language).map(({ start, end }) => text.slice(start, end))

describe('splitting into sentences', () => {
  it.each([
    ['titles', 'Gen. Ivo Marsh left. Dr. Una Falk stayed.', ['Gen. Ivo Marsh left.', 'Dr. Una Falk stayed.']],
    ['initials', 'J. R. Holt won the seat. He is 40.', ['J. R. Holt won the seat.', 'He is 40.']],
    [
      'clock times',
      'The gate opens at 8 a.m. and shuts at 6 p.m. The fee is small.',
      ['The gate opens at 8 a.m. and shuts at 6 p.m.', 'The fee is small.'],
    ],
    [
      'clock times before a zone',
      'It opens at 8 a.m. Lisbon time on Friday.',
      ['It opens at 8 a.m. Lisbon time on Friday.'],
    ],
    [
      'countries',
      'The U.S. Navy sailed. It left the U.S. The port closed.',
      ['The U.S. Navy sailed.', 'It left the U.S.', 'The port closed.'],
    ],
    [
      'months',
      'It began on Feb. 3 and ended in Aug. The town rested.',
      ['It began on Feb. 3 and ended in Aug.', 'The town rested.'],
    ],
    ['numbers', 'Prices rose 3.5 percent. No. 7 fell.', ['Prices rose 3.5 percent.', 'No. 7 fell.']],
    [
      'quotations',
      '“It holds. We checked,” she said. “Go home.”',
      ['“It holds.', 'We checked,” she said.', '“Go home.”'],
    ],
    [
      'questions before a cue',
      '“Will it hold?” the mayor asked. “Yes!” Ann Reed said.',
      ['“Will it hold?” the mayor asked.', '“Yes!” Ann Reed said.'],
    ],
    ['questions before a small letter', '"Why?" he asked. "Why not?"', ['"Why?" he asked.', '"Why not?"']],
    ['missing spaces', 'The bridge fell.However, nobody was hurt.', ['The bridge fell.', 'However, nobody was hurt.']],
    [
      'missing spaces after a quotation',
      'She called it "a good day."Nobody agreed.',
      ['She called it "a good day."', 'Nobody agreed.'],
    ],
    [
      'spaced clock times',
      'They may leave from 14: 00 on Monday. Others wait.',
      ['They may leave from 14: 00 on Monday.', 'Others wait.'],
    ],
    ['dots of omission', 'We waited... and waited. Then we left.', ['We waited... and waited.', 'Then we left.']],
    ['a date at the head', 'date 2021-03-04 The dam was inspected.', ['date 2021-03-04', 'The dam was inspected.']],
    ['names of sites', 'Example.com was down. Nobody noticed.', ['Example.com was down.', 'Nobody noticed.']],
  ])('survives %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it.each([
    ['ru', 'Стоимость выросла до 3 млн руб. за год. Об этом сообщил А. С. Орлов.', 2],
    ['ru', 'Дом на ул. Садовой закрыт. Жильцы уехали.', 2],
    ['uk', 'Міст на р. Рось закрито. Про це сказав І. Б. Мельник.', 2],
  ])('knows abbreviations in %s', (language, text, count) => {
    expect(sentences(text, language)).toHaveLength(count)
  })

  it('joins lines that were broken in mid-sentence and no others', () => {
    const text = 'The committee met for three hours on Tuesday and it\ndecided nothing.\nA heading\nThe chair resigned.'
    expect(splitParagraphs(text)).toHaveLength(3)
  })

  it('covers all but white space, in order, without overlap', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'A. ',
      '“Yes.” ',
      '"',
      ' said.',
      '\n',
      '\n\n',
      '3.5',
      '…',
      '?!',
      ' Она ',
      '。',
      '\ud83d\ude00',
      ' a.m. ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const spans = splitSentences(text, splitParagraphs(text))
          let at = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(at, start)).toMatch(/^[\s\u200b-\u200f\ufeff]*$/)
            at = end
          }
          expect(text.slice(at)).toMatch(/^[\s\u200b-\u200f\ufeff]*$/)
        },
      ),
    )
  })
})
