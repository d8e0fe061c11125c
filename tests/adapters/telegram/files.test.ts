import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/core/incoming.ts'
import { paragraph, type Reply, reply, strong, text } from '../../../src/core/reply.ts'
import { command, startTalk, wordsIn } from './talk.ts'

const group = -1_000_000_000_123
const file = {
  name: 'claims.jsonl',
  mediaType: 'application/jsonl',
  text: '{"claim":"Полдень 👩‍👩‍👧‍👦"}\r\n--{"a":1}\n',
}
const handing =
  (change: Partial<Reply> = {}) =>
  (incoming: Incoming): Reply => ({
    ...reply([paragraph(strong('12'), text(` claims for ${wordsIn(incoming) || 'you'}`))]),
    file,
    ...change,
  })
const commands = [command('export')]

describe('a reply with a file', () => {
  it('is the file, byte for byte, with the words below it', async () => {
    const { api, shown, answered } = await startTalk(handing(), { commands })
    const asked = api.person(7).writes('/export')
    await answered()
    expect(api.called('sendDocument').map(({ payload }) => payload.document)).toEqual([
      { name: file.name, text: file.text },
    ])
    expect(api.said(7)).toMatchObject([
      { caption: '12 claims for you', reply_to_message: { message_id: asked.message_id } },
    ])
    expect(api.called('sendDocument')[0]?.payload.caption_entities).toMatchObject([{ type: 'bold', length: 2 }])
    expect(shown[0]?.message?.id).toBe(String(api.said(7)[0]?.message_id))
    expect(api.called('sendMessage')).toEqual([])
  })

  it('has long words in a message before it', async () => {
    const { api, answered } = await startTalk(handing({ blocks: [paragraph(text('word '.repeat(300)))] }), { commands })
    api.person(7).writes('/export')
    await answered()
    expect(api.said(7).map((message) => message.text?.length ?? message.document?.file_name)).toEqual([1499, file.name])
  })

  it('goes to the chat with the one it is for, when it was asked for in a group', async () => {
    const { api, answered } = await startTalk(handing({ audience: 'asker' }), { commands })
    api.chats.get(7)
    api.person(7, 'Ada', 'en').writes('/export', { in: group })
    await answered()
    expect(api.said(7)).toMatchObject([{ document: { file_name: file.name } }])
    expect(api.said(group).map((message) => message.text)).toEqual(['I sent you the file in private.'])
  })

  it('is not shown to a group because its asker cannot be written to', async () => {
    const { api, answered } = await startTalk(handing({ audience: 'asker' }), { commands })
    api.chats.get(7).standing = 'blocked'
    api.person(7, 'Ada', 'en').writes('/export', { in: group })
    await answered()
    expect(api.said(group)).toHaveLength(1)
    expect(api.said(group)[0]?.text).toContain('open a chat with me')
    expect(api.said(group)[0]?.document).toBeUndefined()
  })
})
