import type { Command } from 'commander'
import type { Stats } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { noteWhenEmpty } from './empty-database.ts'
import { counted, onOneLine, toTable } from './text-table.ts'

export function addStatsCommand(program: Command, context: CommandContext): void {
  program
    .command('stats')
    .description('count what is in the knowledge base')
    .option('--json', 'print it as JSON')
    .action(async (_: unknown, command: Command) => {
      const { db, json } = command.optsWithGlobals<{ db?: string; json?: boolean }>()
      const { output, database } = context
      const knowledge = await database.openExisting(db)
      const stats = await knowledge.stats()
      await output.write(json ? `${JSON.stringify(stats, null, 2)}\n` : toStatsTable(stats))
      await noteWhenEmpty(context, knowledge, db)
    })
}

function toStatsTable(stats: Stats): string {
  const { from, to, events, eventCount } = stats
  const languages = Object.entries(stats.languages).map(([language, count]) => `${language} ${count}`)
  const labels = events.map(({ label }) => onOneLine(label)).join('; ')
  return toTable([
    ['articles', `${stats.articles}${stats.retracted > 0 ? ` (${stats.retracted} retracted besides)` : ''}`],
    ['claims', `${stats.claims}, ${stats.attributed} of them with a speaker`],
    ['events', eventCount === 0 ? '0' : `${eventCount}: ${labels}${events.length < eventCount ? '; …' : ''}`],
    ['published', from === null ? 'unknown' : `${from} to ${to}`],
    ['languages', languages.join(', ') || 'none'],
    ['unanswered', counted(stats.unanswered, 'question')],
  ])
}
