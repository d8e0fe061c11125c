import type { ArticleSummary, Knowledge } from '../../knowledge/index.ts'
import { dateOf, joined, outletOf, type Voice } from '../answers/citation-line.ts'
import { type Block, list, notice, paragraph, reply, strong, text } from '../core/reply.ts'
import type { Messages } from '../messages/messages.ts'
import type { Command } from './command.ts'
import { emptyReply } from './help.ts'

const articlesAPage = 10

/** The articles behind the answers, newest first, a page at a time. */
export function createSources(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'sources',
      names: messages.everywhere('name-sources'),
      description: messages.everywhere('command-sources'),
      options: [
        {
          name: 'page',
          names: messages.everywhere('name-page'),
          description: messages.everywhere('command-sources-page'),
          required: false,
          suggested: false,
        },
      ],
      audience: 'everyone',
      onMessage: null,
    },
    async run({ argument, voice }) {
      const { say } = voice
      const articles = [...(await knowledge.articles())].sort(newestFirst)
      if (articles.length === 0) return emptyReply(voice)
      const pages = Math.ceil(articles.length / articlesAPage)
      const page = argument.trim() === '' ? 1 : Number(argument)
      if (!Number.isInteger(page) || page < 1 || page > pages)
        return reply([notice('hint', say('sources-none'))], { audience: 'asker' })
      const shown = articles.slice((page - 1) * articlesAPage, page * articlesAPage)
      return reply(
        [
          paragraph(strong(say('sources-title', { count: articles.length }))),
          list(
            'bulleted',
            shown.map((article) => [sourceLine(article, voice)]),
          ),
          ...(pages > 1 ? [paragraph(text(say('sources-page', { page, pages })))] : []),
        ],
        page < pages
          ? {
              actions: [
                {
                  kind: 'intent',
                  label: say('action-next-page'),
                  intent: { name: 'sources', argument: String(page + 1) },
                },
              ],
            }
          : {},
      )
    },
  }
}

function sourceLine(article: ArticleSummary, voice: Voice): Block {
  const { say } = voice
  return paragraph(
    ...joined([
      text(article.title ?? say('source-untitled')),
      text(outletOf(article, voice)),
      dateOf(article, voice),
      text(say('source-claims', { count: article.claims })),
      ...(article.status === 'live' ? [] : [text(say(`source-${article.status}`))]),
      ...(article.wireOf === null ? [] : [text(say('source-copy'))]),
    ]),
  )
}

function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || a.source.localeCompare(b.source)
}
