import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, meantValue } from '../../../adapters/discord/choices.ts'
import { formMeaning, immediateModal, modalOf } from '../../../adapters/discord/modal.ts'
import { createIntents } from '../../../src/core/intents.ts'
import type { Choice, Field, Form } from '../../../src/core/outcome.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { checkModal, inputsOf } from '../../support/discord/check-modal.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { hostileText } from './hostile-words.ts'

type Json = Readonly<Record<string, unknown>>

const intents = () => createIntents(memoryRecords(), () => 0)
const field = (name: string, change: Partial<Field> = {}): Field => ({
  name,
  label: name,
  value: '',
  required: true,
  multiline: false,
  ...change,
})
const form = (fields: readonly Field[], carried: Form['carried'] = {}): Form => ({
  kind: 'form',
  command: 'correct',
  title: 'Correct',
  fields,
  carried,
})

describe('a form', () => {
  it('is a modal with its fields, and knows what it was for', async () => {
    const kept = intents()
    const modal = await modalOf(form([field('outlet', { value: 'Post', multiline: true })], { claim: 'k3v9' }), kept)
    checkModal(modal as unknown as Json)
    expect(inputsOf(modal as unknown as Json)).toMatchObject([
      { custom_id: 'outlet', value: 'Post', style: 2, required: true },
    ])
    expect(await formMeaning(modal.custom_id, kept)).toEqual({ command: 'correct', carried: { claim: 'k3v9' } })
  })

  it('keeps what is too long for its id', async () => {
    const kept = intents()
    const modal = await modalOf(form([field('outlet')], { text: 'x'.repeat(5000) }), kept)
    checkModal(modal as unknown as Json)
    expect((await formMeaning(modal.custom_id, kept))?.carried).toEqual({ text: 'x'.repeat(5000) })
    expect(await formMeaning(modal.custom_id, intents())).toBeNull()
    expect(await formMeaning('something else', kept)).toBeNull()
  })

  it('carries fields that do not fit along unchanged', async () => {
    const kept = intents()
    const fields = [
      field('long', { value: 'x'.repeat(4001) }),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => field(name, { value: name })),
    ]
    const modal = await modalOf(form(fields), kept)
    expect(inputsOf(modal as unknown as Json).map(({ custom_id }) => custom_id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect((await formMeaning(modal.custom_id, kept))?.carried).toEqual({ long: 'x'.repeat(4001), f: 'f' })
  })

  it('keeps the limits of a modal, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (title, label, value) => {
        const modal = await modalOf({ ...form([field('words', { label, value })], { value }), title }, intents())
        if (value.length <= 4000) checkModal(modal as unknown as Json)
        expect(modal.custom_id.length).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('for a follow-up opens at once, in the language of the person', () => {
    const surroundings = { messages: createMessages() }
    const customId = 'follow-up:abcdefghijklmnop'
    const modal = immediateModal({ customId, locale: 'uk' as never }, surroundings)
    checkModal(modal as unknown as Json)
    expect(modal).toMatchObject({ custom_id: customId, components: [{ label: 'Ваше запитання' }] })
    expect(immediateModal({ customId: 'abcdefghijklmnop', locale: 'uk' as never }, surroundings)).toBeNull()
  })
})

describe('choices', () => {
  const choice = (title: string, value: string, description = ''): Choice => ({
    id: value,
    title,
    description,
    value,
    content: null,
  })
  const offered = (choices: readonly Choice[], kept = intents()) =>
    choicesOf({ kind: 'choices', choices, next: null }, kept)

  it('are named by title and description', async () => {
    expect(await offered([choice('It goes to Brenholm', 'k3v9', 'Ada Holm · Post')])).toEqual([
      { name: 'It goes to Brenholm · Ada Holm · Post', value: 'k3v9' },
    ])
  })

  it('come back as what they stood for, however long that is', async () => {
    const kept = intents()
    const question = `where ${'really '.repeat(40)}does it go?`
    const [long, short] = await offered([choice(question, question), choice('b', 'b')], kept)
    expect(long!.value.length).toBeLessThanOrEqual(100)
    expect(await meantValue(long!.value, kept)).toBe(question)
    expect(await meantValue(short!.value, kept)).toBe('b')
    expect(await meantValue('kept: two ferries', kept)).toBe('kept: two ferries')
  })

  it('keep the limits of autocomplete', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 40 }), async (pairs) => {
        const shown = await offered(pairs.map(([title, value]) => choice(title, value, value)))
        expect(shown.length).toBeLessThanOrEqual(25)
        for (const { name, value } of shown) {
          expect(name.trim().length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(100)
          expect(value.length).toBeGreaterThan(0)
          expect(value.length).toBeLessThanOrEqual(100)
        }
        expect(new Set(shown.map(({ name }) => name)).size).toBe(shown.length)
      }),
      { numRuns: 40 },
    )
  })
})
