import type { Command } from 'commander'
import type { ExtractedClaim } from '../../knowledge/index.ts'
import { parseIsoDate } from '../../knowledge/ingest/calendar-date.ts'
import { toClaimJson } from './claim-json.ts'
import type { CommandContext } from './command-context.ts'
import { CommandFailure } from './failure.ts'
import { answerLines, type Fields, textField } from './json-lines.ts'
import { isoDate, languageTag } from './option-values.ts'
import { onOneLine } from './text-table.ts'

interface ClaimsOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly published?: string
  readonly language?: string
}

export function addClaimsCommand(program: Command, context: CommandContext): void {
  program
    .command('claims')
    .description('show who says what in a file, or with --jsonl in one {"id", "text", "published"?} a line')
    .argument('[file]', 'a text or Markdown file')
    .option('--json', 'print {"id", "claims"} as JSON')
    .option('--jsonl', 'read texts and print claims line by line')
    .option('--published <date>', 'the day it was published, where the file does not say', isoDate)
    .option('--language <tag>', 'its language, where the file does not say', languageTag)
    .action(async (file: string | undefined, options: ClaimsOptions, command: Command) => {
      if ((file === undefined) === (options.jsonl !== true)) {
        command.error('error: give either a FILE or --jsonl with texts on standard input')
      }
      const { extract } = await import('../../knowledge/extract/extract.ts')
      if (file === undefined) {
        await answerLines(context, async (fields) => {
          const { claims } = extract(textField(fields, 'text'), lineContext(fields, options))
          return { claims: claims.map(toClaimJson) }
        })
        return
      }
      const { readArticleFile } = await import('./article-file.ts')
      const { text, publishedAt, language, title } = await readArticleFile(file)
      const { claims } = extract(text, {
        publishedAt: options.published ?? publishedAt,
        language: options.language ?? language ?? undefined,
        title,
      })
      const shown = options.json
        ? `${JSON.stringify({ id: file, claims: claims.map(toClaimJson) }, null, 2)}\n`
        : claims.map((claim) => toClaimLine(text, claim)).join('')
      await context.output.write(shown)
    })
}

function lineContext(fields: Fields, options: ClaimsOptions) {
  const published = fields.published ?? options.published ?? null
  const publishedAt = typeof published === 'string' ? parseIsoDate(published) : null
  if (published !== null && publishedAt === null) {
    throw new CommandFailure(`"published" is ${JSON.stringify(published)}, not a date such as 2022-06-14`)
  }
  return { publishedAt, language: options.language }
}

function toClaimLine(text: string, { spans, type, speaker }: ExtractedClaim): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const name = speaker === null ? "the article's own voice" : (speaker.name ?? `unknown ("${speaker.asWritten}")`)
  return `${onOneLine(name)} [${type}]: ${onOneLine(words)}\n`
}
