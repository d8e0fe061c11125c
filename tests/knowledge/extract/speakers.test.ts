import { describe, expect, it } from 'vitest'
import { extract } from '../../../knowledge/extract/extract.ts'

const speakers = (text: string, language = 'en') =>
  extract(text, { language })
    .claims.flatMap(({ speaker }) => (speaker ? [speaker] : []))
    .map(({ asWritten, name, resolution }) => `${asWritten} = ${name} (${resolution})`)

const roles = (text: string) =>
  extract(text, { language: 'en' }).claims.flatMap(({ speaker }) => (speaker ? [speaker.role] : []))

describe('tying a speaker to a name', () => {
  it('takes the fullest form of a name in the article', () => {
    expect(
      speakers('Anna Lindqvist, head of the water board, said the dam would hold. Lindqvist said the wall was new.'),
    ).toEqual([
      'Anna Lindqvist, head of the water board = Anna Lindqvist (exact)',
      'Lindqvist = Anna Lindqvist (exact)',
    ])
  })

  it('reads roles from apposition and title, and keeps them for later mentions', () => {
    expect(
      roles('Anna Lindqvist, head of the water board, said the dam would hold. Lindqvist said the wall was new.'),
    ).toEqual(['head of the water board', 'head of the water board'])
    expect(roles('Swedish President Anna Lindqvist said the dam would hold.')).toEqual(['Swedish President'])
  })

  it('reads no role across the end of a sentence or a paragraph', () => {
    expect(roles('The offer came on Sunday.\n\nMayor Anna Lindqvist said the dam would hold.')).toEqual(['Mayor'])
    expect(roles('TASS. Colonel General Pavel Orlin said in Oslo that the dam would hold.').at(-1)).toBe(
      'Colonel General',
    )
    expect(roles('Lt. Gen. Pavel Orlin said the dam would hold.')).toEqual(['Lt. Gen.'])
  })

  it('leaves out of a role whose it is when only a pronoun says so', () => {
    expect(roles('His lawyer, Ove Dahlin, said that the dam would hold.')).toEqual(['lawyer'])
  })

  it('takes the people of a place for no person of its name', () => {
    expect(speakers('Warnings reached the village of Pellin. Residents of Pellin said they heard nothing.')).toEqual([
      'Residents of Pellin = null (unresolved)',
    ])
  })

  it('takes a title off a name', () => {
    expect(speakers('Prosecutor Dan Wellin said he was satisfied.')).toEqual([
      'Prosecutor Dan Wellin = Dan Wellin (exact)',
    ])
  })

  it('ties a Russian surname in another case to its person', () => {
    const text = 'Паром сел на мель, сообщил начальник порта Игорь Савельев. По словам Савельева, никто не пострадал.'
    expect(speakers(text, 'ru').at(-1)).toBe('Савельева = Игорь Савельев (exact)')
    const she = 'Капитан Анна Дроздова заявила, что судно цело. По словам Дроздовой, никто не пострадал.'
    expect(speakers(she, 'ru').at(-1)).toBe('Дроздовой = Анна Дроздова (exact)')
  })

  it('ties a pronoun to the speaker of the sentence before', () => {
    expect(speakers('Anna Lindqvist said the dam would hold. She said the wall was new.')).toEqual([
      'Anna Lindqvist = Anna Lindqvist (exact)',
      'She = Anna Lindqvist (pronoun)',
    ])
  })

  it('leaves a pronoun unresolved when the sentence before reports nobody', () => {
    expect(speakers('Anna Lindqvist opened the gate on Friday.\n“The wall is new,” she said.')).toEqual([
      'she = null (unresolved)',
    ])
  })

  it('leaves a pronoun unresolved across a paragraph in which somebody else is named', () => {
    const text = 'Anna Lindqvist said Peter Holm had left.\n“The wall is new,” she said.'
    expect(speakers(text).at(-1)).toBe('she = null (unresolved)')
  })

  it('never ties “he” to a spokeswoman or “they” to one person', () => {
    expect(speakers('Spokeswoman Anna Lindqvist said the dam would hold. He said the wall was new.').at(-1)).toBe(
      'He = null (unresolved)',
    )
    expect(speakers('Anna Lindqvist said the dam would hold. They said the wall was new.').at(-1)).toBe(
      'They = null (unresolved)',
    )
  })

  it('leaves a surname unresolved as to its bearer when two people have it', () => {
    const text = 'Anna Holm met Peter Holm at the dam. Holm said the wall was new.'
    expect(speakers(text)).toEqual(['Holm = Holm (likely)'])
  })

  it('finds the person behind a misspelt surname when only one is near', () => {
    expect(speakers('Anna Lindqvist opened the gate. Lindqivst said the wall was new.').at(-1)).toBe(
      'Lindqivst = Anna Lindqvist (exact)',
    )
  })

  it('ties “the ministry” to the only ministry of the article', () => {
    expect(
      speakers('Norway’s Ministry of Transport said the road was open. “Drive slowly,” the ministry said.').at(-1),
    ).toBe('the ministry = Norway’s Ministry of Transport (exact)')
  })

  it('leaves “the ministry” unresolved when there are two', () => {
    const text = 'The Ministry of Transport met the Ministry of Health. The ministry said the road was open.'
    expect(speakers(text)).toEqual(['The ministry = null (unresolved)'])
  })

  it.each([
    ['Moscow said the road was open.', 'Moscow = Moscow (exact)'],
    ['The Kremlin denied that the road was open.', 'The Kremlin = Kremlin (exact)'],
    ['Ukrainian officials said the road was open.', 'Ukrainian officials = Ukrainian officials (exact)'],
    ['Officials said the road was open.', 'Officials = null (unresolved)'],
    ['A senior official said the road was open.', 'A senior official = null (unresolved)'],
  ])('reads bodies and places: “%s”', (text, expected) => {
    expect(speakers(text)).toEqual([expected])
  })

  it('knows the agency through which somebody is cited', () => {
    const via = (text: string) => extract(text, { language: 'en' }).claims.map((claim) => claim.via)
    expect(via('Anna Lindqvist said that the dam would hold, Reuters reported.')).toEqual([['Reuters']])
    expect(via('According to Anna Lindqvist, the dam will hold, as per AP.')).toEqual([['AP']])
    expect(via('Speaking to TASS, Anna Lindqvist said the dam would hold.')).toEqual([['TASS']])
    expect(via('Anna Lindqvist told AFP that the dam would hold.')).toEqual([['AFP']])
  })

  it('gives each cue its stance', () => {
    const stance = (text: string) => extract(text, { language: 'en' }).claims.map(({ cue }) => cue?.stance)
    expect(stance('Anna Lindqvist claimed the dam was safe.')).toEqual(['claim'])
    expect(stance('Anna Lindqvist denied that the dam was safe.')).toEqual(['denial'])
    expect(stance('Anna Lindqvist accused Peter Holm of lying.')).toEqual(['accusation'])
    expect(stance('Anna Lindqvist promised to repair the dam.')).toEqual(['promise'])
    expect(stance('Anna Lindqvist urged residents to leave.')).toEqual(['demand'])
    expect(stance('Anna Lindqvist said the dam was safe.')).toEqual(['neutral'])
  })
})

describe('pronouns without a report before them', () => {
  it('are tied to the one person whom the sentence before names', () => {
    expect(speakers('Anna Lindqvist resigned on Monday. “I regret this,” she wrote.')).toEqual([
      'she = Anna Lindqvist (pronoun)',
    ])
  })

  it('stay unresolved when it names two, or one only as an owner', () => {
    expect(speakers('Anna Lindqvist met Maria Berg on Monday. “I regret this,” she wrote.')).toEqual([
      'she = null (unresolved)',
    ])
    expect(speakers("Anna Lindqvist's statement came on Monday. “I regret this,” he wrote.")).toEqual([
      'he = null (unresolved)',
    ])
  })

  it('stay unresolved when the report before names somebody else, unless the verb goes on', () => {
    expect(speakers('Anna Lindqvist said Maria Berg had left. She said the wall was new.').at(-1)).toBe(
      'She = null (unresolved)',
    )
    expect(speakers('Anna Lindqvist said Maria Berg had left. She added that the wall was new.').at(-1)).toBe(
      'She = Anna Lindqvist (pronoun)',
    )
  })
})

describe('names beside offices', () => {
  it.each([
    ['The union’s leader, Anna Lindqvist, said the dam would hold.', 'Anna Lindqvist'],
    ['Dr. Anna Lindqvist of the Hydrology Institute said the dam would hold.', 'Anna Lindqvist'],
    ['Anna Lindqvist and Peter Holm said the dam would hold.', 'Anna Lindqvist and Peter Holm'],
    ['“The dam will hold,” said Anna Lindqvist, 54, a farmer.', 'Anna Lindqvist'],
  ])('are found in “%s”', (text, name) => {
    expect(extract(text, { language: 'en' }).claims.map(({ speaker }) => speaker?.name)).toEqual([name])
  })

  it('makes no role of “Mr” and no role of an age', () => {
    expect(roles('“The dam will hold,” said Anna Lindqvist, 54, a farmer.')).toEqual(['farmer'])
    expect(roles('Mr Holm said the dam would hold.')).toEqual([null])
  })
})
