import { randomBytes } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createTerminalAdapter } from '../adapters/terminal/terminal-adapter.ts'
import { terminalOwner } from '../adapters/terminal/to-incoming.ts'
import type { Knowledge, Stats } from '../knowledge/index.ts'
import { chatterReply } from './commands/chatter.ts'
import { createCommands } from './commands/commands.ts'
import { type Config, ConfigError, readConfig, secretsOf } from './config.ts'
import { createHandler } from './core/handler.ts'
import { formatPeriod } from './messages/dates.ts'
import { type Locale, toLocale } from './messages/locale.ts'
import { createMessages, type Messages } from './messages/messages.ts'
import { createErrorBoundary } from './middleware/error-boundary.ts'
import { createFollowUp } from './middleware/follow-up.ts'
import { createLogger } from './middleware/logger.ts'
import { createLogging } from './middleware/logging.ts'
import { createPermissions } from './middleware/permissions.ts'
import { createTimeLimit } from './middleware/time-limit.ts'

/** The process it runs in, handed in so that it can run in a test. */
export interface StartOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
  readonly openKnowledge?: (file: string) => Promise<Knowledge>
  readonly signals?: EventEmitter
  readonly now?: () => number
}

/** Runs the bot until its input ends or a signal comes, and says with which exit status to leave. */
export async function start(options: StartOptions): Promise<number> {
  const complain = (line: string) => options.stderr.write(`footnote: ${line}\n`)
  const config = configOf(options, complain)
  if (config === null) return 2
  const missing = platformsWithoutAdapter(config)
  if (missing !== null) {
    complain(missing)
    return 2
  }
  if (!options.stdin.isTTY && !(await hasInput(options.stdin))) {
    complain(nobodyToTalkTo)
    return 2
  }
  let knowledge: Knowledge | null = null
  try {
    knowledge = await (options.openKnowledge ?? openKnowledgeFile)(config.database)
    await addStarterArticles(knowledge, complain)
    await chatInTerminal(options, config, knowledge)
    return 0
  } catch (error) {
    if (!(error instanceof Error && error.name === 'KnowledgeError')) throw error
    complain(error.message)
    return 1
  } finally {
    await knowledge?.close()
  }
}

const defaultColumns = 80

const nobodyToTalkTo =
  'there is nobody to talk to: no token is set, and standard input is neither a terminal nor a question. ' +
  'Set TELEGRAM_BOT_TOKEN or DISCORD_TOKEN, run it in a terminal, or pipe a question: ' +
  'echo "where does the corridor go?" | npm start --silent'

/** Until their adapters are here, a token is answered with this line. */
function platformsWithoutAdapter({ telegram, discord }: Config): string | null {
  const set = [
    ...(telegram.mode === 'off' ? [] : [['TELEGRAM_BOT_TOKEN', 'Telegram']]),
    ...(discord.mode === 'off' ? [] : [['DISCORD_TOKEN', 'Discord']]),
  ]
  if (set.length === 0) return null
  const [names, platforms] = [0, 1].map((i) => set.map((pair) => pair[i]).join(' and '))
  return `${names} set, but this version has no ${platforms} adapter yet; unset it to chat in the terminal`
}

function configOf({ env }: StartOptions, complain: (line: string) => void): Config | null {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    error.message.split('\n').forEach(complain)
    return null
  }
}

/** Whether anything is piped in; what was looked at stays to be read. */
function hasInput(stdin: Readable): Promise<boolean> {
  if (stdin.readableEnded || stdin.destroyed) return Promise.resolve(false)
  return new Promise((resolve) => {
    const done = (any: boolean) => {
      stdin.off('readable', look)
      for (const event of ['end', 'error', 'close']) stdin.off(event, nothing)
      resolve(any)
    }
    const nothing = () => done(false)
    const look = () => {
      const chunk: unknown = stdin.read()
      if (chunk === null) return
      stdin.unshift(chunk)
      done(true)
    }
    stdin.on('readable', look)
    for (const event of ['end', 'error', 'close']) stdin.on(event, nothing)
  })
}

async function openKnowledgeFile(file: string): Promise<Knowledge> {
  const { openKnowledge } = await import('../knowledge/index.ts')
  return openKnowledge({ file })
}

/** Only a knowledge base that never held anything gets them. */
async function addStarterArticles(knowledge: Knowledge, complain: (line: string) => void): Promise<void> {
  const { articles, retracted } = await knowledge.stats()
  if (articles + retracted > 0) return
  const folder = fileURLToPath(new URL('../knowledge/articles/', import.meta.url))
  await knowledge.ingest({ paths: [folder], addedBy: 'starter' }, (outcome) => {
    if (outcome.outcome === 'failed') complain(`starter article ${outcome.source}: ${outcome.reason}`)
  })
}

async function chatInTerminal(options: StartOptions, config: Config, knowledge: Knowledge): Promise<void> {
  const { env, stdin, stdout, stderr, now = Date.now, signals = process } = options
  const messages = createMessages()
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || null
  const interactive = Boolean(stdin.isTTY && stdout.isTTY)
  const logger = createLogger({
    level: config.logLevel ?? 'warn',
    secrets: secretsOf(config),
    write: (line) => stderr.write(line),
  })
  const { definitions, respond } = createCommands(knowledge, messages)
  // No rate limit here: it keeps people apart who share a bot, and whoever sits at the terminal shares it with nobody.
  const middleware = [
    createErrorBoundary(messages, logger),
    createLogging(logger, { questions: config.logQuestions, now }),
    createPermissions(new Set([...config.moderators, terminalOwner]), definitions, messages),
    createTimeLimit(config.timeLimit, messages),
    createFollowUp((words) => chatterReply(words) === null),
  ]
  const handler = createHandler({ middleware, respond, now, newReference: () => randomBytes(4).toString('hex') })

  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const adapter = createTerminalAdapter({
    input: stdin,
    output: stdout,
    interactive,
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
    // A terminal of unknown size says 0.
    columns: () => (stdout.isTTY ? stdout.columns || defaultColumns : null),
    locale: tag,
    greeting: interactive ? greetingOf(await knowledge.stats(), messages, toLocale(tag)) : null,
    onEnd: end,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) signals.on(signal, end)
  try {
    await adapter.start(handler, definitions)
    await ended
  } finally {
    await adapter.stop()
    for (const signal of ['SIGINT', 'SIGTERM']) signals.off(signal, end)
  }
}

function greetingOf({ articles, claims, eventCount, from, to }: Stats, messages: Messages, locale: Locale): string {
  const say = messages.in(locale)
  if (articles === 0) return `${say('greeting-empty')} ${say('knowledge-empty-how')} ${say('greeting-how')}`
  const period = formatPeriod(from, to, locale)
  return `${say('greeting', { articles, claims, events: eventCount, period: period && ` (${period})` })} ${say('greeting-how')}`
}
