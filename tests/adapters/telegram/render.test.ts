import { describe, expect, it } from 'vitest'
import { renderPages, renderPopup } from '../../../adapters/telegram/render.ts'
import type { Page } from '../../../adapters/telegram/split.ts'
import { type Block, link, list, notice, paragraph, reply, strong, text } from '../../../src/core/reply.ts'
import { commandsIn } from './entity-faults.ts'
import { quote } from './quote-block.ts'

const isOurs = (command: string) => command === 'help'
const pages = (...blocks: readonly Block[]) => renderPages(reply(blocks), isOurs)
const only = (...blocks: readonly Block[]): Page => {
  const shown = pages(...blocks)
  expect(shown).toHaveLength(1)
  return shown[0]!
}
/** What stands under each entity of a kind. */
const under = ({ text: words, entities }: Page, type: string) =>
  entities.filter((entity) => entity.type === type).map(({ offset, length }) => words.slice(offset, offset + length))

describe('a reply on Telegram', () => {
  it('is a bold lead, quotes in blocks with their source below, and the bot’s own lines', () => {
    const shown = only(
      paragraph(strong('Brenholm'), text(' (also Brenhölm)')),
      quote({
        before: 'Long before. ',
        words: [text('It goes to '), strong('Brenholm'), text('.')],
        label: 1,
        citation: [
          text('harbour office · '),
          link('Harbour Post', 'https://harbour.example/ferry'),
          text(' · 9 March'),
        ],
      }),
      paragraph(text('Two sources say so.')),
    )
    expect(shown.text).toBe(
      'Brenholm (also Brenhölm)\n… It goes to Brenholm.\nharbour office · Harbour Post · 9 March [1]\n\nTwo sources say so.',
    )
    expect(under(shown, 'bold')).toEqual(['Brenholm', 'Brenholm'])
    expect(under(shown, 'blockquote')).toEqual(['… It goes to Brenholm.'])
    expect(under(shown, 'text_link')).toEqual(['Harbour Post'])
  })

  it('folds a long quote, but not when its answer would be out of sight', () => {
    const filler = 'The wind was strong and the sea was rough. '.repeat(6).trim()
    expect(under(only(quote({ words: [text(filler)] })), 'expandable_blockquote')).toEqual([filler])
    const late = only(quote({ words: [text(`${filler} `), strong('Noon')] }))
    expect(under(late, 'blockquote')).toEqual([`${filler} Noon`])
  })

  it('begins a quote of many lines shortly before its answer, so that it can be folded', () => {
    const filler = 'The wind was strong and the sea was rough. '.repeat(30)
    const shown = only(quote({ words: [text(filler), strong('Noon'), text(`. ${filler}`)] }))
    const [folded] = under(shown, 'expandable_blockquote')
    expect(folded).toMatch(/^… [A-Za-z .]{0,60}Noon\. The wind/)
    expect(folded?.length).toBeGreaterThan(1000)
  })

  it('has the rest of a claim inside the fold', () => {
    const words = 'The wind was strong and the sea was rough. '.repeat(6).trim()
    const shown = only(quote({ words: [text(words)], after: ' Nobody was hurt.' }))
    expect(under(shown, 'expandable_blockquote')).toEqual([`${words} Nobody was hurt.`])
  })

  it('shows an unfolded quote with its surroundings, cut at their far ends when they are long', () => {
    const whole = only(quote({ unfolded: true, before: 'Before. ', words: [strong('Exact.')], after: ' After.' }))
    expect(under(whole, 'blockquote')).toEqual(['Before. Exact. After.'])
    const long = only(
      quote({
        unfolded: true,
        before: 'Far away. '.repeat(400),
        words: [strong('Exact.')],
        after: ' Near by.'.repeat(400),
      }),
    )
    expect(under(long, 'bold')).toEqual(['Exact.'])
    expect(long.text).toMatch(/^… \S.*Far away\. Exact\. Near by\..*\S …$/su)
    expect(long.text.length).toBeLessThanOrEqual(3010)
  })

  it('cuts a quote too long for a message around its answer', () => {
    const filler = 'The wind was strong. '.repeat(250)
    const shown = only(quote({ words: [text(filler), strong('noon'), text(`. ${filler}`)], after: 'More.' }))
    expect(shown.text).toMatch(/^… [\s\S]*noon[\s\S]* …$/u)
    expect(`${filler}noon. ${filler}`).toContain(shown.text.slice(2, -2))
  })

  it('never cuts a long answer inside a citation', () => {
    const quotes = Array.from({ length: 30 }, (_, i) =>
      quote({
        words: [text(`Quote ${i}: ${'the ferry leaves at noon and '.repeat(10)}so on ${i}.`)],
        citation: [text(`Source ${i}`)],
        label: i + 1,
      }),
    )
    const shown = pages(paragraph(strong('Noon')), ...quotes)
    expect(shown.length).toBeGreaterThan(1)
    for (let i = 0; i < quotes.length; i++) {
      const page = shown.find(({ text: words }) => words.includes(`Quote ${i}: `))
      expect(page?.text).toContain(`so on ${i}.\nSource ${i} [${i + 1}]`)
    }
  })

  it('never parts a line from the quote that it introduces', () => {
    const long = (name: string) => quote({ words: [text(`${name} ${'word '.repeat(350)}end.`)] })
    const shown = pages(
      long('first'),
      long('second'),
      paragraph(text('Sources disagree.')),
      list('sides', [[paragraph(text('one')), long('third')]]),
    )
    expect(shown.map((page) => page.text.slice(0, 17))).toEqual(['first word word w', 'Sources disagree.'])
    expect(shown[1]?.text).toContain('\n\n• one\nthird')
  })

  it('puts sides below each other, each with its quotes', () => {
    const shown = only(
      paragraph(strong('Sources disagree')),
      list('sides', [
        [paragraph(strong('three'), text(' (1 source)')), quote({ words: [text('Three bridges.')] })],
        [paragraph(strong('two'), text(' (1 source)')), quote({ words: [text('Two bridges.')] })],
      ]),
    )
    expect(shown.text).toBe('Sources disagree\n\n• three (1 source)\nThree bridges.\n\n• two (1 source)\nTwo bridges.')
  })

  it('sets headings apart from what stands before them', () => {
    const shown = only(
      paragraph(text('What I do.')),
      paragraph(text('Commands:')),
      list('bulleted', [[paragraph(text('/help'))]]),
      paragraph(text('Three sources say so.')),
      paragraph(strong('and when?')),
      paragraph(strong('at noon')),
    )
    expect(shown.text).toBe('What I do.\n\nCommands:\n• /help\n\nThree sources say so.\n\nand when?\nat noon')
  })

  it('numbers lists, marks warnings, and says nothing twice', () => {
    const shown = only(
      list('numbered', [[paragraph(text('one'))], [paragraph(text('two'))]]),
      notice('warning', 'Wait.'),
    )
    expect(shown.text).toBe('1. one\n2. two\n\n⚠️ Wait.')
  })

  it('keeps mentions and commands of others from coming alive, without changing a character', () => {
    const words = 'Ask @harbour_post or send /start@other_bot, and/or mail a@b.example.'
    const shown = only(quote({ words: [text('Ask '), strong('@harbour_post or'), text(words.slice(20))] }))
    expect(shown.text).toBe(words)
    expect(under(shown, 'code')).toEqual(['@harbour_post', '/start@other_bot'])
    expect(under(shown, 'bold')).toEqual([' or'])
  })

  it('leaves its own commands alive in its own words only', () => {
    const shown = only(paragraph(text('Type /help, not /kick.')), quote({ words: [text('Type /help.')] }))
    expect(commandsIn(shown.text, shown.entities)).toEqual(['/help'])
    expect(under(shown, 'code')).toEqual(['/kick', '/help'])
  })

  it('shows words without a link where the address is none that Telegram takes', () => {
    const addresses = ['javascript:alert(1)', 'https://localhost/a', 'tg://user?id=1', 'no address', 'https://']
    for (const address of addresses) expect(only(paragraph(link('here', address))).entities).toEqual([])
    const long = `https://harbour.example/a#:~:text=${'x'.repeat(3000)}`
    expect(only(paragraph(link('here', long))).entities).toMatchObject([{ url: 'https://harbour.example/a' }])
  })

  it('has something to show for nothing', () => {
    for (const nothing of ['', ' \n ', '\u0000\u202E', '\u3164\u2800'])
      expect(pages(paragraph(text(nothing)))).toEqual([{ text: '…', entities: [] }])
  })

  it('is plain words in a popup', () => {
    expect(renderPopup(reply([notice('hint', 'Thank you, @ada.'), paragraph(strong('Bye'))]))).toBe(
      'Thank you, @ada.\nBye',
    )
  })
})
