import { type Inline, type QuoteBlock, text } from '../../src/core/reply.ts'
import { fewerEntities } from './fewer-entities.ts'
import { clipped, graphemeStarts } from './grapheme.ts'
import { renderLine } from './render-line.ts'
import { joined, plain, type Styled, sliced, trimmed, wrapped } from './styled.ts'

/** UTF-16 units of one quote with its surroundings; with its citation line it fits into a message. */
const longestQuote = 3000
const longestCitation = 500
/** A longer quote is folded, unless its answer would be out of sight: folded, it shows about three lines. */
const folds = 200
const inSight = 120
/** Up to here, what was cut off behind the words is inside the fold in full. */
const fullInFold = 700
/** Of the words and of what stands on either side, so that all of them and the citation stay below a hundred. */
const mostEntities = 24
const ellipsis = '…'

const never = () => false

/** A quote in a block of its own, and under it who said it, where and when; never longer than a message. */
export function renderQuote(quote: QuoteBlock): Styled {
  const words = wordsOf(quote)
  const source = citationOf(quote)
  return joined(source.text === '' ? [words] : [words, source], '\n')
}

function wordsOf(quote: QuoteBlock): Styled {
  const shown = fewerEntities(renderLine(quote.words, { isOurs: never, lines: true }), mostEntities)
  const [from, to] = window(shown)
  const cut = trimmed(sliced(shown, from, to))
  const before = from > 0 ? null : quote.before
  const after = to < shown.text.length ? null : quote.after
  const room = longestQuote - cut.text.length
  if (quote.unfolded) {
    const behind = lead(after, Math.max(room / 2, room - (before?.length ?? 0)))
    return wrapped('blockquote', trimmed(joined([tail(before, room - behind.text.length), cut, behind])))
  }
  const folded = cut.text.length > folds && answerInSight(cut)
  const whole = folded && after !== null && cut.text.length + after.length <= fullInFold
  const parts = [before?.trim() === '' ? plain('') : plain(`${ellipsis} `), cut, lead(after, whole ? room : 0)]
  return wrapped(folded ? 'expandable_blockquote' : 'blockquote', trimmed(joined(parts)))
}

/** The bold words, by which the answer is known, are among what a folded quote shows; without any, the beginning is. */
function answerInSight({ entities }: Styled): boolean {
  const bold = entities.filter(({ type }) => type === 'bold')
  const first = Math.min(...bold.map(({ offset, length }) => offset + length))
  return bold.length === 0 || first <= inSight
}

/** Of words too long for a message, the part around the first bold ones. */
function window({ text: words, entities }: Styled): readonly [number, number] {
  if (words.length <= longestQuote) return [0, words.length]
  const startOf = graphemeStarts(words)
  const bold = entities.find(({ type }) => type === 'bold')
  const focus = bold && bold.offset + bold.length > longestQuote - inSight ? bold.offset : 0
  const start = focus === 0 ? 0 : wordStart(words, startOf(Math.max(0, focus - inSight)), focus)
  return [start, wordEnd(words, startOf(start + longestQuote), start)]
}

/** The end of what stands in front, at most so long; an ellipsis for what is left out, all of it when null. */
function tail(before: string | null, limit: number): Styled {
  if (before === null) return plain(`${ellipsis} `)
  const shown = quoted(before)
  const words = shown.text
  if (words.length <= limit) return shown
  const from = wordStart(words, graphemeStarts(words)(words.length - Math.max(0, limit - 2)), words.length)
  return joined([plain(`${ellipsis} `), sliced(shown, from)])
}

/** The beginning of what stands behind. */
function lead(after: string | null, limit: number): Styled {
  if (after === null) return plain(` ${ellipsis}`)
  const shown = quoted(after)
  if (shown.text.length <= limit) return shown
  if (shown.text.trim() === '') return plain('')
  return joined([
    sliced(shown, 0, wordEnd(shown.text, graphemeStarts(shown.text)(limit - 2), 0)),
    plain(` ${ellipsis}`),
  ])
}

const quoted = (words: string): Styled =>
  fewerEntities(renderLine([text(words)], { isOurs: never, lines: true }), mostEntities)

function citationOf({ citation, label }: QuoteBlock): Styled {
  const number: readonly Inline[] = label === null ? [] : [text(` [${label}]`)]
  const line = renderLine([...citation.map(short), ...number], { isOurs: never, lines: false })
  const source = fewerEntities(trimmed(line), mostEntities)
  return source.text.length <= longestCitation ? source : plain(clipped(source.text, longestCitation))
}

/** A name or title of hundreds of characters would push aside all others. */
function short(inline: Inline): Inline {
  return { ...inline, text: clipped(inline.text, longestCitation / 4) }
}

/** The next place at or after `at` where a word begins, `latest` when there is none before it. */
function wordStart(words: string, at: number, latest: number): number {
  for (let i = at; i < latest; i++) if (isSpace(words[i - 1]) && !isSpace(words[i])) return i
  return at
}

/** The last place at or before `at` where a word ends, `at` itself when there is none after `earliest`. */
function wordEnd(words: string, at: number, earliest: number): number {
  for (let i = at; i > earliest; i--) if (isSpace(words[i]) && !isSpace(words[i - 1])) return i
  return at
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}
