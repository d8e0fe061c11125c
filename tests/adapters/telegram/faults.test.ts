import { afterEach, describe, expect, it } from 'vitest'
import { grace } from '../../../adapters/telegram/telegram-adapter.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { atOnce, type BotOnDouble, botOnDouble, wordsIn } from '../../support/telegram/bot-on-double.ts'
import type { Fault } from '../../support/telegram/faults.ts'
import { tooMany } from '../../support/telegram/faults.ts'

const running: BotOnDouble[] = []
const bot = async (...options: Parameters<typeof botOnDouble>) => {
  const made = await botOnDouble({ after: atOnce, ...options[0] })
  running.push(made)
  return made
}

afterEach(async () => {
  for (const each of running.splice(0)) await each.end()
})

const group = -1_000_000_000_007

/** One question with a fault in the way of its answer, and one after it. */
async function answersDespite(fault: Fault, times = 1): Promise<{ words: readonly string[]; made: BotOnDouble }> {
  const made = await bot()
  const { double, start } = made
  double.faults.plan(fault, { method: 'sendMessage', times })
  double.person(1).writes('first')
  double.person(1).writes('second')
  await start()
  await double.until(() => wordsIn(double, 1).includes('heard: second'))
  return { words: wordsIn(double, 1), made }
}

const both = ['heard: first', 'heard: second']

describe('a message that meets a fault', () => {
  it.each([
    ['it is told to wait', tooMany(0), 5],
    ['a proxy says that nobody took it', { kind: 'page', status: 502 }, 3],
    ['a proxy says that nobody is there', { kind: 'page', status: 503 }, 1],
    ['the server fails', { kind: 'refused', code: 500, description: 'Internal Server Error' }, 2],
  ] as const)('is sent again when %s', async (_, fault, times) => {
    expect((await answersDespite(fault, times)).words).toEqual(both)
  })

  it('waits as long as it is told to, and nothing is lost', async () => {
    expect((await answersDespite(tooMany(1))).words).toEqual(both)
  })

  it.each([
    ['the connection breaks off after it was carried out', { kind: 'cut', when: 'after' }],
    ['the reply breaks off', { kind: 'cut', when: 'in-reply' }],
  ] as const)('is not sent twice when %s', async (_, fault) => {
    const { words, made } = await answersDespite(fault)
    expect(words).toEqual(both)
    expect(made.double.called('sendMessage')).toHaveLength(2)
  })

  it.each([
    ['the connection breaks off before anything came back', { kind: 'cut', when: 'before' }],
    ['a gateway says that its server did not answer in time', { kind: 'page', status: 504 }],
  ] as const)('is not sent again when %s, for it may stand there', async (_, fault) => {
    const { made } = await answersDespite(fault)
    expect(made.double.called('sendMessage')).toHaveLength(2)
    expect(made.lines.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  it('never has its words in the log', async () => {
    const { made } = await answersDespite({ kind: 'refused', code: 400, description: 'Bad Request: something new' })
    expect(made.lines.some(({ level }) => level === 'error')).toBe(true)
    expect(JSON.stringify(made.lines)).not.toContain('heard: first')
    expect(JSON.stringify(made.lines)).not.toContain(made.double.token)
  })
})

describe('stopping while a message waits to be sent', () => {
  it('leaves it to the next start', async () => {
    const records = memoryRecords()
    const first = await bot({
      records,
      // Only the end of all waiting comes.
      after: (milliseconds, run) => {
        const due = milliseconds === grace ? setImmediate(run) : undefined
        return () => clearImmediate(due)
      },
    })
    const { double } = first
    double.faults.plan(tooMany(200), { method: 'sendMessage' })
    double.person(1).writes('soon')
    await first.start()
    await double.until(() => double.called('sendMessage').length === 1)
    await first.adapter.stop()
    expect(double.unconfirmed).toBe(0)
    const second = await bot({ records, double })
    await second.start()
    await double.until(() => double.said(1).length === 1)
    expect(wordsIn(double, 1)).toEqual(['heard: soon'])
  })
})

describe('an edit that meets a fault', () => {
  it.each([
    ['before', { kind: 'cut', when: 'before' }],
    ['after', { kind: 'cut', when: 'after' }],
    ['in its reply', { kind: 'cut', when: 'in-reply' }],
    ['at a gateway', { kind: 'page', status: 504 }],
  ] as const)('is made again when the connection breaks off %s', async (_, fault) => {
    const { double, start } = await bot()
    const person = double.person(1)
    const asked = person.writes('whre?')
    await start()
    await double.until(() => double.said(1).length === 1)
    double.faults.plan(fault, { method: 'editMessageText' })
    person.edits(asked, 'where?')
    await double.until(() => wordsIn(double, 1).includes('heard: where?'))
    await double.until(() => double.called('editMessageText').length === 2)
    expect(wordsIn(double, 1)).toEqual(['heard: where?'])
  })
})

describe('a chat that the bot cannot speak in', () => {
  it.each(['blocked', 'kicked', 'muted'] as const)('is logged once when the bot is %s', async (standing) => {
    const { double, start, lines } = await bot()
    const chat = standing === 'blocked' ? 1 : group
    const person = double.person(1)
    double.chats.get(chat).standing = standing
    await start()
    for (let i = 0; i < 3; i++) person.writes(`/ask ${i}`, { in: chat })
    double.person(2).writes('still here?')
    await double.until(() => double.said(2).length === 1 && double.called('sendMessage').length === 4)
    double.chats.get(chat).standing = 'welcome'
    person.writes('/ask again', { in: chat })
    await double.until(() => double.said(chat).length === 1)
    expect(lines.filter(({ words }) => words === 'telegram: the bot cannot speak in a chat')).toHaveLength(1)
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('does not mind that the question is gone', async () => {
    const { double, start } = await bot()
    const asked = double.person(1).writes('gone in a moment')
    double.chats.get(1).messages.delete(asked.message_id)
    await start()
    await double.until(() => double.said(1).length === 1)
    expect(wordsIn(double, 1)).toEqual(['heard: gone in a moment'])
  })
})
