import type { Knowledge } from '../../knowledge/index.ts'
import { type Commands, createCommands } from '../../src/commands/commands.ts'
import { createOrigins, type Origins } from '../../src/commands/origins.ts'
import { createRememberedOffers } from '../../src/commands/remembered-offers.ts'
import { createWatcher } from '../../src/commands/watcher.ts'
import type { Watcher } from '../../src/core/adapter.ts'
import { createSettingsKeeper, type SettingsKeeper } from '../../src/core/chat-settings.ts'
import { createPeople, type People } from '../../src/core/people.ts'
import { createMessages } from '../../src/messages/messages.ts'

const messages = createMessages()

/** The commands over a knowledge base, with all that stands around them in the bot. */
export function commandBot(
  knowledge: Knowledge,
  now: () => number = () => 1_700_000_000_000,
): Commands & {
  readonly settings: SettingsKeeper
  readonly people: People
  readonly origins: Origins
  readonly watcher: Watcher
} {
  const settings = createSettingsKeeper(knowledge.records)
  const people = createPeople(knowledge.records)
  const origins = createOrigins()
  const facts = { version: '1.2.3', startedAt: now() - 3_900_000, databaseBytes: async () => 2_500_000 }
  const memory = createRememberedOffers(knowledge, now)
  const commands = createCommands({
    knowledge,
    messages,
    settings,
    people,
    origins,
    memory,
    facts,
    answerDays: 30,
    changed: () => undefined,
  })
  return {
    ...commands,
    settings,
    people,
    origins,
    watcher: createWatcher({
      knowledge,
      settings,
      people,
      origins,
      audiences: commands.audiences,
      answerDays: 30,
      now,
      log: { warn: (detail) => expectNothing(detail) },
    }),
  }
}

function expectNothing(detail: object): never {
  throw new Error(`nothing should go wrong: ${JSON.stringify(detail)}`)
}
