import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../knowledge/search/analysis.ts'
import { harbour, libraryOf } from './library.ts'

const library = libraryOf(harbour)
const longWords = [
  ...new Set(
    Object.values(harbour)
      .flatMap((text) => analyse(text, 'en'))
      .filter(({ word, stop }) => !stop && /^[a-z]{6,}$/.test(word))
      .map(({ word }) => word),
  ),
]

describe('correcting spelling', () => {
  it('keeps a word with one mistake among the first three readings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...longWords),
        fc.nat(),
        fc.constantFrom('swap', 'drop', 'double', 'replace'),
        (word, seed, mistake) => {
          const at = 1 + (seed % (word.length - 2))
          const typo = mistaken(word, at, mistake)
          fc.pre(typo !== word && !library.lexicon.knows(typo))
          expect(library.lexicon.correct(typo).map((reading) => reading.word)).toContain(word)
        },
      ),
      { seed: 7, numRuns: 200 },
    )
  })

  it('never touches a known word', () => {
    for (const word of longWords) expect(library.lexicon.correct(word)).toEqual([])
  })

  it('searches what was meant and says so', async () => {
    const { query } = await library.find('who destoryed the lighthuose')
    expect(query.corrected).toBe('who destroyed the lighthouse')
    expect((await library.hits('who destoryed the lighthuose'))[0]).toMatch(/^The storm destroyed the lighthouse/)
  })

  it('takes ordinary words that no article holds for what they are', async () => {
    for (const word of ['died', 'owns', 'anybody', 'built', 'going']) {
      const { query } = await library.find(`${word} harbour`)
      expect(query.corrected).toBeNull()
    }
  })

  it('takes a misspelt ordinary word for no other that the articles happen to hold', async () => {
    const { lexicon, find } = libraryOf({ one: 'The bakery opened on Friday. They put bread on the shelf.' })
    for (const question of ['what hapened on Friday', 'what did putin say']) {
      const { query } = await find(question)
      expect(query.corrected).toBeNull()
    }
    expect(lexicon.correct('wher')[0]?.word).toBe('where')
  })

  it('finds a word again after its article was taken away and another brought it', () => {
    const { lexicon } = libraryOf({ one: 'The bakery burnt down.' })
    expect(lexicon.count('bakery')).toBe(1)
    expect(lexicon.correct('bakrey')[0]?.word).toBe('bakery')
  })
})

function mistaken(word: string, at: number, mistake: string): string {
  const [left, letter, right] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
  if (mistake === 'swap') return word.slice(0, at - 1) + letter + (word[at - 1] ?? '') + right
  if (mistake === 'drop') return left + right
  if (mistake === 'double') return left + letter + letter + right
  return `${left}${letter === 'q' ? 'x' : 'q'}${right}`
}
