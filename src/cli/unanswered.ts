import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { confirm } from './confirm.ts'
import { unansweredList } from './desk-lists.ts'
import { someText } from './option-values.ts'
import { userName } from './user-name.ts'

interface UnansweredOptions {
  readonly db?: string
  readonly yes?: boolean
  readonly answer?: string
  readonly claim?: string
  readonly drop?: string
  readonly reopen?: string
}

export function addUnansweredCommand(program: Command, context: CommandContext): void {
  unansweredList(
    program,
    context,
    (listing) =>
      listing
        .option('--answer <question>', 'answer a question by pointing at a claim (--claim)', someText)
        .option('--claim <id>', 'the claim that answers it', someText)
        .option('--reopen <question>', 'take such an answer back', someText)
        .option('--drop <question>', 'take a question from the list without an answer', someText)
        .option('--yes', 'do not ask before dropping')
        .hook('preAction', (_, command) => refuseHalf(command)),
    changeUnanswered,
  )
}

/** What the options change, when they change something; says in one line what was done. */
async function changeUnanswered(context: CommandContext, command: Command): Promise<boolean> {
  const { db, yes, answer, claim, drop, reopen } = command.optsWithGlobals<UnansweredOptions>()
  if ([answer, drop, reopen].every((given) => given === undefined)) return false
  if (drop !== undefined) await confirm(context, `Drop "${drop}" without an answer?`, yes)
  const { desk } = await context.database.openExisting(db)
  if (answer !== undefined && claim !== undefined) {
    await desk.point(answer, claim, userName())
    await context.messages.write(`"${answer}" is answered by claim ${claim} from now on\n`)
  }
  if (reopen !== undefined) {
    await desk.unpoint(reopen, userName())
    await context.messages.write(`"${reopen}" is open again\n`)
  }
  if (drop !== undefined) {
    await desk.dismiss(drop, userName())
    await context.messages.write(`"${drop}" was dropped\n`)
  }
  return true
}

function refuseHalf(command: Command): void {
  const { answer, claim } = command.optsWithGlobals<UnansweredOptions>()
  if ((answer === undefined) !== (claim === undefined)) command.error('error: --answer and --claim go together')
}
