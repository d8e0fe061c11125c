import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames, placesIn } from '../../../knowledge/extract/names.ts'

const sentencesOf = (text: string) =>
  [...text.matchAll(/(?:[^.!?\n]|(?<=\b\p{Lu})\.)+[.!?\n]?/gu)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))

const short = (text: string, language = 'en'): string[] =>
  findNames(text, sentencesOf(text), language).map(({ asWritten, type }) => `${asWritten}: ${type}`)

describe('names in English', () => {
  it.each([
    ['President Maria Silva met the press.', ['Maria Silva: person']],
    ['The Portuguese Prime Minister Rui Costa spoke.', ['Rui Costa: person']],
    ['According to Colonel General Ilya Brusov, it fell.', ['Ilya Brusov: person']],
    ['They met Lisbon Mayor Rui Costa and Sen. Ann Lee.', ['Lisbon: place', 'Rui Costa: person', 'Ann Lee: person']],
    ['It opens at noon Lisbon time.', []],
    ['The town of Velinsk lies on the Orava River.', ['Velinsk: place', 'Orava River: place']],
    ['Civilians left the Kolmar chemical plant.', ['Kolmar: place']],
    ["Finland's Ministry of Transport closed it.", ["Finland's Ministry of Transport: organisation"]],
    ['The Finnish transport ministry closed it.', ['Finnish transport ministry: organisation']],
    [
      'He works for the World Health Organization in Geneva.',
      ['World Health Organization: organisation', 'Geneva: place'],
    ],
    ['The UN and NATO declined.', ['UN: organisation', 'NATO: organisation']],
    ['They flew to the US and the UK.', ['US: place', 'UK: place']],
    ['French troops and Germans marched on Monday in July.', []],
    ['A Lisbon-based firm and a Moscow-backed group denied it.', []],
    ['Ursula von der Leyen arrived.', ['Ursula von der Leyen: person']],
    ['It was signed by J. R. Smith and the Bank of England.', ['J. R. Smith: person', 'Bank of England: organisation']],
    ["Portugal's Carlos Reis won.", ['Portugal: place', 'Carlos Reis: person']],
    ['People gathered. Officials left. Meanwhile it rained.', []],
    ['Vitaly Renko, a spokesman, said so.', ['Vitaly Renko: person']],
    [
      'Residents of Pellin fled. The Merrin valley and Lower Merrin were flooded.',
      ['Pellin: place', 'Merrin: place', 'Lower Merrin: place'],
    ],
    ["The Donvar People's Republic was named.", ["Donvar People's Republic: place"]],
  ])('reads %j', (text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it('gives a bare surname the type of the full name', () => {
    expect(short('Elena Markova chairs the board. On Friday Markova resigned.')).toEqual([
      'Elena Markova: person',
      'Markova: person',
    ])
  })

  it('gives a name one type in all its mentions', () => {
    expect(short('Belvar is quiet. Shops in Belvar are open, and Belvar waits.')).toEqual([
      'Belvar: place',
      'Belvar: place',
      'Belvar: place',
    ])
  })

  it('trusts no capital in a headline', () => {
    expect(short('Storm Closes Harbour After Heavy Night Of Rain\nThe harbour of Brest closed.')).toEqual([
      'Brest: place',
    ])
  })

  it('lists the places inside spans once, in order', () => {
    const text = 'They drove from Madrid to Lisbon and back to Madrid, Ana Costa said.'
    const names = findNames(text, [{ start: 0, end: text.length }], 'en')
    expect(placesIn(names, [{ start: 0, end: text.length }])).toEqual(['Madrid', 'Lisbon'])
    expect(placesIn(names, [{ start: 0, end: 30 }])).toEqual(
      ['Madrid', 'Lisbon'].filter((place) => text.indexOf(place) + place.length <= 30),
    )
  })
})

describe('names in Russian and Ukrainian', () => {
  it.each([
    ['ru', 'Президент Сергей Громов заявил об этом в Париже.', ['Сергей Громов: person', 'Париже: place']],
    ['ru', 'Город Велинск стоит на реке Орава.', ['Велинск: place', 'Орава: place']],
    ['uk', 'За словами Ольги Бондаренко, у Києві тихо.', ['Ольги Бондаренко: person', 'Києві: place']],
    ['uk', 'Місто Лисичанськ є у Луганській області.', ['Лисичанськ: place', 'Луганській області: place']],
  ])('reads %s %j', (language, text, expected) => {
    expect(short(text, language)).toEqual(expected)
  })
})

describe('any text', () => {
  it('finds names that equal their words, inside the sentences', () => {
    const pieces = fc.constantFrom(
      ..."The Bank of England 's ' . , Ivan von US Ministry and Dr J. in Xy-Zed Київ “ ”".split(' '),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { span, asWritten } of findNames(text, [{ start: 0, end: text.length }], 'en')) {
            expect(text.slice(span.start, span.end)).toBe(asWritten)
            expect(asWritten).not.toBe('')
          }
        },
      ),
    )
  })
})
