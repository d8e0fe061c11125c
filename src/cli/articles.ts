import type { Command } from 'commander'
import type { ArticleSummary } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { noteWhenEmpty } from './empty-database.ts'
import { onOneLine, toTable } from './text-table.ts'

export function addArticlesCommand(program: Command, context: CommandContext): void {
  program
    .command('articles')
    .description('list the articles of the knowledge base')
    .option('--json', 'print them as a JSON array')
    .action(async (_: unknown, command: Command) => {
      const { db, json } = command.optsWithGlobals<{ db?: string; json?: boolean }>()
      const { output, database } = context
      const knowledge = await database.openExisting(db)
      const articles = await knowledge.articles()
      await output.write(json ? `${JSON.stringify(articles, null, 2)}\n` : toArticleTable(articles))
      await noteWhenEmpty(context, knowledge, db)
    })
}

function toArticleTable(articles: readonly ArticleSummary[]): string {
  if (articles.length === 0) return ''
  const rows = articles.map(({ id, publishedAt, publishedAtFrom, outlet, title, source, claims, ...article }) => [
    id,
    `${publishedAt ?? 'unknown'}${publishedAtFrom === 'inferred' ? '*' : ''}`,
    String(claims),
    `${article.digest ? 'digest of ' : ''}${onOneLine(outlet)}`,
    onOneLine(title ?? source),
    article.status === 'live' ? '' : article.status,
  ])
  const note = articles.some(({ publishedAtFrom }) => publishedAtFrom === 'inferred') ? '* date inferred\n' : ''
  return toTable([['ID', 'PUBLISHED', 'CLAIMS', 'OUTLET', 'TITLE', ''], ...rows], [2]) + note
}
