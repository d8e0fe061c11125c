import type { Knowledge } from '../../knowledge/index.ts'
import { paragraph, reply, text } from '../core/reply.ts'
import { formatPeriod } from '../messages/dates.ts'
import type { Messages, Say } from '../messages/messages.ts'
import type { Command } from './command.ts'

/** What only the running program knows of itself. */
export interface ProgramFacts {
  readonly version: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Size of the database in bytes; null when there is no file. */
  readonly databaseBytes: () => Promise<number | null>
}

/** How the knowledge base and the program are doing. */
export function createStatus(knowledge: Knowledge, messages: Messages, facts: ProgramFacts): Command {
  return {
    definition: {
      name: 'status',
      names: messages.everywhere('name-status'),
      description: messages.everywhere('command-status'),
      options: [],
      audience: 'moderators',
      onMessage: null,
    },
    async run({ turn, voice: { say, locale } }) {
      const [stats, bytes] = await Promise.all([knowledge.stats(), facts.databaseBytes()])
      const { articles, retracted, claims, attributed, eventCount, unanswered, from, to } = stats
      const period = formatPeriod(from, to, locale)
      const lines = [
        say('status-counts', { articles, retracted, claims, attributed }),
        say('status-events', { events: eventCount, period: period && ` (${period})` }),
        say('status-unanswered', { count: unanswered }),
        ...(bytes === null ? [] : [say('status-database', { size: Math.round(bytes / 100_000) / 10 })]),
        say('status-running', { version: facts.version, uptime: uptime(turn.at - facts.startedAt, say) }),
      ]
      return reply(
        lines.map((line) => paragraph(text(line))),
        { audience: 'asker' },
      )
    },
  }
}

function uptime(milliseconds: number, say: Say): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000))
  return say('uptime', {
    days: Math.floor(minutes / 1440),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  })
}
