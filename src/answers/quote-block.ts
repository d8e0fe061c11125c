import type { Citation } from '../../knowledge/index.ts'
import { type Inline, type QuoteBlock, strong, text } from '../core/reply.ts'
import { citationLine, type Voice } from './citation-line.ts'
import { cutQuote } from './cut-quote.ts'

/** UTF-16 units of a quote shown before it folds. */
const shownUnits = 320

type Range = readonly [number, number]

/** A citation as a quote: the article's words, cut so that the answer is inside, and where they come from. */
export function quoteBlock(citation: Citation, label: number | null, voice: Voice, limit = shownUnits): QuoteBlock {
  const highlight = inOrder(citation.highlight, citation.exact.length)
  const cut = cutQuote(citation.exact, span(highlight, limit), limit)
  return {
    kind: 'quote',
    before: cut.before,
    words: emphasised(
      cut.words,
      highlight.map(([from, to]) => [from - cut.start, to - cut.start]),
    ),
    after: cut.after,
    unfolded: false,
    label,
    citation: citationLine(citation, voice),
  }
}

/** The words with the highlighted ranges strong; nothing is strong when nearly all of it would be. */
export function emphasised(words: string, highlight: readonly Range[]): readonly Inline[] {
  const ranges = inOrder(highlight, words.length)
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

/** From the first highlight to the last one that still fits. */
function span(highlight: readonly Range[], limit: number): Range | null {
  const first = highlight[0]
  if (!first) return null
  const last = highlight.findLast(([, to]) => to - first[0] <= limit)
  return [first[0], last?.[1] ?? first[1]]
}
