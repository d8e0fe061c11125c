import type { Citation } from '../../knowledge/index.ts'
import { type Inline, type QuoteBlock, strong, text } from '../core/reply.ts'
import { citationLine, type Voice } from './citation-line.ts'
import { cutQuote } from './cut-quote.ts'

/** UTF-16 units of a quote shown before it folds. */
const shownUnits = 320

/** Start and end in UTF-16 units. */
export type Range = readonly [number, number]

/**
 * A citation as a quote: the article's words, cut so that the answer is inside, and where they come from. `answers` are
 * strong wherever they stand in it; without them the claim itself is what the cut keeps.
 */
export function quoteBlock(
  citation: Citation,
  answers: readonly string[],
  label: number | null,
  voice: Voice,
): QuoteBlock {
  const { exact } = citation
  const found = inOrder(
    answers.flatMap((answer) => occurrences(exact, answer)),
    exact.length,
  )
  const focus = found.length > 0 ? found : inOrder(citation.highlight, exact.length)
  const cut = cutQuote(exact, span(focus), shownUnits)
  return {
    kind: 'quote',
    claimId: citation.claimId,
    before: cut.before,
    words: emphasised(
      cut.words,
      found.map(([from, to]) => [from - cut.start, to - cut.start]),
    ),
    after: cut.after,
    unfolded: false,
    label,
    citation: citationLine(citation, voice),
  }
}

/** The words with the given ranges strong; nothing is strong when nearly all of it would be. */
export function emphasised(words: string, strongRanges: readonly Range[]): readonly Inline[] {
  const ranges = inOrder(strongRanges, words.length)
  const marked = ranges.reduce((sum, [from, to]) => sum + to - from, 0)
  if (marked === 0 || marked > words.length * 0.6) return [text(words)]
  const pieces: Inline[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from > at) pieces.push(text(words.slice(at, from)))
    pieces.push(strong(words.slice(from, to)))
    at = to
  }
  if (at < words.length) pieces.push(text(words.slice(at)))
  return pieces
}

/** Where the answer stands as whole words, whatever the case. */
export function occurrences(exact: string, answer: string): readonly Range[] {
  const pattern = answer.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (pattern.trim() === '') return []
  return Array.from(exact.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')), (match) => [
    match.index,
    match.index + match[0].length,
  ])
}

/** Sorted, inside the text, not overlapping, none empty. */
function inOrder(ranges: readonly Range[], length: number): readonly Range[] {
  let end = 0
  return [...ranges]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([from, to]) => {
      const range: Range = [Math.max(from, end, 0), Math.min(to, length)]
      if (range[0] >= range[1]) return []
      end = range[1]
      return [range]
    })
}

/** From the first range to the last one that still fits. */
function span(ranges: readonly Range[]): Range | null {
  const first = ranges[0]
  if (!first) return null
  const last = ranges.findLast(([, to]) => to - first[0] <= shownUnits)
  return [first[0], last?.[1] ?? first[1]]
}
