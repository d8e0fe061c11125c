import type { CommandDefinition } from '../../src/core/command.ts'
import type { Intents } from '../../src/core/intents.ts'
import type { Log } from '../../src/core/log.ts'
import type { Records } from '../../src/core/records.ts'
import type { Messages } from '../../src/messages/messages.ts'

/** What mapping and rendering need besides the event itself. */
export interface Surroundings {
  readonly intents: Intents
  readonly records: Records
  readonly messages: Messages
  readonly commands: readonly CommandDefinition[]
  readonly log: Log
  readonly now: () => number
  /** The bot's own user id. */
  readonly botId: string
}
