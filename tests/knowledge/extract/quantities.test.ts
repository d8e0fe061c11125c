import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../knowledge/extract/quantities.ts'
import type { Quantity } from '../../../knowledge/model.ts'

const found = (text: string, language = 'en'): Quantity[] =>
  findQuantities(text, { start: 0, end: text.length }, language)

/** `low..high noun unit`, a tilde before it for approximate ones. */
const short = ({ low, high, noun, unit, approximate }: Quantity): string =>
  `${approximate ? '~' : ''}${low ?? ''}..${high ?? ''} ${noun ?? '-'}${unit ? ` ${unit}` : ''}`

describe('quantities in English', () => {
  it.each([
    ['The storm cut power to 4,200 homes.', '4200..4200 homes'],
    ['More than 60 passengers were stranded.', '60.. passengers'],
    ['Some 1,500 people marched.', '~1500..1500 people'],
    ['Just over 900 ballots were spoiled.', '~900..990 ballots'],
    ['Nearly 40 firefighters arrived.', '~36..40 firefighters'],
    ['At least 12 miners were trapped.', '12.. miners'],
    ['Up to 80 vessels may be waiting.', '..80 vessels'],
    ['No more than 25 guests are allowed.', '..25 guests'],
    ['Fewer than 30 tigers survive.', '..30 tigers'],
    ['about 200 to 250 Norwegian engineers stayed', '~200..250 engineers'],
    ['between 40 and 50 buses were parked', '40..50 buses'],
    ['Support fell to 35 to 40 percent of voters.', '35..40 voters percent'],
    ['About 65% of the harbour is closed.', '~65..65 harbour percent'],
    ['The fund approved a new $2.5 billion rescue package.', '2500000000..2500000000 package USD'],
    ['It cost €40 million.', '40000000..40000000 - EUR'],
    ['paid 300 million dollars in compensation', '300000000..300000000 compensation USD'],
    ['The village lies 12 km from the front.', '12..12 - km'],
    ['Hundreds of Greek sailors and cooks waited.', '~200..999 sailors'],
    ['tens of thousands of refugees', '~20000..99999 refugees'],
    ['Two dozen cows escaped.', '24..24 cows'],
    ['a dozen eggs', '12..12 eggs'],
    ['twenty-five members of the choir', '25..25 members'],
    ['two hundred and fifty tents', '250..250 tents'],
    ['All four wooden piers collapsed.', '4..4 piers'],
    ['The only road into the valley is cut.', '1..1 road'],
    ['They lost the last working pump.', '1.. pump'],
    ['All ferries were cancelled.', '2.. ferries'],
    ['Both tunnels are flooded.', '2..2 tunnels'],
    ['Half of the crew is ill.', '50..50 crew percent'],
    ['A third of residents left.', '~33..34 residents percent'],
    ['Two-thirds of the seats are empty.', '~66..67 seats percent'],
    ['500 or more applicants are expected', '500.. applicants'],
    ['2 to 3 million euros were spent', '2000000..3000000 - EUR'],
    ['Over 1,200 Swiss and Austrian hikers signed up.', '1200.. hikers'],
    ['One soldier was hurt.', '1..1 soldier'],
    ['several hundred spectators', '~200..999 spectators'],
    ['The dam holds 40,000 tonnes of silt.', '40000..40000 silt t'],
    ['a 30-kilometre queue', '30..30 queue km'],
    ['There were 7 wounded.', '7..7 wounded'],
    ['Only one well is left.', '1..1 well'],
    ['donated millions of dollars to the fund', '~2000000..999000000 - USD'],
    ['Twelve percent indicated doubt.', '12..12 - percent'],
    ['The two sides met.', '2..2 sides'],
  ])('reads %j', (text, expected) => {
    expect(found(text).map(short)).toEqual([expected])
  })

  it.each([
    'The gates open at 8 a.m. and close at 20:00.',
    'It leaves at 14: 00 Lisbon time.',
    'It happened on 14 June 2022.',
    'On March 3 the council met.',
    'The treaty was signed in 2014.',
    'on the 111th day of the strike',
    'The T-72 and the A320 were parked beside Route 66.',
    'Resolution 2202 was quoted.',
    'The match ended 3-1.',
    'no ferries were running',
    'No one of them came, one of the guards said.',
    'See page 12.',
    'the file 2024-05-01 and the number 20220616',
    'Maria, 45, lives here.',
    'Flight 17 was late.',
    'Ground Zero is quiet.',
    'She is the 2015 winner of it.',
    'It is day 111 of the strike.',
    'It rang at three o’clock.',
    'A 5-year-old girl was found.',
    'Two weeks ago it rained.',
  ])('finds no quantity in %j', (text) => {
    expect(found(text).map(short)).toEqual([])
  })

  it('covers the words that bound a number and the noun', () => {
    const text = 'Police said just over 500 climbers remained on the ridge.'
    const [quantity] = found(text)
    expect(text.slice(quantity!.span.start, quantity!.span.end)).toBe('just over 500 climbers')
  })
})

describe('quantities in Russian and Ukrainian', () => {
  it.each([
    ['ru', 'Более 500 мирных жителей остаются в городе.', '500.. жителей'],
    ['ru', 'около 80% территории', '~80..80 территории percent'],
    ['ru', 'от 300 до 400 солдат', '300..400 солдат'],
    ['ru', 'Погибли 4 000 человек.', '4000..4000 человек'],
    ['ru', 'выделил 1,5 млрд долларов', '1500000000..1500000000 - USD'],
    ['ru', 'двадцать пять автобусов', '25..25 автобусов'],
    ['ru', 'единственный мост', '1..1 мост'],
    ['uk', 'понад 2500 бійців', '2500.. бійців'],
    ['uk', 'щонайменше 12 людей', '12.. людей'],
    ['uk', 'близько 300 українських військових', '~300..300 військових'],
    ['uk', 'всі три мости знищено', '3..3 мости'],
    ['uk', 'десятки тисяч людей', '~20000..99999 людей'],
  ])('reads %s %j', (language, text, expected) => {
    expect(found(text, language).map(short)).toEqual([expected])
  })

  it.each([
    ['ru', '14 июня 2022 года в 14:00'],
    ['uk', 'у 2014 році, о 8:30'],
    ['ru', '111-й день'],
  ])('finds no quantity in %s %j', (language, text) => {
    expect(found(text, language).map(short)).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'5 500 2,500 three hundred thousand of to and % $ km more than the only all - . , bridges "x" 14:00 a.m. June мост тысяч'.split(
      ' ',
    ),
  )

  it('keeps spans inside the part asked for, in order and apart', () => {
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
          for (const quantity of findQuantities(text, span, 'en')) {
            expect(quantity.span.start).toBeGreaterThanOrEqual(before)
            expect(quantity.span.end).toBeGreaterThan(quantity.span.start)
            expect(quantity.span.end).toBeLessThanOrEqual(span.end)
            if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThanOrEqual(quantity.high)
            before = quantity.span.end
          }
        },
      ),
    )
  })
})
