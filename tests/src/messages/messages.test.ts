import { describe, expect, it } from 'vitest'
import { formatDay, formatPeriod } from '../../../src/messages/dates.ts'
import { messageVariables } from '../../../src/messages/keys.ts'
import { localeOfQuestion, locales, toLocale } from '../../../src/messages/locale.ts'
import { createMessages, readLocale } from '../../../src/messages/messages.ts'

/** Names of the variables anywhere in a parsed message. */
function variablesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(variablesIn)
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'var' && 'name' in node) return [String(node.name)]
  return Object.values(node).flatMap(variablesIn)
}

describe.each(locales)('messages in %s', (locale) => {
  const parsed = new Map(readLocale(locale).body.map((entry) => [entry.id, entry.value]))

  it('has every key and no other', () => {
    expect([...parsed.keys()].sort()).toEqual(Object.keys(messageVariables).sort())
  })

  it.each(Object.entries(messageVariables))('takes for %s the variables of the table', (key, variables) => {
    expect([...new Set(variablesIn(parsed.get(key)))].sort()).toEqual([...variables].sort())
  })

  it.each(Object.keys(messageVariables))('says %s without a fault', (key) => {
    const values = Object.fromEntries(messageVariables[key as keyof typeof messageVariables].map((name) => [name, 2]))
    const said = (createMessages().in(locale) as (key: string, values: object) => string)(key, values)
    expect(said).not.toMatch(/[{}]/)
    expect(said.trim()).not.toBe('')
  })
})

describe('messages', () => {
  it('counts by the rules of each language', () => {
    const messages = createMessages()
    const say = (locale: (typeof locales)[number], count: number) => messages.in(locale)('source-claims', { count })
    expect([1, 2, 5].map((count) => say('en', count))).toEqual(['1 claim', '2 claims', '5 claims'])
    expect([1, 2, 5, 21].map((count) => say('uk', count))).toEqual([
      '1 твердження',
      '2 твердження',
      '5 тверджень',
      '21 твердження',
    ])
    expect(say('ru', 3)).toBe('3 утверждения')
  })

  it('puts no invisible marks around values', () => {
    expect(createMessages().in('en')('quote-claim', { id: 'abc' })).toBe('Claim abc')
  })
})

describe('locale', () => {
  it.each([
    ['uk-UA', 'uk'],
    ['ru_RU.UTF-8', 'ru'],
    ['en-GB', 'en'],
    ['C.UTF-8', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('takes %s for %s', (tag, locale) => expect(toLocale(tag)).toBe(locale))

  it.each([
    ['where does it go?', 'en', 'en'],
    ['where does it go?', 'uk', 'uk'],
    ['куди веде коридор?', 'en', 'uk'],
    ['куда ведёт коридор?', 'en', 'ru'],
    ['куда ведет коридор?', 'uk', 'ru'],
    ['Євакуація з міста', 'ru', 'uk'],
    ['Азот', 'uk', 'uk'],
    ['Азот', 'en', 'ru'],
  ])('answers "%s" from a %s client in %s', (words, tag, locale) => expect(localeOfQuestion(words, tag)).toBe(locale))
})

describe('dates', () => {
  it('writes days and periods as each language does', () => {
    expect(formatDay('2022-06-14', 'en')).toBe('14 June 2022')
    expect(formatDay('2022-06-14T23:30:00Z', 'ru')).toMatch(/^14 июня 2022/)
    expect(formatDay('last week', 'en')).toBe('last week')
    expect(formatPeriod('2022-02-24', '2022-06-16', 'en')).toBe('Feb–Jun 2022')
    expect(formatPeriod(null, '2022-06-16', 'en')).toBe('Jun 2022')
    expect(formatPeriod(null, null, 'en')).toBe('')
  })
})
