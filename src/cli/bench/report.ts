import { toMarkdownTable } from '../markdown-table.ts'
import type { Answered, EngineName } from './measurement.ts'
import type { SizeResult } from './run.ts'

const peers = ['fuse.js', 'minisearch'] as const

/** The measurements as Markdown: what was measured, then how many times as much the others need. */
export function toReport(results: readonly SizeResult[]): string {
  const ownRows = results.map(({ sentences, filled, extracted, databaseBytes, coldStart }) => [
    grouped(sentences),
    filled === null ? '–' : grouped(filled.claims),
    filled === null ? '–' : `${Math.round(filled.articles / filled.seconds)}/s`,
    filled === null ? '–' : megabytes(databaseBytes),
    coldStart === null ? '–' : `${coldStart.toFixed(2)} s`,
    extracted === null ? '–' : `${Math.round(extracted.articles / extracted.seconds)}/s`,
    extracted === null ? '–' : megabytes(extracted.memoryEarly),
    extracted === null ? '–' : megabytes(extracted.memoryMost),
  ])
  const rows = results.flatMap(({ sentences, engines }) =>
    (['footnote', ...peers] as const).map((engine) => [grouped(sentences), engine, ...toCells(engines[engine])]),
  )
  const ratios = results.flatMap(({ sentences, engines }) =>
    peers
      .filter((peer) => engines[peer] !== 'left out')
      .map((peer) => [grouped(sentences), peer, ...toRatios(engines[peer], engines.footnote)]),
  )
  const columns = ['p50', 'p99', 'p50, typing errors', 'p99, typing errors', 'memory']
  return [
    toMarkdownTable(
      [
        ...['sentences', 'claims', 'articles added', 'database', 'first answer, cold'],
        ...['extraction alone', 'its memory after a tenth', 'its memory at most'],
      ],
      ownRows,
    ),
    toMarkdownTable(['sentences', 'engine', ...columns, 'found', 'found, typing errors'], rows),
    'How many times what Footnote needs:\n',
    toMarkdownTable(['sentences', 'engine', ...columns], ratios),
  ].join('\n')
}

type Outcome = SizeResult['engines'][EngineName]

function toCells(answered: Outcome): string[] {
  if (answered === null || answered === 'left out')
    return Array.from({ length: 7 }, () => (answered === null ? '–' : answered))
  const { clean, typo, memory } = answered
  const times = [clean.p50, clean.p99, typo.p50, typo.p99].map(milliseconds)
  return [...times, megabytes(memory), percent(clean.found), percent(typo.found)]
}

function toRatios(peer: Outcome, own: Outcome): string[] {
  if (peer === null || own === null || peer === 'left out' || own === 'left out')
    return Array.from({ length: 5 }, () => '–')
  const figures = ({ clean, typo, memory }: Answered) => [clean.p50, clean.p99, typo.p50, typo.p99, memory]
  const owned = figures(own)
  return figures(peer).map((figure, at) => ratio(figure / (owned[at] ?? Number.NaN)))
}

const grouped = (count: number) => count.toLocaleString('en-US')
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`
const milliseconds = (time: number) => `${time < 10 ? time.toFixed(2) : grouped(Math.round(time))} ms`
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const ratio = (value: number) => `${value < 10 ? value.toFixed(1) : grouped(Math.round(value))} ×`
