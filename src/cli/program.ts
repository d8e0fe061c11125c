import { Command } from 'commander'
import { version } from '../main/version.ts'
import { addAddCommand } from './add.ts'
import { addAliasesCommand } from './aliases.ts'
import { addArticlesCommand } from './articles.ts'
import { addAskCommand } from './ask.ts'
import { addBackupCommand } from './backup.ts'
import { addBenchCommand } from './bench.ts'
import { addCheckCommand } from './check.ts'
import { addClaimsCommand } from './claims.ts'
import type { CommandContext } from './command-context.ts'
import { addAuditCommand, addFeedbackCommand } from './desk-lists.ts'
import { addEditCommand } from './edit.ts'
import { addEvalCommand } from './eval.ts'
import { addExportCommand } from './export.ts'
import { addFeedsCommand } from './feeds.ts'
import { addHealthCommand } from './health.ts'
import { addIngestCommand } from './ingest.ts'
import { fileName } from './option-values.ts'
import { addQuoteCommand } from './quote.ts'
import { addRestoreCommand } from './restore.ts'
import { addRetractCommand, addUnretractCommand } from './retract.ts'
import { addStartCommand } from './start.ts'
import { addStatsCommand } from './stats.ts'
import { addUnansweredCommand } from './unanswered.ts'

const commands = [
  addStartCommand,
  addAskCommand,
  addQuoteCommand,
  addCheckCommand,
  addIngestCommand,
  addClaimsCommand,
  addArticlesCommand,
  addStatsCommand,
  addAddCommand,
  addEditCommand,
  addAliasesCommand,
  addRetractCommand,
  addUnretractCommand,
  addUnansweredCommand,
  addFeedbackCommand,
  addFeedsCommand,
  addAuditCommand,
  addExportCommand,
  addBackupCommand,
  addRestoreCommand,
  addHealthCommand,
  addEvalCommand,
  addBenchCommand,
]

/** The program with all its commands; parsing throws `CommanderError` instead of ending the process. */
export function createProgram(context: CommandContext): Command {
  const { output, messages } = context
  const program = new Command('footnote')
    .description('Answers questions from trusted articles, with cited snippets, word for word.')
    .version(version(), '--version', 'print the version')
    .option('--db <file>', 'the database (default: DATABASE_URL, else data/footnote.db)', fileName)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void output.write(text),
      writeErr: (text) => void messages.write(text),
      outputError: (text, write) => write(toWrongUse(text)),
    })
  for (const add of commands) add(program, context)
  return program
}

function toWrongUse(text: string): string {
  const message = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
  return /[.)]$/.test(message)
    ? `footnote: ${message} See footnote --help\n`
    : `footnote: ${message}; see footnote --help\n`
}
