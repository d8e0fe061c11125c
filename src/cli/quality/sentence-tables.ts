import { toMarkdownTable } from '../markdown-table.ts'
import { toCell } from './cells.ts'
import { f1, percent, shown } from './percent.ts'
import type { SentenceScore, SplitScore } from './sentences.ts'

export function toSentences({ kinds, ours, plain }: SentenceScore): string[] {
  return [
    '## Sentences\n',
    `${ours.texts.of} texts of our own with labelled sentences (\`tests/fixtures/sentences.jsonl\`): what trips a splitter, far denser than in an article. "Platform" is Intl.Segmenter on the same texts. Precision and recall of the boundaries; texts without any fault.\n`,
    toMarkdownTable(
      ['texts', 'precision', 'recall', 'F1', 'texts split rightly', 'platform F1', 'texts by the platform'],
      [...kinds.map((one) => toRow(one.kind, one.ours, one.plain)), toRow('all', ours, plain)],
    ),
  ]
}

function toRow(kind: string, { boundaries, texts }: SplitScore, plain: SplitScore): string[] {
  const { right, found, wanted } = boundaries
  return [
    kind,
    shown(percent({ right, of: found })),
    shown(percent({ right, of: wanted })),
    shown(f1(boundaries)),
    toCell(texts),
    shown(f1(plain.boundaries)),
    toCell(plain.texts),
  ]
}
