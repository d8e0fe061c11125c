import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meaningId } from '../../../adapters/discord/custom-id.ts'
import type { ReplyPart } from '../../../adapters/discord/layout.ts'
import { type RenderedMessage, renderPart } from '../../../adapters/discord/render.ts'
import { clean } from '../../../src/core/clean.ts'
import {
  type Action,
  type Block,
  type Inline,
  link,
  list,
  notice,
  paragraph,
  type Reply,
  reply,
  strong,
  text,
} from '../../../src/core/reply.ts'
import { checkMessage } from '../../support/discord/check-message.ts'
import { hostileText } from './hostile-words.ts'
import { quote } from './quote-of.ts'
import { buttonsOf, markdownOf, renderer, screenOf } from './rendered.ts'

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
const listOf = (inner: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
  fc
    .tuple(
      fc.constantFrom('sides', 'bulleted', 'numbered'),
      fc.array(fc.array(inner, { maxLength: 3 }), { maxLength: 4 }),
    )
    .map(([style, items]) => list(style, items))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: listOf(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: listOf(leaf) })) },
)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(hostileText, hostileText, fc.constantFrom('source', 'ask'))
    .map(([label, argument, name]): Action => ({ kind: 'intent', label, intent: { name, argument } })),
  fc.tuple(hostileText, fc.webUrl()).map(([label, url]): Action => ({ kind: 'link', label, url })),
  fc.tuple(hostileText, hostileText).map(([label, words]): Action => ({ kind: 'copy', label, text: words })),
)

/** The message of a reply and those behind its button for the rest, each checked against the limits. */
async function pagesOf(shown: Reply): Promise<readonly RenderedMessage[]> {
  const { render, intents, messages } = renderer()
  const pages = [await render(shown)]
  for (;;) {
    const rest = buttonsOf(pages.at(-1)).find(({ label }) => label === 'Show the rest')
    const kept = rest ? await intents.meaning(meaningId(rest.customId ?? '', []) ?? '') : null
    if (kept?.name !== 'discord:rest') return pages
    const [next] = await renderPart(JSON.parse(kept.argument) as ReplyPart, 'en', { intents, messages })
    checkMessage(next as unknown as Readonly<Record<string, unknown>>, next!.flags)
    pages.push(next!)
    if (pages.length > 60) throw new Error('there is no end to it')
  }
}

/** Words that must be shown somewhere: all but those of instants, and of what stands around and below quotes. */
function wordsToShow(blocks: readonly Block[]): string {
  const words = (inlines: readonly Inline[]) =>
    inlines.map((one) => (one.kind === 'instant' ? '' : clean(one.text))).join('')
  return blocks
    .map((one) => {
      if (one.kind === 'quote') return words(one.words)
      return one.kind === 'list' ? one.items.map(wordsToShow).join('') : words(one.children)
    })
    .join('')
}

function isWithin(wanted: string, shown: string): boolean {
  let at = 0
  for (const character of wanted.replace(/\s+/g, '')) {
    at = shown.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

describe('any reply', () => {
  it('stays within the limits of a message, and so do those behind its button; no word is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 30 }),
        fc.array(action, { maxLength: 40 }),
        fc.option(hostileText),
        async (blocks, actions, followUp) => {
          const pages = await pagesOf(reply(blocks, { actions, followUp }))
          expect(isWithin(wordsToShow(blocks), pages.map(screenOf).join('\n'))).toBe(true)
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
