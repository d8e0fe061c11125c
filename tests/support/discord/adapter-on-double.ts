import { onTestFinished } from 'vitest'
import type { DiscordAccess } from '../../../adapters/discord/client.ts'
import { createDiscordAdapter } from '../../../adapters/discord/discord-adapter.ts'
import type { Adapter } from '../../../src/core/adapter.ts'
import type { Log } from '../../../src/core/log.ts'
import type { Records } from '../../../src/core/records.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { memoryRecords } from '../memory-records.ts'
import { type DiscordDouble, type DoubleOptions, startDiscordDouble } from './discord-double.ts'
import { giveAllHeld } from './held-handler.ts'
import { createManualClock, type ManualClock } from './manual-clock.ts'
import type { Channel, Guild } from './world.ts'

/** The adapter with the real discord.js on the double, in a server with one channel. Both go by the same clock. */
export interface AdapterOnDouble {
  readonly double: DiscordDouble
  readonly adapter: Adapter
  readonly clock: ManualClock
  readonly records: Records
  readonly guild: Guild
  readonly channel: Channel
  /** Lines of the log of this level: the detail and the message. */
  logged(level: keyof Log): readonly string[]
}

export interface Setting extends Omit<DoubleOptions, 'now'> {
  readonly config?: Partial<DiscordAccess>
  readonly records?: Records
  /** The double of an adapter that was there before. */
  readonly on?: AdapterOnDouble
}

const messages = createMessages()
const open: AdapterOnDouble[] = []

async function closeAll(): Promise<void> {
  giveAllHeld()
  for (const { adapter, double } of open.splice(0)) {
    await adapter.stop()
    await double.close()
  }
}

/** Not started yet; stopped and closed after the test. */
export async function createAdapterOnDouble(setting: Setting = {}): Promise<AdapterOnDouble> {
  const clock = setting.on?.clock ?? createManualClock()
  const double = setting.on?.double ?? (await startDiscordDouble({ ...setting, now: clock.now }))
  const guild = setting.on?.guild ?? double.world.addGuild('Harbour')
  const channel = setting.on?.channel ?? double.world.addChannel(guild, 'general')
  const records = setting.records ?? setting.on?.records ?? memoryRecords(clock.now)
  const lines: [keyof Log, string][] = []
  const line = (level: keyof Log) => (detail: object, message: string) => {
    const err = (detail as { err?: unknown }).err
    lines.push([level, `${JSON.stringify(detail)} ${message}${err instanceof Error ? ` ${err.stack}` : ''}`])
  }
  const log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') }
  const config = {
    token: double.token,
    apiRoot: double.apiRoot,
    guild: null,
    shards: 'one',
    ...setting.config,
  } as const
  const adapter = createDiscordAdapter({ config, records, messages, log, now: clock.now, after: clock.after })
  const logged = (level: keyof Log) => lines.filter((one) => one[0] === level).map((one) => one[1])
  const made = { double, adapter, clock, records, guild, channel, logged }
  // Once a test: files share this module, so that a hook of its own would be the first file's alone.
  if (open.push(made) === 1) onTestFinished(closeAll)
  return made
}
