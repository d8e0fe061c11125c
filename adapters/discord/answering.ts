import type { REST } from 'discord.js'
import type { Handler, Watcher } from '../../src/core/adapter.ts'
import type { After } from '../../src/core/after.ts'
import type { ChatQueues } from '../../src/core/chat-queues.ts'
import type { Crowd } from './crowd.ts'
import type { ShownAnswers } from './shown-answers.ts'
import type { Surroundings } from './surroundings.ts'

/** All that answering an event takes. */
export interface Answering extends Surroundings {
  readonly handler: Handler
  readonly watcher: Watcher
  readonly queues: ChatQueues
  readonly crowd: Crowd
  readonly shownAnswers: ShownAnswers
  readonly after: After
  /** For what the bot does in its own name. */
  readonly rest: REST
  /** For answers to interactions. */
  readonly interactionRest: REST
  /** Names of commands whose answer is for the asker alone until the answer itself says otherwise. */
  readonly quietCommands: ReadonlySet<string>
}
