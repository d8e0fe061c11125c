import { afterEach, describe, expect, it } from 'vitest'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { startBotApi } from '../../support/telegram/bot-api-double.ts'
import { atOnce, type BotOnDouble, botOnDouble, echo, heardIn, wordsIn } from '../../support/telegram/bot-on-double.ts'

const running: BotOnDouble[] = []
const bot = async (...options: Parameters<typeof botOnDouble>) => {
  const made = await botOnDouble(...options)
  running.push(made)
  return made
}

afterEach(async () => {
  for (const each of running.splice(0)) await each.end()
})

describe('fetching updates', () => {
  it('answers 1,000 updates of 20 chats, in order within each chat', async () => {
    const { double, start } = await bot()
    const people = Array.from({ length: 20 }, (_, i) => double.person(100 + i))
    for (let i = 0; i < 50; i++) for (const person of people) person.writes(`question ${i}`)
    await start(async (incoming) => {
      // Some take longer than those that come after them.
      for (let turns = heardIn(incoming).length % 5; turns > 0; turns--) await new Promise(setImmediate)
      return echo(incoming)
    })
    await double.until(() => double.called('sendMessage').length === 1000 && double.unconfirmed === 0)
    const expected = Array.from({ length: 50 }, (_, i) => `heard: question ${i}`)
    for (const { id } of people) expect(wordsIn(double, id)).toEqual(expected)
    expect(double.oddities).toEqual([])
  })

  it('answers other chats while one takes long', async () => {
    const { double, start } = await bot()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await start(async (incoming) => {
      if (heardIn(incoming) === 'slow') await held
      return echo(incoming)
    })
    double.person(1).writes('slow')
    double.person(2).writes('quick')
    await double.until(() => double.said(2).length === 1)
    expect(double.said(1)).toEqual([])
    release()
    await double.until(() => double.said(1).length === 1)
  })

  it('asks only for updates that it reads', async () => {
    const { double, start } = await bot()
    await start()
    await double.until(() => double.called('getUpdates').length > 0)
    expect(double.called('getUpdates')[0]!.payload.allowed_updates).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'inline_query',
    ])
  })

  it('takes down a webhook first, and keeps what waits there', async () => {
    const double = await startBotApi()
    await fetch(`${double.root}/bot${double.token}/setWebhook`, {
      method: 'POST',
      body: JSON.stringify({ url: 'https://elsewhere.example/hook' }),
    })
    double.person(1).writes('still there?')
    const { start } = await bot({ double })
    await start()
    await double.until(() => double.said(1).length === 1)
    expect(double.called('deleteWebhook')[0]!.payload).toEqual({ drop_pending_updates: false })
  })

  it('confirms the last updates when it stops, and leaves newer ones where they are', async () => {
    const { double, start, adapter } = await bot()
    await start()
    double.person(1).writes('first')
    await double.until(() => double.said(1).length === 1)
    await adapter.stop()
    expect(double.called('getUpdates').at(-1)!.payload).toMatchObject({ offset: 1001, limit: 1, timeout: 0 })
    double.person(1).writes('second')
    expect(double.unconfirmed).toBe(1)
  })

  it('answers what it is at before it stops, and confirms it', async () => {
    const { double, start, adapter } = await bot()
    let begun = () => {}
    const began = new Promise<void>((resolve) => {
      begun = resolve
    })
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await start(async (incoming) => {
      begun()
      await held
      return echo(incoming)
    })
    double.person(1).writes('slow')
    double.person(1).writes('after it')
    await began
    const stopped = adapter.stop()
    release()
    await stopped
    expect(wordsIn(double, 1)[0]).toBe('heard: slow')
    // The second is either answered or still Telegram's.
    expect(double.said(1).length + double.unconfirmed).toBe(2)
  })

  it('starts again after it was stopped, and answers nothing twice', async () => {
    const { double, start, adapter } = await bot()
    await start()
    double.person(1).writes('one')
    await double.until(() => double.said(1).length === 1)
    await adapter.stop()
    double.person(1).writes('two')
    await start()
    await double.until(() => double.said(1).length === 2)
    expect(wordsIn(double, 1)).toEqual(['heard: one', 'heard: two'])
  })

  it('warns once of another program with the same token, and goes on', async () => {
    const { double, start, lines } = await bot({ after: atOnce })
    const conflict = {
      kind: 'refused',
      code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    } as const
    double.faults.plan(conflict, { method: 'getUpdates', times: 3 })
    await start()
    double.person(1).writes('anybody?')
    await double.until(() => double.said(1).length === 1)
    expect(lines.filter(({ level }) => level === 'warn').map(({ words }) => words)).toEqual([
      'telegram: another program fetches the updates of this bot; stop it, or give it a token of its own',
    ])
  })

  it.each([
    ['a page of a proxy', { kind: 'page', status: 502 }],
    ['a connection cut before', { kind: 'cut', when: 'before' }],
    ['a connection cut after', { kind: 'cut', when: 'after' }],
    ['a reply that breaks off', { kind: 'cut', when: 'in-reply' }],
    ['a server that is busy', { kind: 'refused', code: 500, description: 'Internal Server Error' }],
  ] as const)('goes on after %s', async (_, fault) => {
    const { double, start } = await bot({ after: atOnce })
    double.person(1).writes('hello there')
    double.faults.plan(fault, { method: 'getUpdates', times: 3 })
    await start()
    await double.until(() => double.said(1).length === 1 && double.unconfirmed === 0)
    expect(wordsIn(double, 1)).toEqual(['heard: hello there'])
  })

  it('does not let Telegram forget what could not be written down', async () => {
    const { memoryRecords } = await import('../../support/memory-records.ts')
    const records = memoryRecords()
    let failures = 2
    const { double, start } = await bot({
      after: atOnce,
      records: {
        ...records,
        async write(entries) {
          if (entries.some(({ key }) => key.includes(':update:')) && failures-- > 0) throw new Error('disk full')
          await records.write(entries)
        },
      },
    })
    double.person(1).writes('keep me')
    await start()
    await double.until(() => double.said(1).length === 1)
    expect(wordsIn(double, 1)).toEqual(['heard: keep me'])
  })

  it('goes on after an answer that fails', async () => {
    const { double, start, lines } = await bot()
    await start(async (incoming) => {
      if (heardIn(incoming) === 'bad') throw new Error('a bug')
      return reply([paragraph(text('fine'))])
    })
    double.person(1).writes('bad')
    double.person(1).writes('good')
    await double.until(() => double.said(1).length === 1)
    expect(wordsIn(double, 1)).toEqual(['fine'])
    expect(lines.filter(({ level }) => level === 'error')).toHaveLength(1)
  })
})
