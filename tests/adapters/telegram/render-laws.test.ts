import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPages } from '../../../adapters/telegram/render.ts'
import { type Block, type Inline, link, list, notice, paragraph, reply, strong, text } from '../../../src/core/reply.ts'
import { checkText } from '../../support/telegram/check-text.ts'
import { commandsIn, entityFaults, mentionsIn } from './entity-faults.ts'
import { quote } from './quote-block.ts'

const isOurs = (command: string) => command === 'help'
const pages = (...blocks: readonly Block[]) => renderPages(reply(blocks), isOurs)

const hostile = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '@ada_lovelace ',
          ' /start',
          '@',
          '/x',
          'https://evil.example/@ada ',
          '\u202Eabc\u202C',
          '\u0000\u001B[2J',
          '\r\n',
          '👩‍👩‍👧‍👦',
          '🇺🇦',
          'e\u0301',
          '\uD83D',
          '\uDE00',
          '\u200D',
          '   ',
          'word ',
          'слово ',
          '漢字',
          '_',
          '*b* <b>',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('@ab '.repeat(1300), 'x'.repeat(5000), '👩‍👩‍👧‍👦 '.repeat(600), 'a '.repeat(2500)),
  },
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostile.map(text),
  hostile.map(strong),
  fc.tuple(hostile, fc.oneof(fc.webUrl(), hostile)).map(([words, url]) => link(words, url)),
  hostile.map((words): Inline => ({ kind: 'instant', at: '2024-03-09T12:00:00Z', text: words })),
)
const inlines = fc.array(inline, { maxLength: 6 })
const leaf: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children) => paragraph(...children)),
  hostile.map((words) => notice('error', words)),
  fc
    .record({
      before: hostile,
      words: inlines,
      after: hostile,
      unfolded: fc.boolean(),
      label: fc.option(fc.nat(20)),
      citation: inlines,
    })
    .map(quote),
)
const block: fc.Arbitrary<Block> = fc.oneof(
  leaf,
  fc
    .tuple(
      fc.constantFrom('bulleted', 'numbered', 'sides'),
      fc.array(fc.array(leaf, { maxLength: 3 }), { maxLength: 4 }),
    )
    .map(([style, items]) => list(style, items)),
)
const runs = { numRuns: 150 }

describe('any reply, however hostile its words,', () => {
  it('is shown by Telegram as it is rendered, and calls nobody', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        for (const page of pages(...blocks)) {
          expect(entityFaults(page.text, page.entities)).toEqual([])
          checkText(page.text, page.entities)
          expect(mentionsIn(page.text, page.entities)).toEqual([])
          expect(commandsIn(page.text, page.entities).filter((found) => !found.startsWith('/help'))).toEqual([])
        }
      }),
      runs,
    )
  })

  it('shows of a quote nothing but its own words, in their order', () => {
    const calm = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '@', '.', '\n', '👩‍👩‍👧‍👦', 'é'), maxLength: 400 })
    fc.assert(
      fc.property(calm, fc.array(calm), calm, fc.boolean(), (before, words, after, unfolded) => {
        const block = quote({
          before,
          words: words.map((part, i) => (i % 2 ? strong(part) : text(part))),
          after,
          unfolded,
        })
        for (const page of pages(block)) {
          const shown = page.text.replace(/^…\s?/, '').replace(/\s?…$/, '')
          expect(before + words.join('') + after).toContain(shown)
        }
      }),
      runs,
    )
  })

  it('says in all its messages together what its paragraphs say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('ab', 'c', ' '), maxLength: 6000 })), (words) => {
        const shown = pages(...words.map((part) => paragraph(text(part))))
        const told = shown.map((page) => page.text).join('')
        const letters = (part: string) => part.replace(/[\s…]/g, '')
        expect(letters(told)).toBe(letters(words.join('')))
      }),
      runs,
    )
  })
})
