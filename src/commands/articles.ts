import type { ArticleSummary, Knowledge } from '../../knowledge/index.ts'
import { dateOf, joined, outletOf, type Voice } from '../answers/citation-line.ts'
import { partsOf, toArgument } from '../core/argument.ts'
import { type Block, notice, paragraph, reply, text } from '../core/reply.ts'
import type { Messages } from '../messages/messages.ts'
import { type Command, textOption } from './command.ts'
import { emptyReply } from './help.ts'
import { pagedList } from './paged-list.ts'

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
      return pagedList(
        {
          items: fitting,
          itemsAPage: articlesAPage,
          page,
          title: voice.say('sources-title', { count: fitting.length }),
          style: 'bulleted',
          linesOf: (article) => [articleLine(article, voice)],
          command: 'articles',
          argumentFor: (other) => toArgument([words, other]),
        },
        voice.say,
      )
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
