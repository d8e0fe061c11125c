import type { Update } from 'grammy/types'
import type { Adapter, Handler, Watcher } from '../../src/core/adapter.ts'
import { type After, afterTimeout } from '../../src/core/after.ts'
import { createChatQueues } from '../../src/core/chat-queues.ts'
import { type CommandDefinition, isOfferedBy } from '../../src/core/command.ts'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { createAnswerUpdates } from './answer-update.ts'
import { createBotApi, createPollApi } from './bot-api.ts'
import { createChatFaults, faultOf } from './chat-faults.ts'
import { createChatMoves } from './chat-moves.ts'
import { chatOf } from './chat-of.ts'
import { introduce } from './connect.ts'
import { createConversations } from './conversations.ts'
import { receiveUpdates } from './receive-updates.ts'
import { sendUnasked } from './send-unasked.ts'
import { createSendingMarks } from './sending-marks.ts'
import { createUpdateJournal } from './update-journal.ts'
import { writeTogether } from './write-together.ts'

/** How the bot reaches Telegram. */
export type TelegramAccess = { readonly token: string; readonly apiRoot: string | null } & (
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly url: string; readonly secret: string | null; readonly port: number }
)

/** What the adapter is made of; waiting is the system's unless told. */
export interface TelegramOptions {
  readonly config: TelegramAccess
  /** Ids of chats whose administrators are moderators. */
  readonly moderatorChats: readonly string[]
  /** Ids of people who are. */
  readonly moderatorUsers?: readonly string[]
  readonly records: Records
  readonly messages: Messages
  readonly log: Log
  readonly now: () => number
  readonly after?: After
}

const name = 'telegram'
/** Milliseconds after which what still waits for Telegram is left to the next start. */
export const grace = 9000

/** Telegram through the Bot API, by long polling or a webhook. */
export function createTelegramAdapter(options: TelegramOptions): Adapter {
  const { config, log, now, after = afterTimeout } = options
  const records = writeTogether(options.records)
  /** No more updates; and, later, no more waiting. */
  let leaving = new AbortController()
  let stopping = new AbortController()
  let running: Running | null = null
  let starting: Promise<unknown> = Promise.resolve()

  const start = async (handler: Handler, commands: readonly CommandDefinition[], watcher: Watcher) => {
    const { signal } = leaving
    const marks = createSendingMarks()
    const moves = createChatMoves({ records, log, tell: (from, to) => watcher.moved(from, to) })
    const faults = createChatFaults(log)
    const api = createBotApi(config, {
      stopping: stopping.signal,
      after,
      inner: marks.transformer,
      outer: moves.transformer,
    })
    const pollApi = createPollApi(config)
    const patience = { log, after, signal }
    const me = await introduce(pollApi, patience)
    if (me === null) return
    await moves.load()
    const journal = createUpdateJournal({ records, bot: me.id, log, now })
    const conversations = createConversations({
      ...options,
      records,
      moderatorUsers: options.moderatorUsers ?? [],
      api,
      me,
      access: config,
      commands: commands.filter((command) => isOfferedBy(command, name)),
      after,
    })
    const queues = createChatQueues()
    const answers = createAnswerUpdates({
      handler,
      watcher,
      conversations,
      journal,
      marks,
      moves,
      faults,
      stopping: stopping.signal,
    })
    const answer = (update: Update) => queues.add(chatOf(update), () => answers.answer(update))
    let receiving: Awaited<ReturnType<typeof receiveUpdates>> = null
    let registering: Promise<void> = Promise.resolve()
    running = {
      send: (to, content, beside) =>
        // What an answer sends elsewhere is not the answer.
        marks.during(null, () => sendUnasked(to, content, beside, { show: conversations.show, moves, faults })),
      async stop() {
        await receiving?.stop()
        await queues.idle()
        await answers.settled()
        await registering
      },
    }
    for (const update of await journal.recover()) void answer(update)
    receiving = await receiveUpdates(config, pollApi, { journal, answer, waiting: () => queues.size, patience })
    registering = conversations
      .register()
      .catch((error: unknown) => log.warn(faultOf(error), 'telegram: the menus could not be registered'))
  }

  return {
    name,
    start(handler, commands, watcher) {
      leaving = new AbortController()
      stopping = new AbortController()
      const started = start(handler, commands, watcher)
      starting = started.catch(() => undefined)
      return started
    },
    async stop() {
      leaving.abort()
      const callOff = after(grace, () => stopping.abort())
      await starting
      await running?.stop()
      callOff()
      stopping.abort()
      running = null
    },
    async send(conversation, content, beside) {
      if (running === null) throw new Error('telegram: not connected')
      return running.send(conversation, content, beside)
    },
  }
}

interface Running {
  readonly send: Adapter['send']
  stop(): Promise<void>
}
