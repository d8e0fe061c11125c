import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/core/incoming.ts'
import { type Outcome, silence } from '../../../src/core/outcome.ts'
import { type Action, notice, paragraph, type Reply, reply, text } from '../../../src/core/reply.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { startTalk } from './talk.ts'

const intent = (label: string, name = 'more', argument = label): Action => ({
  kind: 'intent',
  label,
  intent: { name, argument },
})
const say = (words: string, options: Partial<Reply> = {}) => reply([paragraph(text(words))], options)

/** Offers the actions for a question, and does `then` when one is chosen. */
const offering =
  (actions: readonly Action[], then: Outcome | ((incoming: Incoming) => Outcome) = silence) =>
  (incoming: Incoming): Outcome =>
    incoming.kind === 'action' ? (typeof then === 'function' ? then(incoming) : then) : say('Choose', { actions })

describe('buttons on Telegram', () => {
  it('stand in rows that a phone can show, with links and short texts to copy', async () => {
    const { api, answered } = await startTalk(
      offering([
        intent('Source 1'),
        intent('Source 2'),
        intent('Source 3'),
        intent('More (9)'),
        intent('Who said that the bridge over the harbour was closed yesterday evening?'),
        intent('👍'),
        intent('👎'),
        { kind: 'link', label: 'Open source', url: 'https://harbour.example/ferry#:~:text=at%20noon' },
        { kind: 'copy', label: 'Copy quote', text: 'The ferry leaves at noon.' },
        { kind: 'copy', label: 'Copy all', text: 'x'.repeat(257) },
        { kind: 'link', label: 'Nowhere', url: 'file:///etc/passwd' },
        intent(' \u202E '),
      ]),
    )
    api.person(7).writes('where?')
    await answered()
    const rows = api.said(7)[0]?.reply_markup?.inline_keyboard ?? []
    expect(rows.map((row) => row.map((button) => button.text))).toEqual([
      ['Source 1', 'Source 2', 'Source 3'],
      ['More (9)'],
      ['Who said that the bridge over the harbour was closed yester…'],
      ['👍', '👎', 'Open source'],
      ['Copy quote'],
    ])
    expect(rows[3]?.[2]).toMatchObject({ url: 'https://harbour.example/ferry#:~:text=at%20noon' })
    expect(rows[4]?.[0]).toMatchObject({ copy_text: { text: 'The ferry leaves at noon.' } })
  })

  it('mean what they meant, over a restart, and are always answered', async () => {
    const { api, heard, answered } = await startTalk(offering([intent('More', 'more', 'where to?')]))
    const ada = api.person(7, 'Ada', 'uk')
    ada.writes('where?')
    await answered()
    ada.presses(api.said(7)[0]!, 'More')
    await answered()
    expect(heard[1]).toMatchObject({
      kind: 'action',
      intent: { name: 'more', argument: 'where to?' },
      locale: 'uk',
      person: { key: 'telegram:user:7' },
      conversation: { id: '7', kind: 'private' },
      message: { id: String(api.said(7)[0]?.message_id) },
    })
    expect(api.called('answerCallbackQuery')).toMatchObject([{ refusal: null }])
  })

  it('show what they bring below the message that they stand under, in its topic', async () => {
    const group = -1_000_000_000_123
    const { api, answered } = await startTalk(offering([intent('More')], say('Here is more.')))
    api.chats.get(group, { topics: [5] })
    api.person(7).writes('@footnote_bot where?', { in: group, topic: 5 })
    await answered()
    const [offer] = api.said(group)
    api.person(8).presses(offer!, 'More')
    await answered()
    expect(api.said(group)[1]).toMatchObject({
      text: 'Here is more.',
      message_thread_id: 5,
      reply_to_message: { message_id: offer?.message_id },
    })
  })

  it('tell the one who pressed in a popup what is short and for them alone', async () => {
    const long = `${'word '.repeat(30)}end`
    const tooLong = 'word '.repeat(60)
    const { api, shown, answered } = await startTalk(
      offering([intent('short'), intent('long'), intent('too long')], (incoming) => {
        const words = incoming.kind === 'action' ? incoming.intent?.argument : ''
        const said = words === 'short' ? 'Thank you!' : words === 'long' ? long : tooLong
        return reply([notice('hint', said)], { audience: 'asker' })
      }),
    )
    api.person(7).writes('where?')
    await answered()
    for (const label of ['short', 'too long', 'long']) api.person(7).presses(api.said(7)[0]!, label)
    await answered()
    expect(api.called('answerCallbackQuery').map(({ payload }) => [payload.text, payload.show_alert])).toEqual([
      ['Thank you!', false],
      [undefined, undefined],
      [long, true],
    ])
    expect(api.said(7).map((message) => message.text)).toEqual(['Choose', tooLong.trim()])
    expect(shown.map(({ message }) => message !== null)).toEqual([true, false, true, false])
  })

  it('may be replaced together with their message, also by what stands there already', async () => {
    const chosen = [say('Chosen', { inPlace: true, actions: [intent('Undo')] }), say('Chosen', { inPlace: true })]
    const { api, shown, answered } = await startTalk(offering([intent('Choose me')], () => chosen.shift() ?? silence))
    const ada = api.person(7)
    ada.writes('where?')
    await answered()
    const before = { ...api.said(7)[0]! }
    ada.presses(before, 'Choose me')
    await answered()
    const [after] = api.said(7)
    expect(after).toMatchObject({ text: 'Chosen', message_id: before.message_id })
    expect(after?.reply_markup?.inline_keyboard.flat().map((button) => button.text)).toEqual(['Undo'])
    ada.presses(before, 'Choose me')
    await answered()
    expect(api.said(7)).toHaveLength(1)
    expect(api.said(7)[0]?.reply_markup).toBeUndefined()
    expect(shown.at(-1)?.message?.id).toBe(String(before.message_id))
  })

  it('leave a message that already says it as it is, and answer anew when it is gone', async () => {
    const { api, answered } = await startTalk(
      offering([intent('Choose me')], say('Choose', { inPlace: true, actions: [intent('Choose me')] })),
    )
    const ada = api.person(7)
    ada.writes('where?')
    await answered()
    const [offer] = api.said(7)
    ada.presses(offer!, 'Choose me')
    await answered()
    expect(api.called('editMessageText')).toMatchObject([{ refusal: expect.stringContaining('not modified') }])
    expect(api.said(7)).toHaveLength(1)
    api.chats.get(7).messages.delete(offer!.message_id)
    ada.presses(offer!, 'Choose me')
    await answered()
    expect(api.said(7)).toHaveLength(1)
  })

  it('say kindly when they have expired, also those of nobody', async () => {
    let at = 0
    const now = () => at
    const records = memoryRecords(now)
    const expired = reply([notice('hint', 'That button has expired.')], { audience: 'asker' })
    const { api, heard, answered } = await startTalk(offering([intent('More')], expired), { now, records })
    const ada = api.person(7)
    ada.writes('where?')
    await answered()
    at += 31 * 86_400_000
    ada.presses(api.said(7)[0]!, 'More')
    await answered()
    expect(heard[1]).toMatchObject({ kind: 'action', intent: null })
    expect(api.called('answerCallbackQuery')).toMatchObject([{ payload: { text: 'That button has expired.' } }])
  })

  it('bring their answer even when Telegram waits for it no longer', async () => {
    const { api, answered } = await startTalk(offering([intent('More')], say('Here is more.')))
    const ada = api.person(7)
    ada.writes('where?')
    await answered()
    const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
    api.faults.plan({ kind: 'refused', code: 400, description }, { method: 'answerCallbackQuery' })
    ada.presses(api.said(7)[0]!, 'More')
    await answered()
    expect(api.said(7).map((message) => message.text)).toEqual(['Choose', 'Here is more.'])
  })
})
