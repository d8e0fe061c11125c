import { onTestFinished } from 'vitest'
import { createTelegramAdapter } from '../../../adapters/telegram/telegram-adapter.ts'
import type { Handler, Watcher } from '../../../src/core/adapter.ts'
import type { After } from '../../../src/core/after.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import type { Incoming, MessageRef } from '../../../src/core/incoming.ts'
import { type Outcome, silence } from '../../../src/core/outcome.ts'
import type { Records } from '../../../src/core/records.ts'
import { paragraph, type Reply, reply, text } from '../../../src/core/reply.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { type BotApiDouble, startBotApi } from '../../support/telegram/bot-api-double.ts'

/** The bot among people, with a handler of the test's own. */
export interface Talk {
  readonly api: BotApiDouble
  readonly heard: readonly Incoming[]
  readonly shown: readonly { readonly reply: Reply; readonly message: MessageRef | null }[]
  /** Resolves when all that was said so far is answered, or was left without an answer. */
  answered(): Promise<void>
}

export const messages = createMessages()
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

export const command = (name: string, change: Partial<CommandDefinition> = {}): CommandDefinition => ({
  name,
  description: { en: `What ${name} does`, uk: `Що робить ${name}`, ru: `Что делает ${name}` },
  options: [],
  audience: 'everyone',
  onMessage: null,
  ...change,
})

export const wordsIn = (incoming: Incoming): string => ('text' in incoming ? incoming.text : '')
export const echo = (incoming: Incoming): Outcome => reply([paragraph(text(`heard: ${wordsIn(incoming)}`))])

/** Answers what is said to it, as the bot's core does where nothing else is set. */
export const polite = (incoming: Incoming): Outcome =>
  incoming.kind === 'question' && !incoming.addressed ? silence : echo(incoming)

/** Messages that are no text have none. */
export const wordless = { text: undefined as never }

/** Starts it on a double of Telegram; it stops when the test is over. Nothing it does goes unknown to the double. */
export async function startTalk(
  handler: (incoming: Incoming) => Outcome | Promise<Outcome>,
  options: {
    readonly commands?: readonly CommandDefinition[]
    readonly moderatorChats?: readonly string[]
    readonly moderatorUsers?: readonly string[]
    readonly records?: Records
    readonly now?: () => number
    readonly after?: After
    readonly api?: BotApiDouble
    readonly watcher?: Watcher
  } = {},
): Promise<Talk> {
  const api = options.api ?? (await startBotApi())
  const heard: Incoming[] = []
  const shown: { reply: Reply; message: MessageRef | null }[] = []
  const now = options.now ?? Date.now
  const listen: Handler = async (incoming) => {
    heard.push(incoming)
    return handler(incoming)
  }
  const create = () =>
    createTelegramAdapter({
      config: { mode: 'polling', token: api.token, apiRoot: api.root },
      moderatorChats: options.moderatorChats ?? [],
      moderatorUsers: options.moderatorUsers ?? [],
      records,
      messages,
      log: quiet,
      now,
      ...(options.after ? { after: options.after } : {}),
    })
  const records = options.records ?? memoryRecords(now)
  let adapter = create()
  const start = () =>
    adapter.start(listen, options.commands ?? [command('ask'), command('help')], {
      shown: async (incoming, reply, message) => {
        shown.push({ reply, message })
        await options.watcher?.shown(incoming, reply, message)
      },
      moved: async () => undefined,
    })
  await start()
  onTestFinished(async () => {
    await adapter.stop()
    await api.close()
    if (api.oddities.length > 0) throw new Error(api.oddities.join('\n'))
  })
  return {
    api,
    heard,
    shown,
    async answered() {
      await api.until(() => api.unconfirmed === 0)
      // Stopping answers all that came in; it starts again for what comes next.
      await adapter.stop()
      adapter = create()
      await start()
    },
  }
}
