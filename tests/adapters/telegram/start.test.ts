import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { StartRefused } from '../../../src/core/adapter.ts'
import { atOnce, type BotOnDouble, botOnDouble, never, wordsIn } from '../../support/telegram/bot-on-double.ts'

const running: BotOnDouble[] = []
const bot = async (...options: Parameters<typeof botOnDouble>) => {
  const made = await botOnDouble(...options)
  running.push(made)
  return made
}

afterEach(async () => {
  for (const each of running.splice(0)) await each.end()
})

/** A port on which nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('starting', () => {
  it('refuses with one line when the token is not taken', async () => {
    const { start } = await bot({
      config: ({ root }) => ({ mode: 'polling', token: '1:wrong', apiRoot: root }),
    })
    const refused = await start().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StartRefused)
    expect((refused as Error).message).toBe(
      'Telegram refused the token (401 Unauthorized): check TELEGRAM_BOT_TOKEN, get a new one from @BotFather',
    )
  })

  it('tries again until Telegram can be reached, and says so once', async () => {
    const { double, start, lines } = await bot({ after: atOnce })
    double.faults.plan({ kind: 'page', status: 502 }, { method: 'getMe', times: 2 })
    double.faults.plan({ kind: 'cut', when: 'before' }, { method: 'getMe' })
    double.person(1).writes('hello?')
    await start()
    await double.until(() => double.said(1).length === 1)
    expect(wordsIn(double, 1)).toEqual(['heard: hello?'])
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
  })

  it('can be stopped while it waits for a network', async () => {
    const port = await deadPort()
    const { start, adapter, lines } = await bot({
      after: never,
      config: () => ({ mode: 'polling', token: '1:dead-token', apiRoot: `http://127.0.0.1:${port}` }),
    })
    const started = start()
    while (lines.length === 0) await new Promise(setImmediate)
    await adapter.stop()
    await started
    expect(JSON.stringify(lines)).toContain('ECONNREFUSED')
    expect(JSON.stringify(lines)).not.toContain('dead-token')
  })

  it('can be stopped while Telegram does not answer', async () => {
    const { double, start, adapter } = await bot()
    double.faults.plan({ kind: 'held', release: new Promise(() => {}) }, { method: 'getMe' })
    const started = start()
    await double.until(() => double.called('getMe').length === 1)
    await adapter.stop()
    await started
    expect(double.called('getUpdates')).toEqual([])
  })

  it('registers commands once, and not again at the next start', async () => {
    const { double, start, adapter } = await bot()
    const commands = [
      { name: 'ask', description: { en: 'Ask' }, options: [], audience: 'everyone', onMessage: null },
    ] as const
    await start(undefined, {}, commands)
    await adapter.stop()
    const told = double.called('setMyCommands').length
    expect(told).toBeGreaterThan(0)
    await start(undefined, {}, commands)
    await adapter.stop()
    expect(double.called('setMyCommands')).toHaveLength(told)
    expect(double.oddities).toEqual([])
  })
})
