import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BotApiDouble, startBotApi } from '../../support/telegram/bot-api-double.ts'
import { wordsIn } from '../../support/telegram/bot-on-double.ts'
import { tooMany } from '../../support/telegram/faults.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const script = new URL('../../support/telegram/telegram-bot.mjs', import.meta.url).pathname
const children: ChildProcess[] = []
let double: BotApiDouble
let file: string

beforeEach(async () => {
  double = await startBotApi()
  file = join(temporaryFolder(), 'bot.sqlite')
})

afterEach(async () => {
  await Promise.all(children.splice(0).map(kill))
  await double.close()
})

/** The bot in a process of its own, on the same database each time. */
function run(how: { readonly minutes?: number; readonly held?: string } = {}): ChildProcess {
  const { minutes = 0, held = '' } = how
  const child = spawn(process.execPath, [script, double.root, double.token, file, String(minutes), held], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** A question that comes last in its chat: when it is answered, all before it have had their turn. */
async function lastIsAnswered(): Promise<void> {
  double.person(1).writes('last')
  await double.until(() => wordsIn(double, 1).includes('heard: last'))
}

describe('after kill -9', () => {
  it('answers what was not answered, and nothing again', async () => {
    const first = run({ held: 'hold' })
    double.person(1).writes('before')
    double.person(1).writes('hold')
    await once(first.stdout!, 'data')
    // Confirmed: Telegram will not give them again.
    await double.until(() => double.unconfirmed === 0)
    await kill(first)
    run()
    await lastIsAnswered()
    expect(wordsIn(double, 1)).toEqual(['heard: before', 'heard: hold', 'heard: last'])
  })

  it('does not repeat what was sent when nobody heard that it was', async () => {
    double.faults.plan({ kind: 'held', release: new Promise(() => {}) }, { method: 'sendMessage' })
    const first = run()
    double.person(1).writes('sent')
    await double.until(() => double.said(1).length === 1)
    await kill(first)
    run()
    await lastIsAnswered()
    expect(wordsIn(double, 1)).toEqual(['heard: sent', 'heard: last'])
  })

  it('sends what Telegram had told it to send later', async () => {
    double.faults.plan(tooMany(200), { method: 'sendMessage', chat: 1 })
    const first = run()
    double.person(1).writes('later')
    await double.until(() => double.called('sendMessage').length === 1)
    // Meanwhile the first chat's mark is written.
    for (const i of [1, 2]) {
      double.person(2).writes('elsewhere')
      await double.until(() => double.said(2).length === i && double.unconfirmed === 0)
    }
    await kill(first)
    run()
    await lastIsAnswered()
    expect(wordsIn(double, 1)).toEqual(['heard: later', 'heard: last'])
    expect(double.said(2)).toHaveLength(2)
  })

  it('leaves what nobody waits for any more', async () => {
    const first = run({ held: 'hold' })
    double.person(1).writes('hold')
    await once(first.stdout!, 'data')
    await double.until(() => double.unconfirmed === 0)
    await kill(first)
    run({ minutes: 6 })
    await lastIsAnswered()
    expect(wordsIn(double, 1)).toEqual(['heard: last'])
  })

  it('says nothing twice or out of order, whenever it is killed, and leaves out only what was in doubt', async () => {
    const people = [1, 2, 3]
    const kills = [4, 11, 19]
    const questions = Array.from({ length: 10 }, (_, i) => String(i))
    for (const question of questions) for (const id of people) double.person(id).writes(question)
    for (const requests of kills) {
      const bot = run()
      await double.until(() => double.called('sendMessage').length >= requests)
      await kill(bot)
    }
    for (const id of people) double.person(id).writes('last')
    run()
    await double.until(() => people.every((id) => wordsIn(double, id).includes('heard: last')))
    const all = [...questions, 'last'].map((question) => `heard: ${question}`)
    for (const id of people) {
      const words = wordsIn(double, id)
      expect(words).toEqual(all.filter((word) => words.includes(word)))
      expect(words.length).toBeGreaterThanOrEqual(all.length - kills.length)
    }
  })
})
