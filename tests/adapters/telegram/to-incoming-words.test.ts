import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../../adapters/telegram/to-incoming-words.ts'
import { markedIn } from '../../support/telegram/chats.ts'

const me = { id: 1, username: 'footnote_bot' }
const read = (text: string) => readWords({ text, entities: markedIn(text) }, me)
const word = fc.constantFrom('where', 'куди', '👩‍👩‍👧‍👦', 'ferry', '@somebody', 'a_b', '漢字')
const words = fc.array(word, { minLength: 1, maxLength: 8 })

describe('words spoken to the bot', () => {
  it('are the same wherever its name stands among them, and however often', () => {
    fc.assert(
      fc.property(words, fc.array(fc.nat(8), { maxLength: 3 }), (said, places) => {
        const named: string[] = [...said]
        for (const place of places) named.splice(place, 0, '@Footnote_Bot')
        expect(read(named.join(' '))).toEqual({ text: said.join(' '), mentioned: places.length > 0, command: null })
      }),
    )
  })

  it('are those behind a command, which may stand behind its name', () => {
    fc.assert(
      fc.property(words, fc.boolean(), fc.boolean(), (said, before, suffix) => {
        const line = `${before ? '@footnote_bot ' : ''}/Ask${suffix ? '@footnote_bot' : ''} ${said.join(' ')}`
        expect(read(line)).toMatchObject({
          text: said.join(' '),
          command: { name: 'ask', bot: suffix ? 'footnote_bot' : null },
        })
      }),
    )
  })

  it('are read even where what Telegram says of them makes no sense', () => {
    const entity = fc.record({
      type: fc.constantFrom('mention', 'bot_command'),
      offset: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(fc.string(), fc.array(entity), (text, entities) => {
        expect(typeof readWords({ text, entities: entities as never }, me).text).toBe('string')
      }),
    )
  })

  it('keep their punctuation', () => {
    expect(read('@footnote_bot: where, and when?').text).toBe('where, and when?')
    expect(read('where, @footnote_bot, and when?').text).toBe('where, and when?')
    expect(read('(@footnote_bot) where?').text).toMatch(/where\?$/)
    expect(read('@footnote_bot').text).toBe('')
  })
})
