import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeBlock, cut, escapeMarkdown, plain, unescapeMarkdown } from '../../../adapters/discord/escape.ts'
import { inlineMarkdown, webAddress } from '../../../adapters/discord/inline-markdown.ts'
import { clean } from '../../../src/core/clean.ts'
import { link, strong, text } from '../../../src/core/reply.ts'
import { hostileText, hostileWords } from './hostile-words.ts'
import { readMarkdown } from './read-markdown.ts'

const line = (words: string) => clean(words).replaceAll('\n', ' ')
describe('escaping', () => {
  it('shows hostile words as they are, without any markup', () => {
    for (const words of hostileWords)
      expect(readMarkdown(escapeMarkdown(words))).toEqual({ words: clean(words), markup: [] })
  })

  it('shows any words as they are, without any markup', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        expect(readMarkdown(escapeMarkdown(words))).toEqual({ words: clean(words), markup: [] })
      }),
    )
  })

  it('leaves ordinary prose readable in the source', () => {
    expect(escapeMarkdown('The ferry (No. 4) left at noon, he said; "all aboard" - 12 people.')).toBe(
      'The ferry (No. 4) left at noon, he said; "all aboard" - 12 people.',
    )
    for (const words of ['he said: open from 8:00 to 20:00', 'ask@harbour.example', 'a > b'])
      expect(escapeMarkdown(words)).toBe(words)
  })

  it('can be taken back', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        expect(unescapeMarkdown(escapeMarkdown(words))).toBe(clean(words))
      }),
    )
  })

  it('lets words take no part in the markup beside them', () => {
    const makers = [text, strong, (words: string) => link(words, 'https://harbour.example')] as const
    const inline = fc.tuple(fc.constantFrom(...makers), hostileText).map(([make, words]) => make(words))
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 5 }), (inlines) => {
        const seen = readMarkdown(inlineMarkdown(inlines))
        // Words that cannot be a link's stand in front of one that is an arrow.
        expect(seen.words.replaceAll(' →', '')).toBe(inlines.map((one) => line(one.text)).join(''))
        expect(seen.markup.filter((name) => name !== 'strong' && name !== 'masked link')).toEqual([])
      }),
    )
  })
})

describe('links and instants', () => {
  it('are named by their words, or marked where Discord would take these for markup', () => {
    const url = 'https://harbour.example/a_(b)?q=1#:~:text=a,b'
    const address = '(<https://harbour.example/a_%28b%29?q=1#:~:text=a,b>)'
    expect(inlineMarkdown([link('Harbour Post: "News" (p. 4)', url)])).toBe(`[Harbour Post: "News" (p. 4)]${address}`)
    expect(inlineMarkdown([link('the *post*](x)', url)])).toBe(`the \\*post\\*]\\(x) [→]${address}`)
  })

  it('are named by any words, or stand beside them', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const shown = line(words)
        fc.pre(shown.trim() !== '')
        const seen = readMarkdown(inlineMarkdown([link(words, 'https://harbour.example')]))
        expect([shown, `${shown} →`]).toContain(seen.words)
        expect(seen.markup).toEqual(['masked link'])
      }),
    )
  })

  it.each(['javascript:alert(1)', 'discord://x', 'not an address', ''])('takes %j for no address', (url) => {
    expect(webAddress(url)).toBeNull()
    expect(readMarkdown(inlineMarkdown([link('here', url)]))).toEqual({ words: 'here', markup: [] })
  })

  it("shows instants in the reader's zone and dates plainly", () => {
    expect(inlineMarkdown([{ kind: 'instant', at: '2022-06-14T12:00:00Z', text: '14 June 2022' }])).toBe(
      '<t:1655208000:f>',
    )
    expect(inlineMarkdown([{ kind: 'instant', at: 'one day', text: '*one day*' }])).toBe('\\*one day\\*')
    expect(inlineMarkdown([text('14 June 2022')])).toBe('14 June 2022')
  })
})

describe('words without markup', () => {
  it('are one clean line within a limit, never half a character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 30 }), (words, limit) => {
        const shown = plain(words, limit)
        expect(shown.length).toBeLessThanOrEqual(limit)
        expect(shown).not.toMatch(/\p{Cc}|\p{Surrogate}|^\s|\s$/u)
      }),
    )
    expect(cut('👍👍', 3)).toBe('👍…')
  })

  it('stand in a block of code as they are', () => {
    expect(readMarkdown(codeBlock('**a** <@5> \\*'))).toEqual({ words: '**a** <@5> \\*', markup: ['code block'] })
    expect(readMarkdown(codeBlock('a ``` @everyone ``` b')).markup).toEqual(['code block'])
    expect(codeBlock('x'.repeat(9000)).length).toBeLessThan(4000)
  })
})
