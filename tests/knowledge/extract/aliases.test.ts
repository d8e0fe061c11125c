import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAliases, neverMerged, spellingKey, transliterate } from '../../../knowledge/extract/aliases.ts'
import { findNames } from '../../../knowledge/extract/names.ts'

const aliases = (text: string) => findAliases(text, findNames(text, [{ start: 0, end: text.length }], 'en'))

describe('spelling keys', () => {
  it.each([
    ['Svatove', 'Svatovo', 'Сватово', 'Сватове'],
    ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Зеленский', 'Зеленський'],
    ['Kyiv', 'Kiev', 'Київ', 'Киев', 'KYIV'],
    ['Lysychansk', 'Lisichansk', 'Лисичанск', 'Лисичанськ'],
    ['Luhansk', 'Lugansk', 'Луганск', 'Луганськ'],
    ['Haidai', 'Gaidai', 'Haiday', 'Гайдай'],
    ['Severodonetsk', 'Sievierodonetsk', 'Sieverodonetsk', 'Северодонецк', 'Сєвєродонецьк'],
    ['Serhiy Haidai', 'Sergei Gaidai', 'Sergey Gayday', 'Сергій Гайдай'],
    ['Kharkiv', 'Kharkov', 'Харьков'],
    ['Kiselyov', 'Kiselev', 'Киселёв', 'Киселев', 'Кисельов'],
    ['Donbas', 'Donbass'],
    ['Shcherbakov', 'Щербаков'],
    ['Zaluzhnyi', 'Zaluzhny', 'Залужный', 'Залужний'],
    ['Melnyk', 'Melnik', 'Мельник'],
    ['Chernov', 'Tchernov', 'Чернов'],
    ['Odesa', 'Odessa', 'Одесса'],
    ['the United Nations', 'United Nations', 'UN', 'U.N.'],
    ['Ministry of Defence', 'Ministry of Defense'],
  ])('are the same for %s and its spellings', (...names) => {
    expect(new Set(names.map(spellingKey)).size).toBe(1)
  })

  it.each([
    ['Azot', 'Azov'],
    ['Azov', 'Azovstal'],
    ['Donetsk', 'Donets'],
    ['Iran', 'Iraq'],
    ['Petrov', 'Petrenko'],
    ['Izmail', 'Izyum'],
    ['us', 'US'],
  ])('differ for %s and %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b))
  })

  it('do not change when a name is transliterated first', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэё') }), (name) => {
        expect(spellingKey(transliterate(name))).toBe(spellingKey(name))
      }),
    )
  })
})

describe('names that are never merged', () => {
  it.each([
    ['Azot', 'Azov'],
    ['Azov', 'Azovstal'],
    ['Azot', 'Azovstal'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Kharkiv', 'Kherson'],
    ['Russian Ministry of Defence', 'UK Ministry of Defence'],
    ['Markov', 'Petrenko'],
  ])('%s and %s', (a, b) => {
    expect(neverMerged(a, b)).toBe(true)
    expect(neverMerged(b, a)).toBe(true)
  })

  it.each([
    ['Svatove', 'Svatovo'],
    ['Zelensky', 'Zelenksyy'],
    ['Haidai', 'Serhiy Haidai'],
    ['Severodonetsk', 'Severodonesk'],
    ["Russia's Ministry of Defense", 'Russian Ministry of Defence'],
  ])('are not %s and %s', (a, b) => {
    expect(neverMerged(a, b)).toBe(false)
  })

  it('are never a name and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(neverMerged(name, name)).toBe(false)
      }),
    )
  })
})

describe('aliases in a text', () => {
  it.each([
    ['The road leads to Velinsk (also Velynsk), officials said.', ['Velinsk', 'Velynsk']],
    ['The World Trade Forum (WTF) met.', ['World Trade Forum', 'WTF']],
    ['Ivan Petrov, also known as Vanya the Great, was there.', ['Ivan Petrov', 'Vanya the Great']],
    ['Mount Rondal, formerly Peak Lenin, is closed.', ['Mount Rondal', 'Peak Lenin']],
    ['Orava Bay (formerly known as Cold Bay) froze.', ['Orava Bay', 'Cold Bay']],
    ['He lives in Velinsk (Велинск).', ['Velinsk', 'Велинск']],
  ])('are read from %j', (text, pair) => {
    expect(aliases(text)).toContainEqual(pair)
  })

  it.each([
    'They flew to Madrid or Lisbon.',
    'Anna Costa (Lisbon) won.',
    'Paris, once again, is full.',
    'Rome (also in May) is full.',
  ])('are not seen in %j', (text) => {
    expect(aliases(text)).toEqual([])
  })
})

describe('transliteration', () => {
  it('turns Cyrillic into Latin letters and leaves the rest', () => {
    expect(transliterate('Куди веде коридор? A1')).toBe('Kudi vede koridor? A1')
    expect(transliterate('Щука')).toBe('Shchuka')
  })
})
