import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { start } from '../../src/main.ts'
import { type DiscordDouble, startDiscordDouble } from '../support/discord/discord-double.ts'
import { fakeKnowledge } from '../support/fake-knowledge.ts'
import { type BotApiDouble, startBotApi } from '../support/telegram/bot-api-double.ts'

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function doubles(): Promise<{ telegram: BotApiDouble; discord: DiscordDouble }> {
  const [telegram, discord] = await Promise.all([startBotApi(), startDiscordDouble()])
  closing.push(telegram.close, discord.close)
  return { telegram, discord }
}

/** The whole program with its real adapters, over a knowledge base in memory. */
function run(env: Readonly<Record<string, string>>, knowledge = fakeKnowledge()) {
  const stderr = new PassThrough().setEncoding('utf8')
  let log = ''
  stderr.on('data', (text) => {
    log += text
  })
  const signals = new EventEmitter()
  const exit = start({
    env,
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    signals,
    openKnowledge: async () => knowledge,
  })
  const stop = async () => {
    signals.emit('SIGTERM')
    return exit
  }
  closing.push(stop)
  return { exit, stop, knowledge, log: () => log }
}

const telegramAt = ({ token, root }: BotApiDouble) => ({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root })
const discordAt = ({ token, apiRoot }: DiscordDouble) => ({ DISCORD_TOKEN: token, DISCORD_API_ROOT: apiRoot })

describe('start with chat platforms', () => {
  it('answers on both at once and leaves on a signal', async () => {
    const { telegram, discord } = await doubles()
    const bot = run({ ...telegramAt(telegram), ...discordAt(discord) })
    telegram.person(7).writes('where does it go?')
    await telegram.until(() => telegram.said(7).length > 0)
    expect(telegram.said(7)[0]?.text).toContain('Brenholm')

    const ada = discord.person('Ada')
    await discord.until(() => bot.log().includes('"adapter":"discord"'))
    ada.says('where does it go?', discord.world.directWith(ada.user))
    await discord.until(() => discord.shown().includes('Brenholm'))

    expect(await bot.stop()).toBe(0)
    expect(bot.knowledge.closed()).toBe(true)
    expect(bot.log()).not.toContain(telegram.token)
  })

  it('goes on when what people wait for cannot be looked for', async () => {
    const { telegram } = await doubles()
    const fake = fakeKnowledge()
    const correspondence = { ...fake.correspondence, nextNotice: () => Promise.reject(new Error('the disk is full')) }
    const bot = run(telegramAt(telegram), fakeKnowledge({ correspondence }))
    telegram.person(7).writes('where does it go?')
    await telegram.until(() => telegram.said(7).length > 0)
    expect(bot.log()).toContain('notices could not be looked for')
    expect(await bot.stop()).toBe(0)
  })

  it('says in one line which token is refused, without it, and leaves with 1', async () => {
    const { telegram, discord } = await doubles()
    const wrongTelegram = run({ ...telegramAt(telegram), TELEGRAM_BOT_TOKEN: '1:wrong-secret' })
    expect(await wrongTelegram.exit).toBe(1)
    expect(wrongTelegram.log()).toContain(
      'footnote: Telegram refused the token (401 Unauthorized): check TELEGRAM_BOT_TOKEN',
    )
    const wrongDiscord = run({ ...discordAt(discord), ...telegramAt(telegram), DISCORD_TOKEN: 'wrong-secret' })
    expect(await wrongDiscord.exit).toBe(1)
    expect(wrongDiscord.log()).toMatch(/^footnote: Discord .*DISCORD_TOKEN.*$/m)
    for (const { log, knowledge } of [wrongTelegram, wrongDiscord]) {
      expect(log()).not.toContain('secret')
      expect(knowledge.closed()).toBe(true)
    }
  })

  it('goes on with one platform while the other cannot be reached', async () => {
    const { telegram, discord } = await doubles()
    await discord.close()
    const bot = run({ ...telegramAt(telegram), ...discordAt(discord) })
    telegram.person(7).writes('where does it go?')
    await telegram.until(() => telegram.said(7).length > 0)
    expect(await bot.stop()).toBe(0)
  })
})
