import { describe, expect, it } from 'vitest'
import { polite, startTalk, wordless, wordsIn } from './talk.ts'

const group = -1_000_000_000_123

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
    api.person(8).writes('@footnote_bot ? 👆', { in: group, replyTo: ada })
    const quote = { text: 'where the ferry goes', position: 9 }
    api.person(8).writes('@footnote_bot', { in: group, replyTo: ada, more: { quote } })
    await answered()
    expect(heard.slice(1)).toMatchObject([
      { text: '', addressed: true, repliedTo: { text: 'I wonder where the ferry goes', fromBot: false } },
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
