import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DiscordDouble, startDiscordDouble } from '../../support/discord/discord-double.ts'
import { shownText } from '../../support/discord/shown-text.ts'

const program = fileURLToPath(new URL('../../../dist/src/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'footnote-discord-'))
let double: DiscordDouble
let child: ChildProcess | null = null

beforeAll(() => expect(existsSync(program), 'run npm run build first').toBe(true))
beforeEach(async () => {
  double = await startDiscordDouble()
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await double.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

/** The bot in a process of its own. */
function start(token: string) {
  const env = {
    PATH: process.env.PATH ?? '',
    DATABASE_URL: join(folder, 'footnote.db'),
    DISCORD_TOKEN: token,
    DISCORD_API_ROOT: double.apiRoot,
  }
  const running = spawn(process.execPath, [program, 'start'], { stdio: ['ignore', 'pipe', 'pipe'], env })
  child = running
  let err = ''
  running.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk
  })
  const left = once(running, 'close').then(([status]) => status as number | null)
  return { running, left, err: () => err }
}

describe('the program on Discord', () => {
  it('answers from the starter articles, and leaves with what it was at answered', async () => {
    const channel = double.world.addChannel(double.world.addGuild('Harbour'), 'general')
    const { running, left, err } = start(double.token)
    await double.until(() => double.commands.has('global'))
    const ada = double.person('Ada')
    const asked = ada.uses('ask', { question: 'where does the corridor go?' }, channel)
    await double.until(() => asked.shown.length > 0)
    expect(shownText(asked.shown[0]!)).toMatch(/Svatov[eo]/)
    ada.says('where does the corridor go?', channel, { mention: true })
    await double.gateway.delivered()
    running.kill('SIGTERM')
    expect(await left).toBe(0)
    expect(double.said(channel)).toHaveLength(2)
    expect(err()).not.toContain(double.token)
  })

  it('leaves while Discord is out of reach', async () => {
    const { running, left } = start(double.token)
    await double.until(() => double.commands.has('global'))
    double.gateway.unreachable = true
    double.gateway.drop()
    await double.until(() => double.gateway.connected === 0)
    running.kill('SIGTERM')
    expect(await left).toBe(0)
  })

  it('says in one line what is wrong with its token, and leaves', async () => {
    const { left, err } = start('wrong-token')
    expect(await left).toBe(1)
    const complaints = err()
      .split('\n')
      .filter((line) => line.startsWith('footnote:'))
    expect(complaints).toEqual([expect.stringContaining('DISCORD_TOKEN')])
    expect(err()).not.toContain('wrong-token')
  })
})
