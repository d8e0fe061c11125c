import type { Command } from 'commander'
import type { IngestOutcome, IngestSummary } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { type IngestOptions, toIngestRequest, withIngestOptions } from './ingest-request.ts'
import { toOutcomeLine } from './outcome-line.ts'
import { createProgressBar } from './progress-bar.ts'

export function addIngestCommand(program: Command, context: CommandContext): void {
  withIngestOptions(
    program
      .command('ingest')
      .description('add articles: files (.md with front matter, .txt, .html), folders of them, web pages and feeds')
      .argument('<path...>', 'files, folders and web addresses'),
  ).action(async (paths: readonly string[], _: unknown, command: Command) => {
    const options = command.optsWithGlobals<IngestOptions>()
    const { messages, database, line, fail } = context
    const report = options.json ? createJsonReport(context) : createPlainReport(context)
    const bar = createProgressBar(line.stderr, line.now)
    const knowledge = await database.open(options.db)
    const summary = await knowledge.ingest({ ...toIngestRequest(options), paths }, (outcome) => {
      if (line.stdout.isTTY || outcome.outcome === 'failed') bar.clear()
      report.outcome(outcome)
      if (outcome.outcome === 'failed') fail(outcome.reason)
      bar.show(outcome.index + 1, outcome.total, outcome.source)
    })
    bar.clear()
    report.end(summary)
    const { added, updated, unchanged, failed } = summary
    await messages.write(`${added} added, ${updated} updated, ${unchanged} already there, ${failed} failed\n`)
  })
}

interface Report {
  outcome(outcome: IngestOutcome): void
  end(summary: IngestSummary): void
}

function createPlainReport({ output }: CommandContext): Report {
  return {
    outcome(outcome) {
      if (outcome.outcome !== 'failed') output.write(toOutcomeLine(outcome))
    },
    end() {},
  }
}

/** One JSON object, written while the work goes on: a document a line, then the counts. */
function createJsonReport({ output }: CommandContext): Report {
  let before = '{"documents":[\n'
  return {
    outcome(outcome) {
      output.write(before + JSON.stringify(outcome))
      before = ',\n'
    },
    end(summary) {
      output.write(`${before === ',\n' ? '\n' : before}],${JSON.stringify(summary).slice(1)}\n`)
    },
  }
}
