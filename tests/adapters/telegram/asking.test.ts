import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/core/incoming.ts'
import { silence } from '../../../src/core/outcome.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { startTalk } from './talk.ts'

const group = -1_000_000_000_123
/** Messages that are no text have none. */
const wordless = { text: undefined as never }
const wordsIn = (incoming: Incoming) => ('text' in incoming ? incoming.text : '')
const echo = (incoming: Incoming) => reply([paragraph(text(`heard: ${wordsIn(incoming)}`))])
/** Answers what is said to it, as the bot's core does where nothing else is set. */
const polite = (incoming: Incoming) => (incoming.kind === 'question' && !incoming.addressed ? silence : echo(incoming))

describe('in a private chat', () => {
  it('takes any words as a question and answers under them, in the language of the asker', async () => {
    const { api, heard, shown, answered } = await startTalk(polite)
    const asked = api.person(7, 'Ada', 'uk-UA').writes('where does the ferry go?')
    await answered()
    expect(heard).toMatchObject([
      {
        kind: 'question',
        text: 'where does the ferry go?',
        addressed: true,
        forwarded: false,
        edited: false,
        locale: 'uk-UA',
        person: { key: 'telegram:user:7', name: 'Ada' },
        conversation: { adapter: 'telegram', id: '7', space: '7', kind: 'private' },
        repliedTo: null,
        attachments: [],
      },
    ])
    expect(api.said(7)).toMatchObject([
      { text: 'heard: where does the ferry go?', reply_to_message: { message_id: asked.message_id } },
    ])
    expect(shown[0]?.message).toEqual({ conversation: heard[0]?.conversation, id: String(api.said(7)[0]?.message_id) })
    expect(api.called('sendMessage')[0]?.payload).toMatchObject({ link_preview_options: { is_disabled: true } })
  })

  it('answers also when the question was deleted meanwhile', async () => {
    const { api, answered } = await startTalk((incoming) => {
      api.chats.get(7).messages.clear()
      return polite(incoming)
    })
    api.person(7).writes('where?')
    await answered()
    expect(api.said(7)).toMatchObject([{ text: 'heard: where?' }])
  })

  it('hands a deep link over as the command start with its payload', async () => {
    const { api, heard, answered } = await startTalk(polite)
    api.person(7).writes('/start k3v9x2m41abc')
    await answered()
    expect(heard).toMatchObject([{ kind: 'command', name: 'start', text: 'k3v9x2m41abc' }])
  })

  it('tells forwarded words from a question, captions too', async () => {
    const { api, heard, answered } = await startTalk(polite)
    api.person(7).writes('/start means that one bridge is left', { forwarded: true })
    api.person(7).writes('', {
      forwarded: true,
      more: {
        ...wordless,
        caption: 'Two bridges are gone.',
        photo: [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }],
      },
    })
    await answered()
    expect(heard).toMatchObject([
      { kind: 'question', forwarded: true, addressed: true, text: '/start means that one bridge is left' },
      { kind: 'question', forwarded: true, text: 'Two bridges are gone.' },
    ])
  })

  it('says nothing to stickers, to what it posted itself for somebody, and to other bots', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const sticker = { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1 } as never
    api.person(7).writes('', { more: { ...wordless, sticker } })
    api.person(7).writes('A pasted claim', { more: { via_bot: api.me } })
    api.person(8).writes('hello', { more: { from: { id: 8, is_bot: true, first_name: 'Other' } } })
    await answered()
    expect(heard).toEqual([])
  })

  it('hands over documents, which are fetched when they are read and no further than the limit', async () => {
    const words = new TextEncoder().encode('# A report\n')
    const read: string[] = []
    const { api, heard, answered } = await startTalk(async (incoming) => {
      const [file] = incoming.attachments
      read.push(new TextDecoder().decode(await file?.read(100)))
      read.push(await file!.read(3).then(String, (error: Error) => error.message))
      return silence
    })
    api.files.set('f1', words)
    const document = { file_id: 'f1', file_unique_id: 'f1', file_name: 'report.md', mime_type: 'text/markdown' }
    api.person(7).writes('', { more: { ...wordless, document } })
    const sent = api.chats.post(api.chats.get(7), { document, from: api.person(7) as never })
    api.person(7).writes('/add', { replyTo: sent })
    await answered()
    expect(heard).toMatchObject([
      { kind: 'question', text: '', attachments: [{ name: 'report.md', mediaType: 'text/markdown', size: null }] },
      { kind: 'command', name: 'add', attachments: [{ name: 'report.md' }] },
    ])
    expect(read.slice(0, 2)).toEqual(['# A report\n', 'telegram: the file has more than 3 bytes'])
    expect(JSON.stringify(read)).not.toContain(api.token)
  })
})

describe('in a group', () => {
  it('is spoken to by its name, wherever that stands, and takes it out of the question', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const ada = api.person(7)
    for (const words of [
      '@footnote_bot where does it go?',
      '@Footnote_Bot, where does it go?',
      'where does it go, @footnote_bot?',
      'tell me @footnote_bot where it goes',
      'where does it go? @footnote_bot',
    ])
      ada.writes(words, { in: group })
    ada.writes('Footnote where to?', {
      in: group,
      more: { entities: [{ type: 'text_mention', offset: 0, length: 8, user: api.me }] },
    })
    await answered()
    expect(heard.map(wordsIn)).toEqual([
      'where does it go?',
      'where does it go?',
      'where does it go?',
      'tell me where it goes',
      'where does it go?',
      'where to?',
    ])
    expect(heard.every((incoming) => incoming.kind === 'question' && incoming.addressed)).toBe(true)
    expect(api.said(group)).toHaveLength(6)
  })

  it('hears talk without taking part in it', async () => {
    const { api, heard, answered } = await startTalk(polite)
    api.person(7).writes('where does @footnote_botanist live?', { in: group })
    api.person(7).writes('Ask @footnote_bot about it', { in: group, forwarded: true })
    await answered()
    expect(heard).toMatchObject([
      { kind: 'question', addressed: false, conversation: { kind: 'group', id: String(group) } },
      { kind: 'question', addressed: false, forwarded: true },
    ])
    expect(api.said(group)).toEqual([])
  })

  it('takes a reply to its own message as a question', async () => {
    const { api, heard, answered } = await startTalk(polite)
    api.person(7).writes('@footnote_bot where?', { in: group })
    await answered()
    const [answer] = api.said(group)
    api.person(8).writes('and when?', { in: group, replyTo: answer! })
    await answered()
    expect(heard[1]).toMatchObject({
      text: 'and when?',
      addressed: true,
      repliedTo: { text: 'heard: where?', fromBot: true, message: { id: String(answer?.message_id) } },
    })
  })

  it('hands over the message that its name was written under, or the words picked out of it', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const ada = api.person(7).writes('I wonder where the ferry goes', { in: group })
    api.person(8).writes('@footnote_bot', { in: group, replyTo: ada })
    const quote = { text: 'where the ferry goes', position: 9 }
    api.person(8).writes('@footnote_bot', { in: group, replyTo: ada, more: { quote } })
    await answered()
    expect(heard.slice(1)).toMatchObject([
      { text: '', addressed: true, repliedTo: { text: 'I wonder where the ferry goes', fromBot: false } },
      { text: '', addressed: true, repliedTo: { text: 'where the ferry goes', fromBot: false } },
    ])
  })

  it('takes commands that name it or that it knows, and leaves those of other bots alone', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const ada = api.person(7)
    for (const words of [
      '/ask where?',
      '/ASK@Footnote_Bot where?',
      '@footnote_bot /ask where?',
      '/unknown@footnote_bot now',
      '/ask@other_bot where?',
      '/weather Oslo',
    ])
      ada.writes(words, { in: group })
    await answered()
    expect(heard).toMatchObject([
      { kind: 'command', name: 'ask', text: 'where?' },
      { kind: 'command', name: 'ask', text: 'where?' },
      { kind: 'command', name: 'ask', text: 'where?' },
      { kind: 'command', name: 'unknown', text: 'now' },
    ])
    expect(heard).toHaveLength(4)
  })

  it('reads captions like words', async () => {
    const { api, heard, answered } = await startTalk(polite)
    const caption = '@footnote_bot where is this?'
    api.person(7).writes('', {
      in: group,
      more: { ...wordless, caption, caption_entities: [{ type: 'mention', offset: 0, length: 13 }] },
    })
    await answered()
    expect(heard).toMatchObject([{ text: 'where is this?', addressed: true }])
  })

  it('answers within the topic that it was asked in', async () => {
    const { api, heard, answered } = await startTalk(polite)
    api.chats.get(group, { topics: [5] })
    const root = { message_id: 5, date: 1, chat: { id: group, type: 'supergroup' }, forum_topic_created: {} } as never
    api.person(7).writes('@footnote_bot where?', { in: group, topic: 5, replyTo: root })
    await answered()
    expect(heard).toMatchObject([
      { conversation: { id: `${group}/5`, space: String(group), kind: 'group' }, repliedTo: null },
    ])
    expect(api.said(group)).toMatchObject([{ message_thread_id: 5, is_topic_message: true }])
  })

  it('does not take a thread of replies for a topic', async () => {
    const { api, heard, answered } = await startTalk(polite)
    api.person(7).writes('@footnote_bot where?', { in: group, more: { message_thread_id: 12 } })
    await answered()
    expect(heard).toMatchObject([{ conversation: { id: String(group) } }])
    expect(api.said(group)).toHaveLength(1)
  })

  it('hears administrators who speak as the group, and channels as themselves', async () => {
    const { api, heard, answered } = await startTalk(polite, { moderatorChats: [String(group)] })
    const asGroup = {
      from: { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
      sender_chat: { id: group, type: 'supergroup', title: 'Harbour' },
    } as const
    const channel = { id: -1_000_000_000_999, type: 'channel', title: 'Harbour news' } as const
    api.person(7).writes('/ask where?', { in: group, more: asGroup as never })
    api.person(7).writes('/ask where?', { in: -1_000_000_000_124, more: asGroup as never })
    api.person(7).writes('@footnote_bot where?', { in: group, more: { sender_chat: channel } as never })
    api.person(7).writes('@footnote_bot, a post', {
      in: group,
      more: { sender_chat: channel, is_automatic_forward: true } as never,
    })
    await answered()
    expect(heard).toMatchObject([
      {
        person: { key: `telegram:chat:${group}`, name: 'Harbour' },
        roles: [`telegram:admins:${group}`, 'here:administrator'],
      },
      { roles: [] },
      { person: { key: 'telegram:chat:-1000000000999', name: 'Harbour news' }, roles: [] },
    ])
    expect(heard).toHaveLength(3)
  })
})

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
