import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderReply, type Surface } from '../../../adapters/terminal/render.ts'
import { widthOf } from '../../../adapters/terminal/width.ts'
import {
  type Block,
  type Inline,
  list,
  notice,
  paragraph,
  type Reply,
  reply,
  strong,
  text,
} from '../../../src/core/reply.ts'

const plain: Surface = { colour: false, columns: null, numbered: false }
const chat: Surface = { colour: true, columns: 60, numbered: true }

const sequences = /\p{Cc}\[\d{1,2}m/gu
const strip = (output: string) => output.replace(sequences, '')

/** Any text, with a good share of what articles could hide in it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001B[31m',
        '\u001B]0;title\u0007',
        '\u009B2J',
        '\u202E',
        '\u2066',
        '\r',
        '\b',
        '\n',
        '\t',
        '\u0000',
        '\uFEFF',
      ),
      fc.constantFrom('слово', '漢字', '👩‍🚀', 'e\u0301', 'https://example.org/a', 'x'.repeat(90)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostile.map(text),
  hostile.map(strong),
  fc.tuple(hostile, hostile).map(([words, url]): Inline => ({ kind: 'link', text: words, url })),
  hostile.map((words): Inline => ({ kind: 'instant', at: '2024-03-09T10:00:00Z', text: words })),
)
const inlines = fc.array(inline, { maxLength: 4 })

function blocks(words: fc.Arbitrary<readonly Inline[]>, around: fc.Arbitrary<string>): fc.Arbitrary<readonly Block[]> {
  const flat: fc.Arbitrary<Block> = fc.oneof(
    words.map((children) => paragraph(...children)),
    words.map((children): Block => ({ kind: 'notice', tone: 'warning', children })),
    fc
      .record({ before: around, words, after: around, unfolded: fc.boolean(), citation: words })
      .map((parts): Block => ({ kind: 'quote', claimId: 'a1b2c3d4e5f6', label: 7, ...parts })),
  )
  const nested = fc.array(fc.array(flat, { maxLength: 2 }), { maxLength: 3 }).map((items) => list('sides', items))
  return fc.array(fc.oneof(flat, nested), { maxLength: 5 })
}

const surface: fc.Arbitrary<Surface> = fc.record({
  colour: fc.boolean(),
  columns: fc.option(fc.integer({ min: 1, max: 120 })),
  numbered: fc.boolean(),
})

describe('terminal rendering', () => {
  it('never lets hostile text write escape sequences, controls or overrides', () => {
    fc.assert(
      fc.property(blocks(inlines, hostile), hostile, surface, (tree, label, on) => {
        const output = renderReply(
          reply(tree, { actions: [{ kind: 'intent', label, intent: { name: 'ask', argument: label } }] }),
          on,
        )
        const rest = on.colour ? strip(output) : output
        expect(rest).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u)
      }),
    )
  })

  it('gives the words back when colours, bars and line ends are taken away', () => {
    const word = fc.stringMatching(/^[a-zа-яїé0-9]{1,12}$/)
    const clean = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    const runs = fc.array(fc.oneof(clean.map(text), clean.map(strong)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 4 }), surface, (paragraphs, on) => {
        const output = strip(renderReply(reply(paragraphs.map((children) => paragraph(...children))), on))
        const words = (spaced: string) => spaced.replace(/\s+/g, '')
        expect(words(output)).toBe(
          words(
            paragraphs
              .flat()
              .map((child) => child.text)
              .join(''),
          ),
        )
        if (on.columns === null)
          expect(output).toBe(
            paragraphs.map((children) => `${children.map((child) => child.text).join('')}\n`).join(''),
          )
      }),
    )
  })

  it('keeps every line within the columns, wide characters counted twice', () => {
    fc.assert(
      fc.property(blocks(inlines, hostile), fc.integer({ min: 20, max: 100 }), (tree, columns) => {
        for (const line of renderReply(reply(tree), { ...plain, columns }).split('\n'))
          expect(widthOf(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  const shown: Reply = reply(
    [
      paragraph(strong('Brenholm')),
      {
        kind: 'quote',
        claimId: 'a1b2c3d4e5f6',
        before: 'Earlier words, ',
        words: [text('leaves for '), strong('Brenholm')],
        after: '',
        unfolded: false,
        label: 1,
        citation: [text('harbour office'), text(' · '), { kind: 'link', text: 'Post', url: 'https://post.example/' }],
      },
      notice('hint', 'Mind the tide.'),
    ],
    {
      actions: [
        { kind: 'intent', label: 'Source 1', intent: { name: 'source', argument: 'aaaaaaaaaaa1' } },
        { kind: 'intent', label: '2 more', intent: { name: 'more', argument: 'where?' } },
        { kind: 'intent', label: 'When?', intent: { name: 'ask', argument: 'When?' } },
        { kind: 'link', label: 'Open', url: 'https://post.example/a' },
        { kind: 'copy', label: 'Copy', text: 'words' },
      ],
    },
  )

  it('prints plain text with the ellipsis outside of the quoted words', () => {
    expect(renderReply(shown, plain)).toBe(
      [
        'Brenholm',
        '▎ … leaves for Brenholm',
        '  harbour office · Post [1] aaaaaaaaaaa1',
        'Mind the tide.',
        'Open: https://post.example/a',
        '• When?',
        '',
      ].join('\n'),
    )
  })

  it('numbers what can be chosen, in the same order as the quotes', () => {
    expect(strip(renderReply(shown, chat))).toContain('  2  2 more\n  3  When?\n')
  })

  it('shows the surroundings of an unfolded quote word for word', () => {
    const output = renderReply(
      reply([
        {
          kind: 'quote',
          claimId: 'a1b2c3d4e5f6',
          before: 'First paragraph.\n\nBefore it (',
          words: [strong('the words')],
          after: '), then more.',
          unfolded: true,
          label: null,
          citation: [],
        },
      ]),
      plain,
    )
    expect(output).toBe('▎ First paragraph.\n▎\n▎ Before it (the words), then more.\n')
  })

  it('keeps line feeds in quotes only, behind the bar, so that no text forges a line of its own', () => {
    const forged = 'Post\n▎ forged quote\n  Nobody · Nowhere [9]'
    const output = renderReply(
      reply(
        [
          paragraph(text(forged)),
          {
            kind: 'quote',
            claimId: 'a1b2c3d4e5f6',
            before: '',
            words: [text('one\ntwo')],
            after: '',
            unfolded: false,
            label: 1,
            citation: [text(forged)],
          },
        ],
        {
          actions: [
            { kind: 'intent', label: forged, intent: { name: 'ask', argument: 'x' } },
            { kind: 'link', label: forged, url: 'x' },
          ],
        },
      ),
      plain,
    )
    expect(output.trimEnd().split('\n')).toHaveLength(6)
    expect(output).toContain('▎ one\n▎ two\n')
  })

  it('does not break an address', () => {
    const url = `https://post.example/${'a'.repeat(200)}`
    expect(
      renderReply(reply([], { actions: [{ kind: 'link', label: 'Open', url }] }), { ...plain, columns: 40 }),
    ).toContain(url)
  })

  it('colours nothing when colours are off', () => {
    expect(renderReply(shown, { ...chat, colour: false })).not.toContain('\u001B')
    expect(renderReply(shown, chat)).toContain('\u001B[1mBrenholm\u001B[22m')
  })
})
