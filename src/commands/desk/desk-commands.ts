import type { Command, Step } from '../command.ts'
import { createAdd } from './add.ts'
import { createAudit } from './audit.ts'
import type { DeskParts } from './desk-parts.ts'
import { createEdit } from './edit.ts'
import { createExport } from './export.ts'
import { createFeedback } from './feedback.ts'
import { createFeeds } from './feeds.ts'
import { createRetraction } from './retract.ts'
import { createUnanswered } from './unanswered.ts'

/** The moderators' desk: sources in, corrections out, nothing unanswered forgotten. */
export function createDeskCommands(parts: DeskParts): {
  readonly commands: readonly Command[]
  readonly steps: readonly Step[]
} {
  const add = createAdd(parts)
  const retraction = createRetraction(parts)
  const unanswered = createUnanswered(parts)
  const audit = createAudit(parts)
  const feeds = createFeeds(parts)
  return {
    commands: [
      add.command,
      createEdit(parts),
      ...retraction.commands,
      unanswered.command,
      createFeedback(parts),
      feeds.command,
      audit.command,
      createExport(parts),
    ],
    steps: [...add.steps, ...retraction.steps, ...unanswered.steps, ...audit.steps, ...feeds.steps],
  }
}
