import type { ArticleSummary, Knowledge } from '../../knowledge/index.ts'
import { dateOf, joined, outletOf, type Voice } from '../answers/citation-line.ts'
import { partsOf, toArgument } from '../core/argument.ts'
import { type Block, list, notice, paragraph, type Reply, reply, strong, text } from '../core/reply.ts'
import type { Messages } from '../messages/messages.ts'
import { type Command, textOption } from './command.ts'
import { emptyReply } from './help.ts'

const articlesAPage = 10

/** The articles with their ids, newest first, a page at a time; with words only those that fit them. */
export function createArticles(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'articles',
      names: messages.everywhere('name-articles'),
      description: messages.everywhere('command-articles'),
      options: [textOption('words', messages.everywhere('name-words'), messages.everywhere('command-articles-words'))],
      audience: 'moderators',
      onMessage: null,
    },
    async run({ argument, voice }) {
      const articles = [...(await knowledge.articles())].sort(newestFirst)
      if (articles.length === 0) return emptyReply(voice)
      const { words, page } = toWanted(argument)
      const fitting = articles.filter((article) => fits(article, words))
      if (fitting.length === 0)
        return reply([notice('hint', voice.say('articles-none', { words }))], { audience: 'asker' })
      return pageOf(fitting, page, words, voice)
    },
  }
}

/** A number alone is a page. */
function toWanted(argument: string): { readonly words: string; readonly page: number } {
  const [words, page] = partsOf(argument)
  if (typeof words === 'string' && typeof page === 'number') return { words, page }
  const given = argument.trim()
  return /^-?\d{1,4}(?:\.\d+)?$/.test(given) ? { words: '', page: Number(given) } : { words: given, page: 1 }
}

function pageOf(articles: readonly ArticleSummary[], page: number, words: string, voice: Voice): Reply {
  const { say } = voice
  const pages = Math.ceil(articles.length / articlesAPage)
  if (!Number.isInteger(page) || page < 1 || page > pages)
    return reply([notice('hint', say('sources-none'))], { audience: 'asker' })
  const shown = articles.slice((page - 1) * articlesAPage, page * articlesAPage)
  const blocks: readonly Block[] = [
    paragraph(strong(say('sources-title', { count: articles.length }))),
    list(
      'bulleted',
      shown.map((article) => [articleLine(article, voice)]),
    ),
    ...(pages > 1 ? [paragraph(text(say('sources-page', { page, pages })))] : []),
  ]
  const next = { name: 'articles', argument: toArgument([words, page + 1]) }
  return reply(blocks, {
    audience: 'asker',
    actions: page < pages ? [{ kind: 'intent', label: say('action-next-page'), intent: next }] : [],
  })
}

function articleLine(article: ArticleSummary, voice: Voice): Block {
  const { say } = voice
  return paragraph(
    ...joined([
      text(article.title ?? say('source-untitled')),
      text(outletOf(article, voice)),
      dateOf(article, voice),
      text(say('source-claims', { count: article.claims })),
      ...(article.status === 'live' ? [] : [text(say(`source-${article.status}`))]),
      ...(article.wireOf === null ? [] : [text(say('source-copy'))]),
      text(article.id),
    ]),
  )
}

function fits({ id, title, outlet, source, url }: ArticleSummary, words: string): boolean {
  const said = [id, title, outlet, source, url].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
}

function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || a.source.localeCompare(b.source)
}
