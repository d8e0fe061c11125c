import { describe, expect, it } from 'vitest'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { echo, polite, startTalk, wordsIn } from './talk.ts'

const group = -1_000_000_000_123

describe('an edited question', () => {
  it('has its answer edited', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const ada = api.person(7)
    const asked = ada.writes('where?')
    await answered()
    ada.edits(asked, 'when?')
    await answered()
    expect(heard.map(({ edited }) => edited)).toEqual([false, true])
    expect(api.said(7).map((message) => message.text)).toEqual(['heard: when?'])
  })

  it('has its answer left alone when no word has changed', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const ada = api.person(7)
    const asked = ada.writes('where?')
    await answered()
    ada.edits(asked, 'where?')
    await answered()
    expect(heard).toHaveLength(1)
  })

  it('has a longer answer continued, and what is too much of a shorter one taken away', async () => {
    const { api, answered } = await startTalk((incoming) => {
      const parts = Number(wordsIn(incoming))
      return reply(Array.from({ length: parts }, (_, i) => paragraph(text(`${i} ${'word '.repeat(700)}`))))
    })
    const ada = api.person(7)
    const asked = ada.writes('1')
    await answered()
    ada.edits(asked, '3')
    await answered()
    expect(api.said(7).map((message) => message.text?.slice(0, 1))).toEqual(['0', '1', '2'])
    ada.edits(asked, '2')
    await answered()
    expect(api.said(7).map((message) => message.text?.slice(0, 1))).toEqual(['0', '1'])
  })

  it('is answered anew when the answer is no longer there', async () => {
    const { api, answered } = await startTalk(polite)
    const ada = api.person(7)
    const asked = ada.writes('where?')
    await answered()
    api.chats.get(7).messages.delete(api.said(7)[0]!.message_id)
    ada.edits(asked, 'when?')
    await answered()
    expect(api.said(7).map((message) => message.text)).toEqual(['heard: when?'])
  })

  it('may call the bot a little late, but not days later', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const ada = api.person(7)
    const asked = ada.writes('where?', { in: group })
    await answered()
    ada.edits(asked, '@footnote_bot where?', 60)
    ada.edits(asked, '@footnote_bot where now?', 3 * 86_400)
    await answered()
    expect(heard.map(wordsIn)).toEqual(['where?', 'where?', 'where now?'])
    ada.edits(ada.writes('nothing', { in: group }), '@footnote_bot too late?', 3 * 86_400)
    await answered()
    expect(heard.map(wordsIn)).not.toContain('too late?')
    expect(api.said(group).map((message) => message.text)).toEqual(['heard: where now?'])
  })
})

describe('an answer too long for one message', () => {
  it('stands in several, the first one under the question, and is one answer to the core', async () => {
    const { api, heard, shown, answered } = await startTalk((incoming) =>
      incoming.kind === 'action' || wordsIn(incoming) === 'short'
        ? echo(incoming)
        : reply(
            Array.from({ length: 3 }, (_, i) => paragraph(text(`${i} ${'word '.repeat(700)}`))),
            {
              actions: [{ kind: 'intent', label: 'More', intent: { name: 'more', argument: 'x' } }],
            },
          ),
    )
    const asked = api.person(7).writes('long')
    await answered()
    const said = api.said(7)
    expect(said.map((message) => message.reply_to_message?.message_id)).toEqual([
      asked.message_id,
      undefined,
      undefined,
    ])
    expect(said.map((message) => message.reply_markup !== undefined)).toEqual([false, false, true])
    const id = said.map(({ message_id }) => message_id).join(',')
    expect(shown[0]?.message?.id).toBe(id)
    api.person(7).writes('short', { replyTo: said[1]! })
    api.person(7).presses(said[2]!, 'More')
    await answered()
    expect(heard[1]?.repliedTo?.message?.id).toBe(id)
    expect(heard[2]?.message?.id).toBe(id)
  })
})
