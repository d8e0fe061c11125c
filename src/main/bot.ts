import { randomBytes } from 'node:crypto'
import { terminalOwner } from '../../adapters/terminal/to-incoming.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import { chatterReply } from '../commands/chatter.ts'
import { createCommands } from '../commands/commands.ts'
import { type Courier, createCourier } from '../commands/courier.ts'
import { createOrigins } from '../commands/origins.ts'
import { createRememberedOffers } from '../commands/remembered-offers.ts'
import { createWatcher } from '../commands/watcher.ts'
import { type Config, secretsOf } from '../config.ts'
import type { Adapter, Handler, Watcher } from '../core/adapter.ts'
import { createSettingsKeeper } from '../core/chat-settings.ts'
import type { CommandDefinition } from '../core/command.ts'
import { createHandler } from '../core/handler.ts'
import type { Log } from '../core/log.ts'
import { createPeople } from '../core/people.ts'
import type { Turn } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import { createErrorBoundary } from '../middleware/error-boundary.ts'
import { createFollowUp } from '../middleware/follow-up.ts'
import { createLogger } from '../middleware/logger.ts'
import { createLogging } from '../middleware/logging.ts'
import { createPermissions } from '../middleware/permissions.ts'
import { createRateLimit } from '../middleware/rate-limit.ts'
import { createSettings } from '../middleware/settings.ts'
import { createTimeLimit } from '../middleware/time-limit.ts'
import { programFacts } from './program-facts.ts'

/** What every adapter is started with. */
export interface Bot {
  readonly handler: Handler
  readonly commands: readonly CommandDefinition[]
  readonly watcher: Watcher
  readonly log: Log
  /** Brings corrections and late answers to these platforms, which may come one by one as they start; called once. */
  courierFor(adapters: readonly Pick<Adapter, 'name' | 'send'>[]): Courier
}

/** Puts the commands behind all middleware; `logLevel` holds unless the configuration names one. */
export function createBot(parts: {
  readonly config: Config
  readonly knowledge: Knowledge
  readonly messages: Messages
  readonly logLevel: string
  readonly log: (line: string) => void
  readonly now: () => number
}): Bot {
  const { config, knowledge, messages, now } = parts
  const logger = createLogger({
    level: config.logLevel ?? parts.logLevel,
    secrets: secretsOf(config),
    write: parts.log,
  })
  let courier: Courier | null = null
  const settings = createSettingsKeeper(knowledge.records)
  const people = createPeople(knowledge.records)
  const origins = createOrigins()
  const memory = createRememberedOffers(knowledge, now)
  const { definitions, audiences, respond } = createCommands({
    knowledge,
    messages,
    settings,
    people,
    origins,
    memory,
    facts: programFacts(config.database, now()),
    answerDays: config.retention.answers,
    // Its failures are in the log.
    changed: (report) => void courier?.deliver(report).catch(() => undefined),
  })
  const moderators = new Set([...config.moderators, terminalOwner])
  const middleware = [
    createErrorBoundary(messages, logger),
    createLogging(logger, { questions: config.logQuestions, now }),
    createSettings(settings),
    createPermissions(moderators, audiences, messages),
    createRateLimit(config.rates, messages, sharesWithNobody),
    createTimeLimit(config.timeLimit, messages),
    createFollowUp((words) => chatterReply(words) === null),
  ]
  const watcher = createWatcher({
    knowledge,
    settings,
    people,
    origins,
    audiences,
    answerDays: config.retention.answers,
    now,
    log: logger,
  })
  const { retention } = config
  const courierFor: Bot['courierFor'] = (adapters) => {
    // Whoever types ahead gets what is in memory: it is there before the first one does.
    void memory.now()
    courier = createCourier({ knowledge, adapters, messages, retention, now, log: logger })
    return courier
  }
  const newReference = () => randomBytes(4).toString('hex')
  return {
    handler: createHandler({ middleware, respond, now, newReference }),
    commands: definitions,
    watcher,
    log: logger,
    courierFor,
  }
}

/** The limit keeps people apart who share a bot; whoever sits at the terminal has it alone. */
function sharesWithNobody({ incoming }: Turn): boolean {
  return incoming.roles.includes(terminalOwner)
}
