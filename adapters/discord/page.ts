import type { Inline, QuoteBlock } from '../../src/core/reply.ts'
import { wholeUnits } from './escape.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { quoteMarkdown, quoteUrl } from './quote-markdown.ts'
import type { Unit } from './units.ts'

/** What is left of a message's limits. */
export interface Room {
  /** UTF-16 units of markdown. */
  readonly text: number
  readonly components: number
}

/** What a message shows, and what another one must show. */
export interface Page {
  readonly shown: readonly Unit[]
  readonly rest: readonly Unit[]
}

/** A citation and some words fit into it. */
const leastRoom: Room = { text: 1200, components: 3 }

/** Cuts between units; inside one only where it alone is too long, and before anything is escaped. */
export function fillPage(units: readonly Unit[], room: Room): Page {
  let left = room
  for (const [i, unit] of units.entries()) {
    const cost = costOf(unit)
    if (cost.text <= left.text && cost.components <= left.components) {
      left = { text: left.text - cost.text, components: left.components - cost.components }
      continue
    }
    const shown = withoutLoose(units.slice(0, i))
    if (shown.length > 0) return { shown, rest: units.slice(shown.length) }
    if (i > 0 && (left.text < leastRoom.text || left.components < leastRoom.components))
      return { shown: units.slice(0, i), rest: units.slice(i) }
    // A heading, or nothing, stands in front of it: it must be shown here or it never would be.
    const parts = split(unit, left)
    return { shown: [...units.slice(0, i), ...parts.slice(0, 1)], rest: [...parts.slice(1), ...units.slice(i + 1)] }
  }
  return { shown: units, rest: [] }
}

function costOf(unit: Unit): Room {
  switch (unit.kind) {
    case 'divider':
      return { text: 0, components: 1 }
    case 'line':
      return { text: inlineMarkdown(unit.children).length + 1, components: 1 }
    case 'quote': {
      const linked = quoteUrl(unit) !== null
      return { text: quoteMarkdown(unit).length + (linked ? labelRoom : 0), components: linked ? 3 : 1 }
    }
    default:
      return unit satisfies never
  }
}

/** Label of the button beside a quote. */
export const labelRoom = 40

/** A page ends neither with a heading nor with a line between sides. */
function withoutLoose(units: readonly Unit[]): readonly Unit[] {
  const end = units.findLastIndex((unit) => unit.kind === 'quote' || (unit.kind === 'line' && !unit.leads))
  return units.slice(0, end + 1)
}

/** First part fits; the second is shown later. */
function split(unit: Unit, room: Room): readonly Unit[] {
  if (unit.kind === 'divider') return [unit]
  if (unit.kind === 'line') {
    const [head, tail] = splitInlines(unit.children, (children) => inlineMarkdown(children).length < room.text)
    return [{ ...unit, children: head }, ...(tail.length > 0 ? [{ ...unit, children: tail }] : [])]
  }
  const fits = (quote: QuoteBlock) => costOf(quote).text <= room.text
  const bare: QuoteBlock = { ...unit, before: tailOf(unit.before, 0), after: headOf(unit.after, 0) }
  if (fits(bare)) return [withSurroundings(unit, fits)]
  const [head, tail] = splitInlines(unit.words, (words) => fits({ ...bare, words }))
  return tail.length === 0
    ? [bare]
    : [
        { ...bare, words: head },
        { ...bare, words: tail },
      ]
}

/** As much of what stands around the words as there is room for. */
function withSurroundings(quote: QuoteBlock, fits: (quote: QuoteBlock) => boolean): QuoteBlock {
  const around = (length: number): QuoteBlock => ({
    ...quote,
    before: tailOf(quote.before, length),
    after: headOf(quote.after, length),
  })
  return around(longest(Math.max(quote.before.length, quote.after.length), (length) => fits(around(length))))
}

const ellipsis = '…'
/** No page holds more, so no more need be looked at. */
const longestPart = 4000

function headOf(words: string, length: number): string {
  return words.length <= length || words === '' ? words : `${words.slice(0, wholeUnits(words, length))}${ellipsis}`
}

function tailOf(words: string, length: number): string {
  if (words.length <= length || words === '') return words
  return `${ellipsis}${words.slice(wholeUnits(words, words.length - length))}`
}

/** As many of the words as fit, at a space where there is one, and what is left of them; at least one character. */
function splitInlines(
  children: readonly Inline[],
  fits: (children: readonly Inline[]) => boolean,
): readonly [readonly Inline[], readonly Inline[]] {
  const whole = longest(children.length, (count) => fits(children.slice(0, count)))
  const [before, next, after] = [children.slice(0, whole), children[whole], children.slice(whole + 1)]
  if (next === undefined) return [children, []]
  const upTo = (length: number): readonly Inline[] => [...before, { ...next, text: next.text.slice(0, length) }]
  const cuttable = next.kind === 'text' || next.kind === 'strong'
  const most = cuttable ? longest(Math.min(next.text.length, longestPart), (at) => fits(upTo(at))) : 0
  const space = next.text.slice(0, most + 1).search(/\s\S*$/)
  const at = wholeUnits(next.text, space > 0 ? space : most)
  if (at > 0) return [upTo(at), [{ ...next, text: next.text.slice(at) }, ...after]]
  // What cannot be cut goes on; alone, its plain words are cut.
  if (before.length > 0) return [before, [next, ...after]]
  const plainly = (length: number): Inline => ({ kind: 'text', text: next.text.slice(0, length) })
  const taken = wholeUnits(
    next.text,
    Math.max(
      2,
      longest(Math.min(next.text.length, longestPart), (length) => fits([plainly(length)])),
    ),
  )
  return [
    [plainly(taken)],
    [...(taken < next.text.length ? [{ ...next, text: next.text.slice(taken) }] : []), ...after],
  ]
}

/** The greatest number up to `most` that fits, if a number that fits makes all smaller ones fit. */
function longest(most: number, fits: (length: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
