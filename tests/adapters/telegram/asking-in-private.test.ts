import { describe, expect, it } from 'vitest'
import { silence } from '../../../src/core/outcome.ts'
import { polite, startTalk, wordless } from './talk.ts'

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
