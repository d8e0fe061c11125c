import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../knowledge/extract/times.ts'

// A Thursday.
const published = '2023-09-14'
const found = (text: string, publishedAt: string | null = published, language = 'en') =>
  findTimes(text, { start: 0, end: text.length }, { publishedAt, language })

const short = (text: string, publishedAt?: string | null, language?: string): string[] =>
  found(text, publishedAt, language).map(({ asWritten, from, to, zone }) =>
    [asWritten, from === to ? from : `${from}/${to}`, ...(zone ? [zone] : [])].join(' | '),
  )

describe('days', () => {
  it.each([
    ['The mayor resigned on Tuesday.', 'on Tuesday | 2023-09-12'],
    ['On Thursday the mayor resigned.', 'On Thursday | 2023-09-14'],
    ['The court ruled Friday that it may stay.', 'Friday | 2023-09-08'],
    ['The museum will reopen on Monday.', 'on Monday | 2023-09-18'],
    ['On Saturday, the museum will reopen.', 'On Saturday | 2023-09-16'],
    ['The ferry would sail on Friday.', 'on Friday | 2023-09-15'],
    ['The envoy promised that talks would open on Wednesday.', 'on Wednesday | 2023-09-13'],
    ['It is set to land on Friday.', 'on Friday | 2023-09-15'],
    ['It was damaged last Thursday.', 'last Thursday | 2023-09-07'],
    ['They meet next Wednesday.', 'next Wednesday | 2023-09-20'],
    ['It rained yesterday.', 'yesterday | 2023-09-13'],
    ['The ship leaves tomorrow.', 'tomorrow | 2023-09-15'],
    ['It closed late on Sunday evening.', 'on Sunday evening | 2023-09-10'],
    ['It fell two days ago.', 'two days ago | 2023-09-12'],
    ['She resigned on Tuesday, September 5, 2023.', 'on Tuesday, September 5, 2023 | 2023-09-05'],
    ['In a speech Wednesday, he said it will end.', 'Wednesday | 2023-09-13'],
  ])('reads %j', (text, expected) => {
    expect(short(text)).toEqual([expected])
  })

  it('resolves each of two days by its own clause', () => {
    expect(short('The port said on Monday it will reopen on Friday.')).toEqual([
      'on Monday | 2023-09-11',
      'on Friday | 2023-09-15',
    ])
    expect(short('It will reopen on Friday, the port said on Monday.')).toEqual([
      'on Friday | 2023-09-15',
      'on Monday | 2023-09-11',
    ])
  })

  it('leaves a weekday open without a day of publication', () => {
    expect(found('It opened on Tuesday.', null)).toMatchObject([{ asWritten: 'on Tuesday', from: null, to: null }])
  })
})

describe('dates, months, years and weeks', () => {
  it.each([
    ['on 3 May 2021', 'on 3 May 2021 | 2021-05-03'],
    ['on May 3, 2021', 'on May 3, 2021 | 2021-05-03'],
    ['the 3rd of May 2021', 'the 3rd of May 2021 | 2021-05-03'],
    ['on Sept. 20', 'on Sept. 20 | 2023-09-20'],
    ['on December 30', 'on December 30 | 2023-12-30'],
    ['2021-05-03', '2021-05-03 | 2021-05-03'],
    ['dated 03.05.2021', '03.05.2021 | 2021-05-03'],
    ['20210503', '20210503 | 2021-05-03'],
    ['on 14-16 August', 'on 14-16 August | 2023-08-14/2023-08-16'],
    ['August 14 to 16', 'August 14 to 16 | 2023-08-14/2023-08-16'],
    ['It began in February.', 'in February | 2023-02-01/2023-02-28'],
    ['It began in December.', 'in December | 2022-12-01/2022-12-31'],
    ['It will begin in December.', 'in December | 2023-12-01/2023-12-31'],
    ['in late March', 'in late March | 2023-03-21/2023-03-31'],
    ['in May 2020', 'in May 2020 | 2020-05-01/2020-05-31'],
    ['first signed in 2014', 'in 2014 | 2014-01-01/2014-12-31'],
    ['since 1998', '1998 | 1998-01-01/1998-12-31'],
    ['on June 16th of last year', 'on June 16th of last year | 2022-06-16'],
    ['in the 1990s', '1990s | 1990-01-01/1999-12-31'],
    ['from 1995 to 1997', '1995 to 1997 | 1995-01-01/1997-12-31'],
    ['last week', 'last week | 2023-09-04/2023-09-10'],
    ['earlier this week', 'earlier this week | 2023-09-11/2023-09-14'],
    ['next month', 'next month | 2023-10-01/2023-10-31'],
    ['last year', 'last year | 2022-01-01/2022-12-31'],
    ['a week ago', 'a week ago | 2023-09-07'],
  ])('reads %j', (text, expected) => {
    expect(short(text)).toEqual([expected])
  })

  it.each([
    'between 300 to 400 sailors',
    'It may rain; you may march on.',
    'The second floor of 12 houses.',
    'In recent weeks it rained for three days.',
    'the 2,022 seats',
    'The sun and the wed couple.',
    '31.02.2021 and 2021-13-45',
    'Section 8 and a 3-1 win',
  ])('finds no time in %j', (text) => {
    expect(found(text).filter((time) => time.from !== null)).toEqual([])
  })
})

describe('clock times', () => {
  it.each([
    ['It opens on Friday at 9 a.m.', 'on Friday at 9 a.m. | 2023-09-15T09:00'],
    [
      'The road will be open on Friday between 8 a.m. and 8 p.m. Lisbon time',
      'on Friday between 8 a.m. and 8 p.m. Lisbon time | 2023-09-15T08:00/2023-09-15T20:00 | Lisbon time',
    ],
    [
      'The gate will open from 8:30 a.m. to 19:00 p.m. local time on Monday',
      'from 8:30 a.m. to 19:00 p.m. local time on Monday | 2023-09-18T08:30/2023-09-18T19:00 | local time',
    ],
    ['from 14: 00 Madrid time on Tuesday', 'from 14: 00 Madrid time on Tuesday | 2023-09-12T14:00 | Madrid time'],
    ['on 3 May at 0600 GMT', 'on 3 May at 0600 GMT | 2023-05-03T06:00 | GMT'],
    ['on Monday, 22:00-02:00 UTC+3', 'on Monday, 22:00-02:00 UTC+3 | 2023-09-11T22:00/2023-09-12T02:00 | UTC+3'],
    [
      'The gate closed at 6 p.m. on Monday (Lisbon time).',
      'at 6 p.m. on Monday (Lisbon time) | 2023-09-11T18:00 | Lisbon time',
    ],
    [
      'on Monday from 8:00 until 20:00, Lisbon time',
      'on Monday from 8:00 until 20:00, Lisbon time | 2023-09-11T08:00/2023-09-11T20:00 | Lisbon time',
    ],
    ['at noon on Monday', 'at noon on Monday | 2023-09-11T12:00'],
    ['from 9 to 11 a.m. on Monday', 'from 9 to 11 a.m. on Monday | 2023-09-11T09:00/2023-09-11T11:00'],
    ['at 12 a.m. on Monday', 'at 12 a.m. on Monday | 2023-09-11T00:00'],
  ])('reads %j', (text, expected) => {
    expect(short(text)).toEqual([expected])
  })

  it('leaves the day of a lone clock time open', () => {
    expect(found('The bell rings at 7 p.m. Paris time.')).toMatchObject([{ from: null, to: null, zone: 'Paris time' }])
  })
})

describe('times in Russian and Ukrainian', () => {
  it.each([
    ['ru', 'Мост открыли во вторник.', 'во вторник | 2023-09-12'],
    ['ru', 'Мост будет открыт в субботу.', 'в субботу | 2023-09-16'],
    ['ru', '3 мая 2021 года', '3 мая 2021 года | 2021-05-03'],
    ['ru', 'на прошлой неделе', 'на прошлой неделе | 2023-09-04/2023-09-10'],
    [
      'ru',
      'в среду с 8:00 до 20:00 по московскому времени',
      'в среду с 8:00 до 20:00 по московскому времени | 2023-09-13T08:00/2023-09-13T20:00 | по московскому времени',
    ],
    ['ru', 'в феврале', 'в феврале | 2023-02-01/2023-02-28'],
    ['uk', "у п'ятницю", "у п'ятницю | 2023-09-08"],
    ['uk', 'вчора', 'вчора | 2023-09-13'],
    ['uk', '14 червня', '14 червня | 2023-06-14'],
    ['uk', 'минулого тижня', 'минулого тижня | 2023-09-04/2023-09-10'],
    ['uk', 'у 2014 році', 'у 2014 році | 2014-01-01/2014-12-31'],
  ])('reads %s %j', (language, text, expected) => {
    expect(short(text, published, language)).toEqual([expected])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'on Tuesday 8 a.m. to 20 : 00 and between June 14 , 2022 last week next year ago two Moscow time GMT early will said - / . ('.split(
      ' ',
    ),
  )

  it('keeps mentions inside the part asked for, equal to their words, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((list) => list.join(' ')),
        ),
        fc.nat(20),
        (text, skip) => {
          const span = { start: Math.min(skip, text.length), end: text.length }
          let before = span.start
          for (const { span: at, asWritten, from, to } of findTimes(text, span, { publishedAt: published })) {
            expect(text.slice(at.start, at.end)).toBe(asWritten)
            expect(at.start).toBeGreaterThanOrEqual(before)
            expect(at.end).toBeLessThanOrEqual(span.end)
            expect((from ?? '') <= (to ?? '')).toBe(true)
            before = at.end
          }
        },
      ),
    )
  })
})
