import type { Command } from 'commander'
import type { Desk } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { noteWhenEmpty } from './empty-database.ts'
import { wholeNumber } from './option-values.ts'
import { onOneLine, toTable } from './text-table.ts'
import { toWayBack } from './way-back.ts'

interface ListOptions {
  readonly db?: string
  readonly json?: boolean
  readonly limit: number
}

/** A list of the moderators' desk: how it is read and what its columns are. */
interface DeskList<Row> {
  readonly name: string
  readonly description: string
  readonly read: (desk: Desk, limit: number) => Promise<readonly Row[]>
  readonly head: readonly string[]
  readonly right?: readonly number[]
  readonly cells: (row: Row) => readonly (string | number)[]
  readonly none: string
}

function addList<Row>(list: DeskList<Row>) {
  return (
    program: Command,
    context: CommandContext,
    extend: (command: Command) => Command = (command) => command,
    instead: (context: CommandContext, command: Command) => Promise<boolean> = async () => false,
  ): void => {
    extend(
      program
        .command(list.name)
        .description(list.description)
        .option('--limit <n>', 'rows wanted', wholeNumber(1, 1_000_000), 50)
        .option('--json', 'print the rows as a JSON array'),
    ).action(async (_: unknown, command: Command) => {
      if (await instead(context, command)) return
      const { db, json, limit } = command.optsWithGlobals<ListOptions>()
      const { output, messages, database } = context
      const knowledge = await database.openExisting(db)
      const rows = await list.read(knowledge.desk, limit)
      const cells = rows.map((row) => list.cells(row).map((cell) => onOneLine(String(cell))))
      if (json) await output.write(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows.length > 0) await output.write(toTable([list.head, ...cells], list.right))
      if (rows.length === 0) await messages.write(`${list.none}\n`)
      await noteWhenEmpty(context, knowledge, db)
    })
  }
}

export const unansweredList = addList({
  name: 'unanswered',
  description: 'list the questions that nobody could answer, most asked first',
  read: (desk, limit) => desk.unanswered(limit),
  head: ['ASKED', 'LAST', 'QUESTION'],
  right: [0],
  cells: ({ count, lastAsked, question }) => [count, lastAsked, question],
  none: 'No question went unanswered.',
})

export const addFeedbackCommand = addList({
  name: 'feedback',
  description: 'list how people rated answers, worst first',
  read: (desk, limit) => desk.feedback(limit),
  head: ['USEFUL', 'NOT', 'QUESTION'],
  right: [0, 1],
  cells: ({ useful, notUseful, question }) => [useful, notUseful, question],
  none: 'Nobody has rated an answer yet.',
})

export const addAuditCommand = addList({
  name: 'audit',
  description: 'list who changed what, latest first',
  read: (desk, limit) => desk.audit(limit),
  head: ['AT', 'BY', 'ACTION', 'SUBJECT', 'DETAIL', 'WAY BACK'],
  cells: ({ at, by, action, subject, detail, undo }) => [at, by, action, subject, detail, toWayBack(undo)],
  none: 'Nothing has been changed yet.',
})
