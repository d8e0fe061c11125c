import type { ArticleSummary, Knowledge } from '../../knowledge/index.ts'
import { joined, outletOf, type Voice } from '../answers/citation-line.ts'
import { type Block, paragraph, strong, text } from '../core/reply.ts'
import { formatPeriod } from '../messages/dates.ts'
import type { Messages } from '../messages/messages.ts'
import { type Command, textOption } from './command.ts'
import { emptyReply } from './help.ts'
import { pagedList } from './paged-list.ts'

const outletsAPage = 10
const titlesShown = 3

/** The outlets behind the answers with what they are trusted for, most articles first, a page at a time. */
export function createSources(knowledge: Knowledge, messages: Messages): Command {
  return {
    definition: {
      name: 'sources',
      names: messages.everywhere('name-sources'),
      description: messages.everywhere('command-sources'),
      options: [textOption('page', messages.everywhere('name-page'), messages.everywhere('command-sources-page'))],
      audience: 'moderators',
      onMessage: null,
    },
    async run({ argument, voice }) {
      const { say } = voice
      const outlets = byOutlet((await knowledge.articles()).filter(({ status }) => status !== 'retracted'))
      if (outlets.length === 0) return emptyReply(voice)
      return pagedList(
        {
          items: outlets,
          itemsAPage: outletsAPage,
          page: argument.trim() === '' ? 1 : Number(argument),
          title: say('outlets-title', { count: outlets.length }),
          style: 'bulleted',
          linesOf: (articles) => outletLines(articles, voice),
          command: 'sources',
          argumentFor: String,
        },
        say,
      )
    },
  }
}

/** An article without an outlet is a source of its own kind. */
function byOutlet(articles: readonly ArticleSummary[]): readonly (readonly ArticleSummary[])[] {
  const outlets = new Map<string, ArticleSummary[]>()
  for (const article of articles) {
    const key = JSON.stringify([article.outlet, article.digest])
    const others = outlets.get(key)
    if (others) others.push(article)
    else outlets.set(key, [article])
  }
  return [...outlets.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.outlet ?? '').localeCompare(b[0]?.outlet ?? ''),
  )
}

function outletLines(articles: readonly ArticleSummary[], voice: Voice): readonly Block[] {
  const { say, locale } = voice
  const [first] = articles
  if (!first) return []
  const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const period = formatPeriod(days[0] ?? null, days.at(-1) ?? null, locale)
  const titles = articles.slice(0, titlesShown).map(({ title }) => title ?? say('source-untitled'))
  return [
    paragraph(
      ...joined([
        strong(outletOf(first, voice)),
        text(say('sources-title', { count: articles.length })),
        text(say('source-claims', { count: articles.reduce((sum, { claims }) => sum + claims, 0) })),
        ...(period ? [text(period)] : []),
      ]),
    ),
    paragraph(text(`${titles.join('; ')}${articles.length > titlesShown ? '; …' : ''}`)),
  ]
}
