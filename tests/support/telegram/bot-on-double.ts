import { createTelegramAdapter, grace, type TelegramOptions } from '../../../adapters/telegram/telegram-adapter.ts'
import { again } from '../../../adapters/telegram/typing.ts'
import type { Adapter, Handler, Watcher } from '../../../src/core/adapter.ts'
import type { After } from '../../../src/core/after.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { memoryRecords } from '../memory-records.ts'
import { type BotApiDouble, startBotApi } from './bot-api-double.ts'
import { keepingLog, type LogLine } from './log-lines.ts'

/** Time stands still: nothing is ever due. */
export const never: After = () => () => {}

/** Pauses are over at once; what only has a sense when time goes by, saying again that it types and giving up, never comes. */
export const atOnce: After = (milliseconds, run) => {
  if (milliseconds === again || milliseconds === grace) return () => {}
  const due = setImmediate(run)
  return () => clearImmediate(due)
}

export const unwatched: Watcher = { shown: async () => undefined, moved: async () => undefined }

const ask: CommandDefinition = {
  name: 'ask',
  description: { en: 'Ask', uk: 'Запитати', ru: 'Спросить' },
  options: [],
  audience: 'everyone',
  onMessage: null,
}

/** Says again what it hears. */
export const echo: Handler = async (incoming) => reply([paragraph(text(`heard: ${heardIn(incoming)}`))])

export function heardIn(incoming: Incoming): string {
  return incoming.kind === 'action' ? (incoming.intent?.argument ?? '') : incoming.text
}

export interface BotOnDouble {
  readonly double: BotApiDouble
  readonly adapter: Adapter
  readonly lines: readonly LogLine[]
  start(handler?: Handler, watcher?: Partial<Watcher>, commands?: readonly CommandDefinition[]): Promise<void>
  /** Stops the adapter, then Telegram. */
  end(): Promise<void>
}

/** The adapter, through its real client, on a double of the Bot API of its own. */
export async function botOnDouble(
  options: Partial<Omit<TelegramOptions, 'config'>> & {
    readonly double?: BotApiDouble
    readonly config?: (double: BotApiDouble) => TelegramOptions['config']
  } = {},
): Promise<BotOnDouble> {
  const double = options.double ?? (await startBotApi())
  const { log, lines } = keepingLog()
  const adapter = createTelegramAdapter({
    moderatorChats: [],
    records: memoryRecords(),
    messages: createMessages(),
    log,
    now: Date.now,
    after: never,
    ...options,
    config: options.config?.(double) ?? { mode: 'polling', token: double.token, apiRoot: double.root },
  })
  return {
    double,
    adapter,
    lines,
    start: (handler = echo, watcher = {}, commands = [ask]) =>
      adapter.start(handler, commands, { ...unwatched, ...watcher }),
    async end() {
      await adapter.stop()
      await double.close()
    },
  }
}

/** The words of what the bot has said in a chat. */
export const wordsIn = (double: BotApiDouble, chat: number): readonly string[] =>
  double.said(chat).map((message) => message.text ?? '')
