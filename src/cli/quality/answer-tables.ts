import type { Measure } from '../eval/score.ts'
import { toMarkdownTable } from '../markdown-table.ts'
import { answerBars, labelledDifferenceBar, otherEventBar, shortLeadBar } from './bars.ts'
import { toBar, toCell } from './cells.ts'
import type { SetResult } from './measure-answers.ts'
import { percent, shown } from './percent.ts'

/** Hits of each set, clean and with typing errors, beside the bars and what others reach. */
export function toRankingTable(sets: readonly SetResult[]): string {
  return toMarkdownTable(
    ['set', 'texts', 'hit@1', 'bar', 'hit@3', 'MRR@10', 'fuse.js', 'library best', 'reference'],
    sets.flatMap(toRankingRows),
  )
}

function toRankingRows({ set, clean, typo }: SetResult): string[][] {
  return [clean, typo].flatMap((score, at) => {
    const { shares } = score
    const figures = (['answerable hit@1', 'answerable hit@3', 'MRR@10'] as const).map((measure) =>
      shown(percent(shares[measure])),
    )
    const [first = '', ...rest] = figures
    const bar = set.firstHit?.[at]
    const peers = [set.peers?.fuse, set.peers?.bestLibrary, set.peers?.reference]
    return [
      [
        set.name,
        at === 0 ? 'clean' : 'typing errors',
        first,
        bar === undefined ? '' : String(bar),
        ...rest,
        ...peers.map((peer) => (set.peers === undefined ? '' : shown(peer?.[at] ?? null))),
      ],
    ]
  })
}

const answerMeasures: readonly Measure[] = [
  'answerable hit@3',
  'variant hit@1',
  'variant hit@3',
  'refused, should answer',
  'refused, should refuse',
  'disagreement shown where there is one',
  'disagreement shown where there is none',
  'lead shown',
  'lead right (of shown)',
  'speaker right (of hits)',
]

/** What makes an answer besides its citations. The bars are for news: an encyclopedia has no speakers, and its questions other near misses. */
export function toAnswerTable(sets: readonly SetResult[], texts: 'clean' | 'typo'): string {
  const rows = answerMeasures.map((measure) => [
    measure,
    toBar(answerBars[measure]),
    ...sets.map((set) => toCell(set[texts].shares[measure])),
  ])
  const more: string[][] =
    texts === 'clean'
      ? [
          [
            'lead shown for who, where, when, how many',
            toBar(shortLeadBar),
            ...sets.map(({ shortLeads }) => toCell(shortLeads)),
          ],
          ['disagreements that name a labelled pair', '', ...sets.map(({ labelled }) => toCell(labelled?.pairNamed))],
          [
            'disagreements that name a labelled pair or topic',
            toBar(labelledDifferenceBar),
            ...sets.map(({ labelled }) => toCell(labelled?.topicNamed)),
          ],
          [
            'answers that cite another event',
            toBar(otherEventBar),
            ...sets.map(({ labelled }) => toCell(labelled?.otherEventCited)),
          ],
        ]
      : []
  return toMarkdownTable(['measure', 'bar (news)', ...sets.map(({ set }) => set.name)], [...rows, ...more])
}
