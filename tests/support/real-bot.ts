import { createKnowledge } from '../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import type { Courier } from '../../src/commands/courier.ts'
import { readConfig } from '../../src/config.ts'
import type { Beside, Sent } from '../../src/core/adapter.ts'
import type { Conversation, Incoming, IncomingCommand, IncomingQuestion, Person } from '../../src/core/incoming.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { Action, Intent, Reply } from '../../src/core/reply.ts'
import { createBot } from '../../src/main/bot.ts'
import { createMessages } from '../../src/messages/messages.ts'
import { asReply, command, question } from './incoming.ts'

const messages = createMessages()

/** What the platform was told to say unasked. */
export interface Told {
  readonly conversation: Conversation
  readonly content: Reply
  readonly beside: Beside | undefined
}

export const moderator: Person = { key: 'test:user:7', name: 'Mod' }

/** The whole core over a real knowledge base, on a platform that only remembers; `now` is set by hand. */
export async function realBot(
  options: {
    readonly knowledge?: Knowledge
    readonly file?: string
    /** How the platform takes what is said unasked. */
    readonly send?: (told: Told) => Promise<Sent>
    readonly env?: Readonly<Record<string, string>>
  } = {},
) {
  let at = Date.parse('2024-01-01T12:00:00Z')
  const now = () => at
  const knowledge =
    options.knowledge ??
    (await createKnowledge(await openSqliteStore(options.file ?? ':memory:'), {
      now: () => new Date(at).toISOString(),
    }))
  const lines: string[] = []
  const bot = createBot({
    config: readConfig({ MODERATORS: 'telegram:user:1', RATE_LIMIT_PERSON: '10000', ...options.env }),
    knowledge,
    messages,
    logLevel: 'warn',
    log: (line) => lines.push(line),
    now,
  })
  const told: Told[] = []
  let said = 0
  const courier: Courier = bot.courierFor([
    {
      name: 'test',
      async send(conversation, content, beside) {
        const one = { conversation, content, beside }
        told.push(one)
        if (options.send) return options.send(one)
        const id = beside?.as === 'replacement' ? beside.message.id : `told${told.length}`
        return { kind: 'sent', message: { conversation, id } }
      },
    },
  ])

  /** Hands something in and, as an adapter does, tells what is shown; the message's id is given back too. */
  async function hand(incoming: Incoming): Promise<{ readonly outcome: Outcome; readonly message: string }> {
    const outcome = await bot.handler(incoming)
    const message = `said${++said}`
    if (outcome.kind === 'reply')
      await bot.watcher.shown(incoming, outcome, { conversation: incoming.conversation, id: message })
    return { outcome, message }
  }

  const asModerator = { person: moderator, roles: ['telegram:user:1'] }
  return {
    ...bot,
    knowledge,
    courier,
    told,
    lines,
    hand,
    ask: async (text: string, change: Partial<IncomingQuestion> = {}) => hand(question(text, change)),
    /** A moderator's command. */
    mod: async (name: string, text = '', change: Partial<IncomingCommand> = {}) =>
      (await hand(command(name, text, { ...asModerator, ...change }))).outcome,
    /** A moderator presses a button. */
    press: async (intent: Intent, change: Partial<IncomingQuestion> = {}) =>
      (await hand({ ...command(''), ...asModerator, ...change, kind: 'action', intent } as Incoming)).outcome,
    pass: (milliseconds: number) => {
      at += milliseconds
    },
    close: () => knowledge.close(),
  }
}

/** What the button with this label stands for. */
export function intentOf(outcome: Outcome, label: string): Intent {
  const found = asReply(outcome).actions.find(
    (action): action is Extract<Action, { kind: 'intent' }> => action.kind === 'intent' && action.label === label,
  )
  if (!found) throw new Error(`no button "${label}" among ${JSON.stringify(asReply(outcome).actions)}`)
  return found.intent
}
