import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbour, libraryOf } from './library.ts'

const questions = [
  'why was the harbour closed?',
  'when did the museum of whaling open?',
  'how many people spent the night in the concert hall?',
  'what did Petra Holm demand?',
  'where were fishing boats towed?',
]

describe('ranking', () => {
  it.each([
    ['why was the harbour closed?', /^The harbour of Varnholm was closed/],
    ['where did the boats go', /^Fishing boats were towed to Lindal/],
    ['how many harpoons are in the collection?', /2,500 harpoons/],
    ['who is the leader of the union', /^Union leader Petra Holm/],
    ['what happened to the lighthouse on skarv island', /^The storm destroyed the lighthouse/],
    ['сколько процентов требует Петра Хольм?', /9 percent/],
    ['що сталося з маяком на острові Скарв? шторм', /Skarv Island/],
  ])('answers %s', async (question, expected) => {
    expect((await libraryOf(harbour).hits(question))[0]).toMatch(expected)
  })

  it('finds every sentence by its own words', async () => {
    const library = libraryOf(harbour)
    for (const text of Object.values(harbour)) {
      for (const sentence of text.split(/(?<=\.)\s+/)) expect((await library.hits(sentence))[0]).toBe(sentence)
    }
  })

  it('loses no hit to an article that shares no word with the question', async () => {
    const before = await libraryOf(harbour).hits(questions.join(' '))
    const unrelated = fc.array(fc.constantFrom('zither', 'quokka', 'umlaut', 'bazooka'), {
      minLength: 3,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(unrelated, async (words) => {
        const after = await libraryOf({ ...harbour, other: `${words.join(' ')}.` }).hits(questions.join(' '))
        expect([...after].sort()).toEqual([...before].sort())
      }),
      { seed: 11, numRuns: 10 },
    )
  })

  it('gives the same order whatever the order of articles', async () => {
    const turned = Object.fromEntries(Object.entries(harbour).reverse())
    for (const question of questions)
      expect(await libraryOf(turned).hits(question)).toEqual(await libraryOf(harbour).hits(question))
  })

  it('explains each score by its features', async () => {
    const { sentences } = await libraryOf(harbour).find('why was the harbour closed?')
    expect(sentences[0]?.features).toMatchObject({ coverage: 1 })
    expect(sentences.map(({ score }) => score)).toEqual(sentences.map(({ score }) => score).sort((a, b) => b - a))
  })

  it('reads Russian typed in Latin letters', async () => {
    const ship = await libraryOf({ ...harbour, ship: 'The humanitarian corridor leads to Norvik.' }).find(
      'kuda vedet gumanitarnyj koridor',
    )
    expect(ship.query.understood.kind).toBe('place')
    expect(ship.sentences[0]?.row.articleId).toBe('ship')
  })
})
