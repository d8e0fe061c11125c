import { afterEach, describe, expect, it } from 'vitest'
import type { Conversation } from '../../../src/core/incoming.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { type BotOnDouble, botOnDouble, echo, wordsIn } from '../../support/telegram/bot-on-double.ts'

const running: BotOnDouble[] = []
const bot = async (...options: Parameters<typeof botOnDouble>) => {
  const made = await botOnDouble(...options)
  running.push(made)
  return made
}

afterEach(async () => {
  for (const each of running.splice(0)) await each.end()
})

const old = -700
const young = -1_000_000_000_700
const conversation = (chat: number): Conversation => ({
  adapter: 'telegram',
  id: String(chat),
  space: String(chat),
  kind: 'group',
})
const news = reply([paragraph(text('news'))])

describe('a group that becomes a supergroup', () => {
  it('gets its answer under the new id, and the move is told once', async () => {
    const told: unknown[] = []
    const { double, start } = await bot()
    let moved = false
    await start(
      async (incoming) => {
        // It happens while the answer is looked for.
        if (!moved) double.migrate(old, young)
        moved = true
        return echo(incoming)
      },
      { moved: async (from, to) => void told.push([from, to]) },
    )
    double.person(1).writes('/ask where', { in: old })
    await double.until(() => double.said(young).length === 1 && double.unconfirmed === 0)
    expect(wordsIn(double, young)).toEqual(['heard: where'])
    expect(told).toEqual([[conversation(old), conversation(young)]])
  })

  it('is followed by what is sent to the old id, also after a restart', async () => {
    const records = memoryRecords()
    const first = await bot({ records })
    const { double } = first
    await first.start()
    double.migrate(old, young)
    await double.until(() => double.unconfirmed === 0)
    await first.adapter.stop()
    const second = await bot({ records, double })
    await second.start()
    const sent = await second.adapter.send(conversation(old), news)
    expect(sent).toMatchObject({ kind: 'sent', message: { conversation: conversation(young) } })
    expect(double.called('sendMessage').map(({ payload }) => payload.chat_id)).toEqual([young])
  })
})

describe('sending unasked', () => {
  it('puts news in the place of a message', async () => {
    const { double, start, adapter } = await bot()
    double.chats.get(1)
    await start()
    const to: Conversation = { ...conversation(1), kind: 'private' }
    const first = await adapter.send(to, reply([paragraph(text('before'))]))
    if (first.kind !== 'sent') throw new Error('not sent')
    await adapter.send(to, reply([paragraph(text('after'))]), { message: first.message, as: 'replacement' })
    expect(wordsIn(double, 1)).toEqual(['after'])
  })

  it('answers a message that can no longer be replaced, and speaks freely when that is gone', async () => {
    const { double, start, adapter } = await bot()
    double.chats.get(1)
    await start()
    const to: Conversation = { ...conversation(1), kind: 'private' }
    const theirs = double.person(1).writes('mine')
    await double.until(() => double.said(1).length === 1)
    const beside = { message: { conversation: to, id: String(theirs.message_id) }, as: 'replacement' } as const
    await adapter.send(to, news, beside)
    expect(double.said(1).at(-1)).toMatchObject({ text: 'news', reply_to_message: { text: 'mine' } })
    double.chats.get(1).messages.clear()
    expect(await adapter.send(to, news, { ...beside, as: 'reply' })).toMatchObject({ kind: 'sent' })
    expect(wordsIn(double, 1)).toEqual(['news'])
  })

  it.each(['blocked', 'kicked', 'muted'] as const)(
    'says that a chat is unreachable when the bot is %s',
    async (standing) => {
      const { double, start, adapter, lines } = await bot()
      const chat = standing === 'blocked' ? 1 : young
      double.chats.get(chat).standing = standing
      await start()
      for (let i = 0; i < 2; i++)
        expect(await adapter.send(conversation(chat), news)).toMatchObject({ kind: 'unreachable' })
      expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
    },
  )

  it('rejects without its words when it may have been sent, and does not send it again', async () => {
    const { double, start, adapter } = await bot()
    double.chats.get(1)
    await start()
    double.faults.plan({ kind: 'cut', when: 'after' }, { method: 'sendMessage' })
    const failed = await adapter.send(conversation(1), news).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Error)
    expect((failed as Error).message).toMatch(/ECONNRESET/)
    expect((failed as Error).message).not.toContain('news')
    expect(wordsIn(double, 1)).toEqual(['news'])
  })

  it('says that a chat is unreachable that it never knew', async () => {
    const { start, adapter } = await bot()
    await start()
    expect(await adapter.send(conversation(-5), news)).toEqual({
      kind: 'unreachable',
      reason: 'Bad Request: chat not found',
    })
  })
})
