import type { ArticleSummary } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'
import { onOneLine } from './text-table.ts'

/** Prints an article that a moderator changed: one line, or JSON. */
export async function showArticle(
  { output }: CommandContext,
  article: ArticleSummary,
  json: boolean | undefined,
): Promise<void> {
  const { id, status, outlet, title, source, publishedAt } = article
  const about = [id, status, onOneLine(outlet), onOneLine(title ?? source), publishedAt ?? 'date unknown']
  await output.write(json ? `${JSON.stringify(article, null, 2)}\n` : `${about.join(' · ')}\n`)
}
