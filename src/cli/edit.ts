import type { Command } from 'commander'
import type { ArticleChange } from '../../knowledge/index.ts'
import { showArticle } from './article-line.ts'
import type { CommandContext } from './command-context.ts'
import { isoDate, webAddress } from './option-values.ts'
import { userName } from './user-name.ts'

interface EditOptions {
  readonly db?: string
  readonly json?: boolean
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
}

export function addEditCommand(program: Command, context: CommandContext): void {
  program
    .command('edit')
    .description("correct an article's outlet, title, address or date; an empty value makes it unknown")
    .argument('<article-id>', 'as "footnote articles" lists it')
    .option('--outlet <name>', 'who published it')
    .option('--title <text>', 'its title')
    .option('--url <address>', 'its web address', orEmpty(webAddress))
    .option('--published <date>', 'the day it was published, such as 2022-06-14', orEmpty(isoDate))
    .option('--json', 'print the article as JSON')
    .action(async (id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<EditOptions>()
      const change = toChange(options)
      if (Object.keys(change).length === 0) {
        command.error('error: nothing to change; give --outlet, --title, --url or --published')
      }
      const knowledge = await context.database.openExisting(options.db)
      await showArticle(context, await knowledge.desk.edit(id, change, userName()), options.json)
    })
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
