import { createTerminalAdapter } from '../../adapters/terminal/terminal-adapter.ts'
import type { Knowledge, Stats } from '../../knowledge/index.ts'
import type { Config } from '../config.ts'
import type { StartOptions } from '../main.ts'
import { formatPeriod } from '../messages/dates.ts'
import { type Locale, toLocale } from '../messages/locale.ts'
import { createMessages, type Messages } from '../messages/messages.ts'
import { createBot } from './bot.ts'

/** Columns of a terminal that does not know its size. */
const usualColumns = 80

/** Chats until the input ends, its reader leaves, or `leave` says so. */
export async function chatInTerminal(
  options: StartOptions,
  config: Config,
  knowledge: Knowledge,
  leave: Promise<void>,
): Promise<void> {
  const { env, stdin, stdout, stderr, now = Date.now } = options
  const messages = createMessages()
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || null
  const interactive = Boolean(stdin.isTTY && stdout.isTTY)
  const { handler, commands, watcher, courierFor } = createBot({
    config,
    knowledge,
    messages,
    logLevel: 'warn',
    log: (line) => stderr.write(line),
    now,
  })
  const greeting = interactive ? greetingOf(await knowledge.stats(), messages, toLocale(locale)) : null
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const adapter = createTerminalAdapter({
    input: stdin,
    output: stdout,
    interactive,
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: () => (stdout.isTTY ? stdout.columns || usualColumns : null),
    locale,
    greeting,
    onEnd: end,
  })
  // Only somebody who can choose by number can have asked to be told.
  const courier = interactive ? courierFor([adapter]) : null
  try {
    await adapter.start(handler, commands, watcher)
    courier?.start()
    await Promise.race([ended, leave])
  } finally {
    await courier?.stop()
    await adapter.stop()
  }
}

function greetingOf({ articles, claims, eventCount, from, to }: Stats, messages: Messages, locale: Locale): string {
  const say = messages.in(locale)
  const how = say('greeting-how')
  if (articles === 0) return `${say('greeting-empty')} ${say('knowledge-empty-how')} ${how}`
  const period = formatPeriod(from, to, locale)
  return `${say('greeting', { articles, claims, events: eventCount, period: period && ` (${period})` })} ${how}`
}
