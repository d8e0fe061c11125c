import { toMarkdownTable } from '../markdown-table.ts'
import { toAnswerTable, toRankingTable } from './answer-tables.ts'
import { checkAll, isMet } from './bars.ts'
import { toBar } from './cells.ts'
import { toClaims, toStatements } from './claim-tables.ts'
import { toConfidence } from './confidence-tables.ts'
import type { Figures } from './figures.ts'
import { shown } from './percent.ts'
import { toProgressTable } from './progress-table.ts'
import { toSentences } from './sentence-tables.ts'

/** What stands below it is written by hand and kept when the page is made anew. */
export const handwritten = '<!-- Below: written by hand, kept by `npm run quality`. -->'

/** The page of all figures; `kept` is what people wrote below. */
export function toPage(figures: Figures, kept: string): string {
  const { sets, claims, statements, sentences } = figures
  return [
    '# Quality\n',
    'Made by `npm run quality`. Figures are percent. The articles and labels, but for those of the starter and town sets, stand outside the repository and do not ship; the command says so where they are absent.\n',
    toMarkdownTable(
      ['set', 'what it is', 'articles', 'answerable', 'unanswerable', 'variants'],
      sets.map(({ set, articles, clean }) => [
        set.name,
        set.about,
        String(articles),
        ...(['answerable hit@1', 'refused, should refuse', 'variant hit@1'] as const).map((measure) =>
          String(clean.shares[measure].of),
        ),
      ]),
    ),
    toMissed(figures),
    '## Before and after\n',
    'As first measured → now. The encyclopedias have no bars for whole answers; those of their hit@1 stand in the next table.\n',
    toProgressTable(sets),
    '## From a question to a sentence\n',
    'Hit@1: the first citation supports the labelled answer. "Library best" is the best of eight search libraries with stemming, stop words and paragraph context; "reference" is a lexical ranker built for the comparison; both, and fuse.js with token search, were measured on the same questions.\n',
    toRankingTable(sets),
    'A variant is a question in another spelling, script or language. Questions that should be refused have no answer in the articles, though some come near.\n',
    '## Whole answers, texts as they are\n',
    toAnswerTable(sets, 'clean'),
    '## Whole answers, with typing errors\n',
    'Sets whose labels hold no texts with typing errors get seeded ones: one or two slips of the keys a question.\n',
    toAnswerTable(sets, 'typo'),
    ...toConfidence(sets),
    ...(claims.length > 0 ? toClaims(figures) : []),
    ...(sentences ? toSentences(sentences) : []),
    ...(statements ? toStatements(statements) : []),
    handwritten,
    kept.trim() === '' ? '' : `\n${kept.trim()}\n`,
  ].join('\n')
}

function toMissed(figures: Figures): string {
  const checks = checkAll(figures)
  const missed = checks.filter((one) => !isMet(one))
  const head = `${checks.length - missed.length} of ${checks.length} bars are met.`
  if (missed.length === 0) return `${head}\n`
  const rows = missed.map(({ what, figure, bar }) => [what, shown(figure), toBar(bar)])
  return `${head} Not met:\n\n${toMarkdownTable(['figure', 'reached', 'bar'], rows)}`
}
