import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { IngestOutcome, Knowledge } from '../../knowledge/index.ts'
import { decodeText } from '../../knowledge/ingest/decode-text.ts'
import type { CommandContext } from './command-context.ts'
import { CommandFailure } from './failure.ts'
import { type IngestOptions, toIngestRequest, withIngestOptions } from './ingest-request.ts'
import { webAddress } from './option-values.ts'
import { toOutcomeLine } from './outcome-line.ts'
import { userName } from './user-name.ts'

interface AddOptions extends IngestOptions {
  readonly source?: string
  readonly title?: string
  readonly url?: string
}

export function addAddCommand(program: Command, context: CommandContext): void {
  withIngestOptions(
    program
      .command('add')
      .description('add one article: a file, a web page, or - for text pasted on standard input')
      .argument('<file>', 'a .md, .txt or .html file, a web address, or -')
      .option('--source <name>', 'what to call pasted text; the same name again is a new version')
      .option('--title <text>', 'its title')
      .option('--url <address>', 'its web address', webAddress),
  ).action(async (file: string, _: unknown, command: Command) => {
    const options = command.optsWithGlobals<AddOptions>()
    const name = options.source ?? options.url
    if (file === '-' && name === undefined) command.error('error: pasted text needs a name; give --source or --url')
    const what = file === '-' ? { documents: [await readPasted(context, name ?? file)] } : { paths: [file] }
    const knowledge = await context.database.open(options.db)
    const outcomes: IngestOutcome[] = []
    await knowledge.ingest({ ...what, ...toIngestRequest(options) }, (outcome) => outcomes.push(outcome))
    const [outcome] = outcomes
    if (outcome === undefined)
      throw new CommandFailure(`${file} holds no article; name a .md, .txt or .html file, or a web address`)
    if (outcome.outcome === 'failed') throw new CommandFailure(outcome.reason)
    await nameArticle(knowledge, outcome.articleId, options)
    await context.output.write(options.json ? `${JSON.stringify(outcome, null, 2)}\n` : toOutcomeLine(outcome))
  })
}

async function readPasted({ line }: CommandContext, source: string): Promise<{ source: string; text: string }> {
  return { source, text: decodeText(source, await buffer(line.stdin)) }
}

/** Title and address are the moderator's word about the article, so they are kept as an edit of it. */
async function nameArticle(knowledge: Knowledge, articleId: string, { title, url }: AddOptions): Promise<void> {
  const change = { ...(title !== undefined && { title }), ...(url !== undefined && { url }) }
  if (Object.keys(change).length > 0) await knowledge.desk.edit(articleId, change, userName())
}
