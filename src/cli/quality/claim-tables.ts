import type { Agreement } from '../eval/score-claims.ts'
import { toMarkdownTable } from '../markdown-table.ts'
import { type ClaimMeasure, claimBars, claimMeasures, statementBar } from './bars.ts'
import { toBar, toCell } from './cells.ts'
import type { Figures } from './figures.ts'
import { f1, percent, shown } from './percent.ts'

/** Two annotators against each other, and the rule baseline that the bars come from. */
const publishedClaims: Readonly<Record<ClaimMeasure, readonly [string, string]>> = {
  'content exact F1': ['66.9', '48.6'],
  'content half shared F1': ['79.3', '61.4'],
  'characters F1': ['91.0', '78.0'],
  'sentences F1': ['92.2', '79.5'],
  'sentences precision': ['–', '–'],
  'speaker head right': ['94.7', '88.8'],
  'wrong speaker given': ['–', '10.4'],
  'direct quotations found': ['–', '89.2'],
}

export function toClaims({ claims }: Figures): string[] {
  const rows = (Object.keys(claimMeasures) as ClaimMeasure[]).map((measure) => [
    measure,
    ...claims.flatMap(({ set, score }) => [
      shown(claimMeasures[measure](score)),
      toBar(claimBars[set.name]?.[measure]),
    ]),
    ...publishedClaims[measure],
  ])
  const parts = claims.flatMap(({ set, score }) =>
    (
      [
        ['content exact', score.contentExact],
        ['content half shared', score.contentHalf],
        ['characters', score.characters],
        ['sentences', score.sentences],
      ] as const
    ).map(([part, agreement]) => [set.name, part, ...toPrecision(agreement)]),
  )
  const about = claims.map(({ set, articles }) => `${set.name}: ${set.about} (${articles} articles)`).join('; ')
  return [
    '## Who says what\n',
    `${about}. Contents are compared after trimming quotation marks, punctuation at the edges and a leading "that"; "half shared": what both cover is shared to at least a half. Speakers are judged where the content was found. The last two columns are of PolNeAR. How claims are found: [attribution.md](attribution.md).\n`,
    toMarkdownTable(
      ['measure', ...claims.flatMap(({ set }) => [set.name, 'bar']), 'two annotators', 'rule baseline'],
      rows,
    ),
    toMarkdownTable(['set', 'what', 'precision', 'recall', 'F1'], parts),
  ]
}

function toPrecision(agreement: Agreement): string[] {
  const { right, found, wanted } = agreement
  return [percent({ right, of: found }), percent({ right, of: wanted }), f1(agreement)].map(shown)
}

export function toStatements({ all, byVerdict, slotRight }: NonNullable<Figures['statements']>): string[] {
  return [
    '## Checking statements\n',
    `${all.of} labelled statements about the starter articles (\`tests/fixtures/starter-statements.jsonl\`), met by \`footnote check\`.\n`,
    toMarkdownTable(
      ['statements', 'met rightly', 'bar'],
      [
        ['all', toCell(all), toBar(statementBar)],
        ['an article says the same', toCell(byVerdict['says-the-same']), ''],
        ['an article says otherwise', toCell(byVerdict['says-otherwise']), ''],
        ['no article says it', toCell(byVerdict['no-source']), ''],
        ['contradicted, with the right slot', toCell(slotRight), ''],
      ],
    ),
  ]
}
