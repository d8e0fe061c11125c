import type { Knowledge } from '../../knowledge/index.ts'
import type { Config } from '../config.ts'
import type { Adapter } from '../core/adapter.ts'
import type { Log } from '../core/log.ts'
import type { StartOptions } from '../main.ts'
import { createMessages, type Messages } from '../messages/messages.ts'
import { createBot } from './bot.ts'
import { createSchedule } from './schedule.ts'

/** Runs the configured platforms until `leave` says so; rejects with `StartRefused` when one of them refuses its token. */
export async function runPlatforms(
  { stderr, now = Date.now }: StartOptions,
  config: Config,
  knowledge: Knowledge,
  leave: Promise<void>,
): Promise<void> {
  const messages = createMessages()
  const write = (line: string) => void stderr.write(line)
  const bot = createBot({ config, knowledge, messages, logLevel: 'info', log: write, now })
  const adapters = await createAdapters(config, knowledge, messages, bot.log, now)
  const running: Adapter[] = []
  const courier = bot.courierFor(running)
  const deliver = () =>
    void courier.deliver().catch((err: unknown) => bot.log.warn({ err }, 'notices could not be looked for'))
  const schedule = createSchedule({ config, knowledge, log: bot.log, changed: deliver })
  let left = false
  void leave.then(() => {
    left = true
  })
  try {
    // One that cannot be reached yet keeps trying and holds up none of the others.
    const starting = adapters.map(async (adapter) => {
      await adapter.start(bot.handler, bot.commands, bot.watcher)
      // Called off before it was reached.
      if (left) return
      bot.log.info({ adapter: adapter.name }, 'listening')
      // Notices wait for their platform: none is tried where it cannot be said yet.
      running.push(adapter)
      deliver()
    })
    courier.start()
    schedule.start()
    await Promise.race([Promise.all(starting).then(() => leave), leave])
  } finally {
    schedule.stop()
    // At once: what the courier is just saying may be waiting for the platform, and only its adapter can end that.
    await Promise.all([courier.stop(), ...adapters.map((adapter) => adapter.stop())])
  }
}

/** A platform's library is loaded only when it is used. */
async function createAdapters(
  { telegram, discord, moderators }: Config,
  { records }: Knowledge,
  messages: Messages,
  log: Log,
  now: () => number,
): Promise<readonly Adapter[]> {
  const parts = { records, messages, log, now }
  const adapters: Adapter[] = []
  if (telegram.mode !== 'off') {
    const { createTelegramAdapter } = await import('../../adapters/telegram/telegram-adapter.ts')
    const moderatorChats = idsOf(moderators, 'telegram:admins:')
    const moderatorUsers = idsOf(moderators, 'telegram:user:')
    adapters.push(createTelegramAdapter({ ...parts, config: telegram, moderatorChats, moderatorUsers }))
  }
  if (discord.mode !== 'off') {
    const { createDiscordAdapter } = await import('../../adapters/discord/discord-adapter.ts')
    adapters.push(createDiscordAdapter({ ...parts, config: discord }))
  }
  return adapters
}

function idsOf(moderators: ReadonlySet<string>, kind: string): readonly string[] {
  return [...moderators].filter((role) => role.startsWith(kind)).map((role) => role.slice(kind.length))
}
