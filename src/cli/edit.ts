import type { Command } from 'commander'
import type { ArticleChange } from '../../knowledge/index.ts'
import { showArticle } from './article-line.ts'
import type { CommandContext } from './command-context.ts'
import { isoDate, webAddress } from './option-values.ts'
import { onOneLine } from './text-table.ts'
import { userName } from './user-name.ts'

interface EditOptions {
  readonly db?: string
  readonly json?: boolean
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
  readonly speaker?: string
  readonly role?: string
}

export function addEditCommand(program: Command, context: CommandContext): void {
  program
    .command('edit')
    .description(
      "correct an article's outlet, title, address or date, or who speaks in a claim; an empty value makes it unknown",
    )
    .argument('<id>', 'of an article, as "footnote articles" lists it, or of a claim')
    .option('--outlet <name>', 'who published it')
    .option('--title <text>', 'its title')
    .option('--url <address>', 'its web address', orEmpty(webAddress))
    .option('--published <date>', 'the day it was published, such as 2022-06-14', orEmpty(isoDate))
    .option('--speaker <name>', "who speaks in the claim; empty for the article's own voice")
    .option('--role <text>', 'what the speaker is')
    .option('--json', 'print the article, or the claim, as JSON')
    .action(async (id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<EditOptions>()
      const change = toChange(options)
      if (options.speaker !== undefined || options.role !== undefined) {
        if (Object.keys(change).length > 0 || options.speaker === undefined)
          command.error('error: --speaker, with --role, corrects a claim; the other options correct an article')
        return editSpeaker(context, id, options.speaker, options)
      }
      if (Object.keys(change).length === 0) {
        command.error('error: nothing to change; give --outlet, --title, --url or --published')
      }
      const knowledge = await context.database.openExisting(options.db)
      await showArticle(context, await knowledge.desk.edit(id, change, userName()), options.json)
    })
}

async function editSpeaker(
  { database, output }: CommandContext,
  claimId: string,
  speaker: string,
  { db, json, role }: EditOptions,
): Promise<void> {
  const knowledge = await database.openExisting(db)
  const named = speaker.trim() === '' ? null : { name: speaker.trim(), role: role?.trim() || null }
  await knowledge.desk.setSpeaker(claimId, named, userName())
  const quote = await knowledge.quote({ claim: claimId })
  const line = `${claimId} · ${named?.name ?? 'the article itself'} · ${onOneLine(quote?.exact ?? '')}\n`
  await output.write(json ? `${JSON.stringify(quote, null, 2)}\n` : line)
}

function orEmpty(parse: (value: string) => string): (value: string) => string {
  return (value) => (value.trim() === '' ? '' : parse(value))
}

function toChange({ outlet, title, url, published }: EditOptions): ArticleChange {
  const orNull = (value: string) => value.trim() || null
  return {
    ...(outlet !== undefined && { outlet: orNull(outlet) }),
    ...(title !== undefined && { title: orNull(title) }),
    ...(url !== undefined && { url: orNull(url) }),
    ...(published !== undefined && { publishedAt: orNull(published) }),
  }
}
