import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meaningId } from '../../../adapters/discord/custom-id.ts'
import type { ReplyPart } from '../../../adapters/discord/layout.ts'
import { renderCopy, renderPart } from '../../../adapters/discord/render.ts'
import { clean } from '../../../src/core/clean.ts'
import {
  type Action,
  type Block,
  type Inline,
  link,
  list,
  notice,
  paragraph,
  type QuoteBlock,
  reply,
  strong,
  text,
} from '../../../src/core/reply.ts'
import { checkMessage } from '../../support/discord/check-message.ts'
import { hostileText, hostileWords } from './hostile-words.ts'
import { buttonsOf, markdownOf, nodesOf, optionsOf, renderer, screenOf } from './rendered.ts'

function quote(words: string, change: Partial<QuoteBlock> = {}): QuoteBlock {
  return {
    kind: 'quote',
    claimId: 'k3v9x2m41abc',
    before: '',
    words: [text(words)],
    after: '',
    unfolded: false,
    label: 1,
    citation: [text('Ada Holm · '), link('Harbour Post', 'https://harbour.example/ferry'), text(' · 14 June 2022')],
    ...change,
  }
}

const full = (claim: string, label: string): Action => ({
  kind: 'intent',
  label,
  intent: { name: 'source', argument: claim },
})

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
            components: [{ content: '> It goes to Brenholm.\n-# Ada Holm · Harbour Post · 14 June 2022 \\[1\\]' }],
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

describe('what can be chosen', () => {
  it('offers several full quotes in one list, known by who says them', async () => {
    const { render, intents } = renderer()
    const blocks = [quote('a', { claimId: 'a' }), quote('b', { claimId: 'b', citation: [text('Bo · Post')] })]
    const message = await render(reply(blocks, { actions: [full('a', 'Source 1'), full('b', 'Source 2')] }))
    expect(optionsOf(message)).toMatchObject([
      { label: 'Source 1', description: 'Ada Holm · Harbour Post · 14 June 2022' },
      { label: 'Source 2', description: 'Bo · Post' },
    ])
    const [customId] = nodesOf(message).flatMap(({ type, custom_id }) => (type === 3 ? [String(custom_id)] : []))
    const id = meaningId(customId!, [optionsOf(message)[1]!.value])
    expect(await intents.meaning(id!)).toEqual({ name: 'source', argument: 'b' })
  })

  it('keeps what a button means under its id', async () => {
    const { render, intents } = renderer()
    const message = await render(
      reply([paragraph(text('hm'))], {
        actions: [
          full('a', 'Full quote'),
          { kind: 'copy', label: 'Copy', text: 'the words' },
          { kind: 'link', label: 'Open', url: 'https://harbour.example' },
        ],
        followUp: 'where does it go?',
      }),
    )
    const [quoted, copied, opened, followed] = buttonsOf(message)
    expect([quoted, copied, opened, followed].map((one) => one?.label)).toEqual([
      'Full quote',
      'Copy',
      'Open',
      'Follow up',
    ])
    const meaning = async (id: string | null | undefined) => intents.meaning(meaningId(id ?? '', []) ?? '')
    expect(await meaning(quoted?.customId)).toEqual({ name: 'source', argument: 'a' })
    expect(await meaning(copied?.customId)).toEqual({ name: 'discord:copy', argument: 'the words' })
    expect(opened?.url).toBe('https://harbour.example/')
    expect(await meaning(followed?.customId)).toEqual({ name: 'discord:follow-up', argument: 'where does it go?' })
  })

  it('speaks the language of the reader', async () => {
    const { render } = renderer()
    const message = await render(reply([paragraph(text('так'))], { followUp: 'куди?' }), 'uk')
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Уточнити'])
  })

  it('takes two buttons that mean the same', async () => {
    const { render } = renderer()
    const same = { kind: 'intent', label: 'Ask', intent: { name: 'ask', argument: 'x' } } as const
    const [one, other] = buttonsOf(await render(reply([], { actions: [same, same] })))
    expect(meaningId(one!.customId!, [])).toBe(meaningId(other!.customId!, []))
  })

  it('takes links that no button can lead to for a line', async () => {
    const { render } = renderer()
    const url = `https://harbour.example/${'a'.repeat(600)}`
    const message = await render(reply([], { actions: [{ kind: 'link', label: 'Open', url }] }))
    expect(markdownOf(message)).toEqual([`[Open](<${url}>)`])
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

const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostileText.map(text),
  hostileText.map(strong),
  fc
    .tuple(hostileText, fc.webUrl({ withFragments: true, withQueryParameters: true }))
    .map(([words, url]) => link(words, url)),
  fc.constant<Inline>({ kind: 'instant', at: '2022-06-14T12:00:00Z', text: 'noon' }),
)
const inlines = fc.array(inline, { maxLength: 4 })
const leaf: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children) => paragraph(...children)),
  fc.tuple(fc.constantFrom('hint', 'warning', 'error'), hostileText).map(([tone, words]) => notice(tone, words)),
  fc
    .tuple(inlines, inlines, hostileText, hostileText, fc.boolean())
    .map(([words, citation, before, after, unfolded]) => quote('', { words, citation, before, after, unfolded })),
)
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('sides', 'bulleted', 'numbered'),
        fc.array(fc.array(leaf, { maxLength: 3 }), { maxLength: 4 }),
      )
      .map(([style, items]) => list(style, items)),
  },
)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(hostileText, hostileText, fc.constantFrom('source', 'ask'))
    .map(([label, argument, name]): Action => ({ kind: 'intent', label, intent: { name, argument } })),
  fc.tuple(hostileText, fc.webUrl()).map(([label, url]): Action => ({ kind: 'link', label, url })),
  fc.tuple(hostileText, hostileText).map(([label, words]): Action => ({ kind: 'copy', label, text: words })),
)

describe('any reply', () => {
  it('stays within the limits of a message, and so do those behind its button for the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 30 }),
        fc.array(action, { maxLength: 40 }),
        fc.option(hostileText),
        async (blocks, actions, followUp) => {
          const { render, intents, messages } = renderer()
          let message = await render(reply(blocks, { actions, followUp }))
          for (let pages = 1; ; pages++) {
            expect(pages).toBeLessThan(60)
            const rest = buttonsOf(message).find(({ label }) => label === 'Show the rest')
            const kept = rest ? await intents.meaning(meaningId(rest.customId!, []) ?? '') : null
            if (kept?.name !== 'discord:rest') break
            const part = JSON.parse(kept.argument) as ReplyPart
            message = (await renderPart(part, 'en', { intents, messages }))[0]!
            checkMessage(message as unknown as Readonly<Record<string, unknown>>, message.flags)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what does not fit', () => {
  it('is behind a button, citations whole, each shown once and in order', async () => {
    const { render, intents, messages } = renderer()
    const quotes = Array.from({ length: 40 }, (_, i) =>
      quote(`Sentence number ${i}, ${'which is long, '.repeat(20)}really.`),
    )
    let message = await render(reply(quotes))
    const shown: string[] = []
    for (;;) {
      shown.push(...Array.from(screenOf(message).matchAll(/Sentence number (\d+)/g), (match) => match[1]!))
      for (const markdown of markdownOf(message)) expect(markdown).toMatch(/really\.\n-# Ada Holm/)
      const rest = buttonsOf(message).find(({ label }) => label === 'Show the rest')
      if (!rest) break
      const kept = await intents.meaning(meaningId(rest.customId!, [])!)
      message = (await renderPart(JSON.parse(kept!.argument) as ReplyPart, 'en', { intents, messages }))[0]!
    }
    expect(shown.map(Number)).toEqual(quotes.map((_, i) => i))
  })

  it('shows all words of one that is longer than a message, and cuts only what stands around a quote', async () => {
    const { render, intents, messages } = renderer()
    const words = Array.from({ length: 1500 }, (_, i) => `w*${i}`).join(' ')
    let message = await render(reply([quote(words, { citation: [], label: null })]))
    let seen = screenOf(message)
    for (let rest = buttonsOf(message)[0]; rest; rest = buttonsOf(message)[0]) {
      const kept = await intents.meaning(meaningId(rest.customId!, [])!)
      message = (await renderPart(JSON.parse(kept!.argument) as ReplyPart, 'en', { intents, messages }))[0]!
      seen += screenOf(message)
    }
    expect(seen).toBe(words)
    const around = {
      before: `${'b '.repeat(4000)}`,
      after: `${' a'.repeat(4000)}`,
      unfolded: true,
      citation: [],
      label: null,
    }
    const whole = screenOf(await render(reply([quote('THE WORDS', around)])))
    expect(whole).toMatch(/^…[b ]+THE WORDS[a ]+…$/)
    expect(whole.length).toBeGreaterThan(3500)
  })
})

describe('words to copy', () => {
  it('stand in a block of code', () => {
    const message = renderCopy('**bold** @everyone')
    checkMessage(message as unknown as Readonly<Record<string, unknown>>, message.flags)
    expect(markdownOf(message)).toEqual(['```\n**bold** @everyone\n```'])
  })
})
