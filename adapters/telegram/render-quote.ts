import { type Inline, type QuoteBlock, text } from '../../src/core/reply.ts'
import { fewerEntities } from './fewer-entities.ts'
import { clipped, graphemeStarts } from './grapheme.ts'
import { renderLine, renderWords } from './render-line.ts'
import { joined, plain, type Styled, sliced, wrapped } from './styled.ts'
import { unlinked } from './unlinked.ts'
import { wordEnd, wordStart } from './word-edges.ts'

/** UTF-16 units of one quote with its surroundings; with its citation line it fits into a message. */
const longestQuote = 3000
const longestCitation = 500
/** A longer quote is folded, unless its answer would be out of sight: folded, it shows about three lines. */
const folds = 200
const inSight = 120
/** Up to here, what was cut off behind the words is inside the fold in full. */
const fullInFold = 700
/** Of a quote and of its citation, so that both stay below the hundred that a message may have. */
const mostEntities = 45

const never = () => false

/** Start and end in UTF-16 units. */
type Range = readonly [number, number]

/** A quote in a block of its own, and under it who said it, where and when; never longer than a message. */
export function renderQuote(quote: QuoteBlock): Styled {
  const words = renderShown(quote)
  const source = renderCitation(quote)
  return source.text === '' ? words : joined([words, source], '\n')
}

/** Rendered together with what stands around the words, so that each shown part is a slice of the whole. */
function renderShown(quote: QuoteBlock): Styled {
  const { styled, places } = renderWords([text(quote.before), ...quote.words, text(quote.after)])
  const own = inked(styled.text, [places[1] ?? 0, places.at(-2) ?? 0])
  const words = fitting(styled, own, quote.unfolded)
  const folded = !quote.unfolded && words[1] - words[0] > folds && isAnswerInSight(styled, words)
  const end = styled.text.length
  const behindFits = words[1] === own[1] && end - words[0] <= fullInFold
  const range = quote.unfolded
    ? surrounded(styled.text, words)
    : inked(styled.text, [words[0], folded && behindFits ? end : words[1]])
  const shown = joined([
    plain(isBlank(styled.text.slice(0, range[0])) ? '' : '… '),
    fewerEntities(unlinked(sliced(styled, ...range), never), mostEntities),
    plain(isBlank(styled.text.slice(range[1])) ? '' : ' …'),
  ])
  return wrapped(folded ? 'expandable_blockquote' : 'blockquote', shown)
}

/** The bold words, by which the answer is known, are among what a folded quote shows; without any, the beginning is. */
function isAnswerInSight({ entities }: Styled, [from, to]: Range): boolean {
  const ends = entities
    .filter(({ type, offset }) => type === 'bold' && offset >= from && offset < to)
    .map(({ offset, length }) => offset + Math.min(length, inSight / 2))
  return ends.length === 0 || Math.min(...ends) - from <= inSight
}

/** All the words; of words too long for a message, or folded with their answer out of sight, the part around that. */
function fitting(styled: Styled, [from, to]: Range, unfolded: boolean): Range {
  const { text: whole, entities } = styled
  const most = unfolded ? longestQuote : fullInFold
  if (to - from <= most || (to - from <= longestQuote && isAnswerInSight(styled, [from, to]))) return [from, to]
  const bold = entities.find(({ type, offset }) => type === 'bold' && offset >= from)
  const late = bold !== undefined && bold.offset + bold.length > from + (unfolded ? longestQuote - inSight : inSight)
  const start = late ? wordStart(whole, Math.max(from, bold.offset - inSight / 2), bold.offset) : from
  return [start, wordEnd(whole, Math.min(to, start + longestQuote), start)]
}

/** As much around the words as there is room for, cut where a word begins or ends. */
function surrounded(whole: string, [from, to]: Range): Range {
  const [first, last] = inked(whole, [0, whole.length])
  const room = Math.max(0, longestQuote - (to - from))
  const half = Math.floor(room / 2)
  const before = Math.min(from - first, Math.max(half, room - (last - to)))
  const after = Math.min(last - to, room - before)
  const start = before === from - first ? first : wordStart(whole, from - before, from)
  return inked(whole, [start, after === last - to ? last : wordEnd(whole, to + after, to)])
}

/** Without white space at the ends. */
function inked(whole: string, [from, to]: Range): Range {
  const part = whole.slice(from, to)
  const start = from + part.length - part.trimStart().length
  return [start, Math.max(start, from + part.trimEnd().length)]
}

const isBlank = (words: string): boolean => words.trim() === ''

function renderCitation({ citation, label }: QuoteBlock): Styled {
  const number: readonly Inline[] = label === null ? [] : [text(` [${label}]`)]
  const line = renderLine([...citation.map(short), ...number], never)
  const end = graphemeStarts(line.text)(longestCitation)
  const cut = line.text.length <= longestCitation ? line : joined([sliced(line, 0, end), plain('…')])
  return fewerEntities(cut, mostEntities)
}

/** A name or title of hundreds of characters would push aside all others. */
function short(inline: Inline): Inline {
  return { ...inline, text: clipped(inline.text, longestCitation / 4) }
}
