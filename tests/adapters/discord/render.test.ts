import { describe, expect, it } from 'vitest'
import { renderCopy } from '../../../adapters/discord/render.ts'
import { clean } from '../../../src/core/clean.ts'
import { link, list, notice, paragraph, reply, strong, text } from '../../../src/core/reply.ts'
import { checkMessage } from '../../support/discord/check-message.ts'
import { hostileWords } from './hostile-words.ts'
import { quote } from './quote-of.ts'
import { buttonsOf, markdownOf, nodesOf, renderer, screenOf } from './rendered.ts'

describe('an answer', () => {
  it('shows lead, quotes with their source and link, and what else there is, in a container', async () => {
    const { render } = renderer()
    const message = await render(
      reply([
        paragraph(strong('Brenholm'), text(' (also Brenholme)')),
        quote('It goes to Brenholm.'),
        paragraph(text('2 sources say so.')),
      ]),
    )
    expect(message.flags).toBe(1 << 15)
    expect(message.components).toMatchObject([
      {
        type: 17,
        components: [
          { type: 10, content: '**Brenholm** (also Brenholme)' },
          {
            type: 9,
            components: [{ content: '> It goes to Brenholm.\n-# Ada Holm · Harbour Post · 14 June 2022 \\[1]' }],
            accessory: { style: 5, label: 'Open source', url: 'https://harbour.example/ferry' },
          },
          { type: 10, content: '2 sources say so.' },
        ],
      },
    ])
    expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false })
  })

  it('puts bars in front of every line of a quote and shows what was cut off', async () => {
    const { render } = renderer()
    const cut = await render(reply([quote('two\nlines', { before: 'x ', after: ' y', citation: [], label: null })]))
    expect(markdownOf(cut)).toEqual(['> … two\n> lines …'])
    const whole = await render(
      reply([quote('two', { before: 'one ', after: '\nthree', unfolded: true, citation: [], label: null })]),
    )
    expect(markdownOf(whole)).toEqual(['> one two\n> three'])
  })

  it('sets the sides of a disagreement apart under their values', async () => {
    const { render } = renderer()
    const sides = list('sides', [
      [paragraph(strong('no'), text(' (1 source)')), quote('It is closed.')],
      [paragraph(strong('yes'), text(' (1 source)')), quote('It is open.', { label: 2 })],
    ])
    const message = await render(reply([paragraph(strong('Sources disagree: open.')), sides, paragraph(text('More.'))]))
    const kinds = nodesOf(message.components[0]).map(({ type }) => type)
    expect(kinds.filter((type) => type === 14)).toHaveLength(3)
    expect(screenOf(message)).toBe(
      'Sources disagree: open.\nno (1 source)\nIt is closed.\nAda Holm · Harbour Post · 14 June 2022 [1]\nyes (1 source)\nIt is open.\nAda Holm · Harbour Post · 14 June 2022 [2]\nMore.',
    )
  })

  it('numbers and marks the items of lists as text', async () => {
    const { render } = renderer()
    const items = [[paragraph(text('first'))], [paragraph(text('second')), paragraph(text('more'))]]
    expect(screenOf(await render(reply([list('numbered', items), list('bulleted', items)])))).toBe(
      '1. first\n2. second\nmore\n• first\n• second\nmore',
    )
  })

  it.each([
    ['error', 0xed4245],
    ['warning', 0xfee75c],
    ['hint', undefined],
  ] as const)('tells an %s by its colour', async (tone, colour) => {
    const { render } = renderer()
    expect((await render(reply([notice(tone, 'hm')]))).components[0]).toMatchObject(
      colour === undefined ? { type: 17 } : { accent_color: colour },
    )
  })

  it('leaves the words to scroll to out of an address that would be too long', async () => {
    const { render } = renderer()
    const long = (url: string) => quote('x', { citation: [link('Post', url)] })
    const fragment = await render(reply([long(`https://harbour.example/ferry#:~:text=${'a'.repeat(600)}`)]))
    expect(buttonsOf(fragment)).toMatchObject([{ url: 'https://harbour.example/ferry' }])
    expect(buttonsOf(await render(reply([long(`https://harbour.example/${'a'.repeat(600)}`)])))).toEqual([])
  })
})

describe('hostile words', () => {
  it('read the same on screen, wherever they stand', async () => {
    const { render } = renderer()
    for (const words of hostileWords.filter(({ length }) => length < 1000)) {
      const shown = clean(words)
      expect(screenOf(await render(reply([quote(words, { citation: [], label: null })])))).toBe(shown)
      expect(screenOf(await render(reply([paragraph(strong(words.replace(/\s+/g, ' ')))])))).toBe(
        shown.replace(/\s+/g, ' '),
      )
      const citation = [text(words.replace(/\s+/g, ' '))]
      expect(screenOf(await render(reply([quote('x', { citation, label: null })])))).toBe(
        `x\n${shown.replace(/\s+/g, ' ').trim()}`,
      )
    }
  })
})

describe('words to copy', () => {
  it('stand in a block of code', () => {
    const message = renderCopy('**bold** @everyone')
    checkMessage(message as unknown as Readonly<Record<string, unknown>>, message.flags)
    expect(markdownOf(message)).toEqual(['```\n**bold** @everyone\n```'])
  })
})
