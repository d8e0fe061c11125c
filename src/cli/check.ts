import { text as readAll } from 'node:stream/consumers'
import type { Command } from 'commander'
import { type CheckedStatement, mostStatements } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { sayWhenEmpty } from './empty-database.ts'
import { onOneLine } from './text-table.ts'

export function addCheckCommand(program: Command, context: CommandContext): void {
  program
    .command('check')
    .description('hold each statement of a text against the articles')
    .argument('<text...>', 'the text, or - to read it from standard input')
    .option('--json', 'print the statements as a JSON array')
    .action(async (words: readonly string[], _: unknown, command: Command) => {
      const { db, json } = command.optsWithGlobals<{ db?: string; json?: boolean }>()
      const { output, database, line } = context
      const given = words.join(' ')
      const text = given === '-' ? await readAll(line.stdin) : given
      if (text.trim() === '') command.error('error: TEXT is empty; give at least one statement')
      const knowledge = await database.openExisting(db)
      const statements = await knowledge.check(text)
      await output.write(json ? `${JSON.stringify(statements, null, 2)}\n` : statements.map(toStatementText).join('\n'))
      if (statements.length === mostStatements)
        await context.messages.write(
          `footnote: only the first ${mostStatements} statements of a text are checked; cut a longer one into parts\n`,
        )
      await sayWhenEmpty(context, knowledge, db)
    })
}

const verdicts: Readonly<Record<CheckedStatement['verdict'], string>> = {
  'says-the-same': 'a source says the same',
  'says-otherwise': 'a source says otherwise',
  'no-source': 'no source says this',
}

function toStatementText({ statement, verdict, slot, agreeing, differing }: CheckedStatement, at: number): string {
  const slotted = verdict === 'says-otherwise' && slot !== null ? ` (${slot})` : ''
  const cited = (mark: string, citations: CheckedStatement['agreeing']) =>
    citations.map(
      ({ exact, speaker, outlet, publishedAt, claimId }) =>
        `   ${mark} "${onOneLine(exact)}" ${[speaker?.name ?? speaker?.asWritten, outlet, publishedAt, claimId]
          .filter((part) => part)
          .map((part) => onOneLine(part ?? null))
          .join(' · ')}\n`,
    )
  return [
    `${at + 1}. ${onOneLine(statement)}: ${verdicts[verdict]}${slotted}\n`,
    ...cited('=', agreeing),
    ...cited('≠', differing),
  ].join('')
}
