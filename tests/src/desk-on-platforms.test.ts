import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { start } from '../../src/main.ts'
import { type DiscordDouble, startDiscordDouble } from '../support/discord/discord-double.ts'
import { type BotApiDouble, startBotApi } from '../support/telegram/bot-api-double.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const kiosk =
  'The kiosk on the pier of Brenholm burnt down on 3 May 2024, its owner, Ida Holm, said on Friday. "Nobody was hurt," she said. The harbour office put the damage at 40,000 crowns.'
const asker = 7
const moderator = 9
const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

interface Stage {
  readonly telegram: BotApiDouble
  readonly discord: DiscordDouble
  /** Starts the whole program, with its real knowledge base; the function that it gives stops it. */
  run(): () => Promise<number>
  /** What the bot answers next in a Telegram chat. */
  says(id: number, words: string): Promise<string>
  /** Presses a button under the last message of a Telegram chat and waits for its next word. */
  presses(id: number, label: string): Promise<string>
}

async function stage(): Promise<Stage> {
  const [telegram, discord] = await Promise.all([startBotApi(), startDiscordDouble()])
  closing.push(telegram.close, discord.close)
  const env = {
    DATABASE_URL: join(temporaryFolder(), 'footnote.db'),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.apiRoot,
    MODERATORS: `telegram:user:${moderator}`,
    LOG_LEVEL: 'silent',
  }
  const words = (id: number) => telegram.said(id).map(({ text, message_id }) => `${message_id} ${text}`)
  const changeAfter = async (id: number, act: () => void): Promise<string> => {
    const before = words(id).join('\n')
    act()
    await telegram.until(() => words(id).join('\n') !== before)
    return telegram.said(id).at(-1)?.text ?? ''
  }
  return {
    telegram,
    discord,
    run() {
      const signals = new EventEmitter()
      const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough().resume(), new PassThrough().resume()]
      const exit = start({ env, stdin, stdout, stderr, signals })
      const stop = async () => {
        signals.emit('SIGTERM')
        return exit
      }
      closing.push(stop)
      return stop
    },
    says: (id, said) => changeAfter(id, () => telegram.person(id).writes(said)),
    presses: (id, label) => changeAfter(id, () => telegram.person(id).presses(telegram.said(id).at(-1)!, label)),
  }
}

/** The article's id stands in the list. */
async function idOf({ says }: Stage, title: RegExp): Promise<string> {
  const list = await says(moderator, '/articles')
  return title.exec(list)?.[1] ?? `no id in: ${list}`
}

describe('the desk, on Telegram and Discord at once', () => {
  it('adds an article, withdraws it, and corrects each answer that cited it, once, over a restart', async () => {
    const on = await stage()
    const { telegram, discord, says, presses } = on
    const stop = on.run()
    expect(await says(asker, 'what burnt down on the pier of Brenholm?')).not.toContain('kiosk')

    expect(await says(moderator, `/add ${kiosk}`)).toContain('Ida Holm')
    await presses(moderator, 'Add')
    expect(await says(asker, 'what burnt down on the pier of Brenholm?')).toContain('kiosk')

    const ada = discord.person('Ada')
    const direct = discord.world.directWith(ada.user)
    ada.says('what burnt down on the pier of Brenholm?', direct)
    await discord.until(() => discord.shown().includes('kiosk'))

    expect(await stop()).toBe(0)
    on.run()
    const id = await idOf(on, /(\w{12})$/)
    await says(moderator, `/retract ${id} The owner took it back`)
    await presses(moderator, 'Withdraw')
    const corrected = () => telegram.said(asker).filter(({ text }) => /took it back/.test(text ?? ''))
    await telegram.until(() => corrected().length > 0)
    await discord.until(() => discord.shown().includes('took it back'))
    expect(await says(asker, 'what burnt down on the pier of Brenholm?')).not.toContain('burnt down on 3 May')
    expect(corrected()).toHaveLength(1)
    expect(discord.shown().match(/took it back/g)).toHaveLength(1)
  })

  it('tells who asked for it, once, when an article answers a question that nobody could answer', async () => {
    const on = await stage()
    const { telegram, says, presses } = on
    on.run()
    await says(asker, 'what burnt down on the pier of Brenholm?')
    telegram.person(asker).presses(telegram.said(asker).at(-1)!, 'Tell me')
    await telegram.until(() => telegram.called('answerCallbackQuery').length > 0)
    expect(await says(moderator, '/unanswered')).toContain('what burnt down on the pier of Brenholm?')
    await says(moderator, `/add ${kiosk}`)
    await presses(moderator, 'Add')
    const told = () => telegram.said(asker).filter(({ text }) => /kiosk/.test(text ?? ''))
    await telegram.until(() => told().length > 0)
    expect(told()).toHaveLength(1)
    expect(await says(moderator, '/unanswered')).not.toContain('what burnt down')
  })
})
