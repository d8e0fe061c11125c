import type { Knowledge } from '../../knowledge/index.ts'
import type { CommandContext } from './command-context.ts'

/**
 * Says that the knowledge base holds no article, and makes the exit status 1: nothing could be answered. Programs
 * still got their well-formed answers on standard output.
 */
export async function sayWhenEmpty(context: CommandContext, knowledge: Knowledge, option?: string): Promise<void> {
  const empty = await emptyDatabase(context, knowledge, option)
  if (empty !== null) context.fail(empty)
}

/** Says it as a hint: a list of nothing is a right answer. */
export async function noteWhenEmpty(context: CommandContext, knowledge: Knowledge, option?: string): Promise<void> {
  const empty = await emptyDatabase(context, knowledge, option)
  if (empty !== null) await context.messages.write(`footnote: ${empty}\n`)
}

/** The line that says so, with what to do about it; null when there are articles. */
async function emptyDatabase(
  { database }: CommandContext,
  knowledge: Knowledge,
  option?: string,
): Promise<string | null> {
  const { articles, retracted } = await knowledge.stats()
  if (articles + retracted > 0) return null
  const file = database.file(option)
  return `${file} ${database.exists(option) ? 'is empty' : 'does not exist yet'}; add articles with "footnote ingest PATH", or run "footnote start", which begins with the starter articles`
}
