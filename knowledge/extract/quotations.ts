import type { Span } from '../model.ts'

/** Words between quotation marks, marks included. */
export interface Quotation extends Span {
  /** False when no closing mark was found: it then runs to the end of its paragraph or sentence. */
  readonly closed: boolean
  readonly paragraph: number
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly text: string
  readonly opens: boolean
  readonly closes: boolean
}

const doubleMark = /''|``|["“”„‟«»]/g
const alwaysOpens = /[„«]|``/
const beforeOpening = /[\s([{—–\-:,/]/
const afterClosing = /[\s)\]},.;:!?…—–-]/

/** Outermost quotations of each paragraph, in order. A mark that nothing opened is ignored. */
export function findQuotations(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly (Span & { readonly paragraph: number })[],
): Quotation[] {
  const quotations: Quotation[] = []
  let cursor = 0
  paragraphs.forEach((paragraph, index) => {
    const ends: number[] = []
    while (cursor < sentences.length && sentences[cursor]!.paragraph === index) ends.push(sentences[cursor++]!.end)
    const next = paragraphs[index + 1]
    const found = doubleQuotations(text, paragraph, ends, next)
    for (const span of found) quotations.push({ ...span, paragraph: index })
    for (const span of singleQuotations(text, paragraph, found)) quotations.push({ ...span, paragraph: index })
  })
  return quotations.sort((a, b) => a.start - b.start)
}

type Found = Omit<Quotation, 'paragraph'>

function doubleQuotations(text: string, paragraph: Span, ends: readonly number[], next: Span | undefined): Found[] {
  const marks = readMarks(text, paragraph)
  const found: Found[] = []
  let open: Mark | null = null
  let depth = 0
  const sentenceEnd = (from: number, before: number) => {
    return Math.min(ends[firstAbove(ends, from + 1)] ?? before, before)
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (!open) {
      if (mark.opens) open = mark
      continue
    }
    const closersFollow = Boolean(marks[i + 1]?.closes && marks[i + 2]?.closes)
    if (mark.opens && !mark.closes) {
      if (alwaysOpens.test(mark.text) || closersFollow) depth++
      else {
        // The earlier one was never closed.
        const end = trimEnd(text, open.at, sentenceEnd(open.at, mark.at))
        if (end > open.at + 2) found.push({ start: open.at, end, closed: false })
        open = mark
        depth = 0
      }
      continue
    }
    if (depth > 0 && marks[i + 1]?.closes) {
      depth--
      continue
    }
    found.push({ start: open.at, end: mark.at + mark.length, closed: true })
    open = null
    depth = 0
  }
  if (open) {
    const goesOn = open.at === paragraph.start || (next !== undefined && /["“„«]/.test(text[next.start] ?? ''))
    const end = goesOn ? paragraph.end : sentenceEnd(open.at, paragraph.end)
    if (end > open.at + 2) found.push({ start: open.at, end, closed: false })
  }
  return found
}

function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(doubleMark)) {
    const at = paragraph.start + match.index
    const mark = match[0]
    const after = at + mark.length
    const spaceBefore = at === paragraph.start || beforeOpening.test(text[at - 1]!)
    const spaceAfter = after >= paragraph.end || afterClosing.test(text[after]!)
    // Inches and feet after a number are no quotation marks, unless something is open to be closed.
    const forced = alwaysOpens.test(mark)
    const glued = !spaceBefore && !spaceAfter
    const curlyOpen = mark === '“'
    const curlyClose = mark === '”' || mark === '»'
    marks.push({
      at,
      length: mark.length,
      text: mark,
      opens:
        forced ||
        (spaceBefore && !(spaceAfter && curlyClose)) ||
        (glued && !curlyClose && !/\d/.test(text[at - 1]!)) ||
        (curlyOpen && !spaceAfter),
      closes: !forced && (!spaceBefore || spaceAfter || curlyClose) && !(curlyOpen && spaceBefore && !spaceAfter),
    })
  }
  return marks
}

const singleMark = /[‘’']/g
const longestSingle = 1500

/** Single marks count only outside double ones, only from a word's start to a word's end, and never as apostrophes. */
function singleQuotations(text: string, paragraph: Span, doubles: readonly Found[]): Found[] {
  const openers: number[] = []
  const closers: number[] = []
  let inside = 0
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(singleMark)) {
    const at = paragraph.start + match.index
    while (inside < doubles.length && doubles[inside]!.end <= at) inside++
    if (inside < doubles.length && doubles[inside]!.start <= at) continue
    const before = at === paragraph.start ? ' ' : text[at - 1]!
    const after = at + 1 >= paragraph.end ? ' ' : text[at + 1]!
    if (
      match[0] !== '’' &&
      beforeOpening.test(before) &&
      /[\p{L}\d[…]/u.test(after) &&
      !/^(?:\d0s|em\b|til\b|cause\b|n\b|tis\b|twas\b)/i.test(text.slice(at + 1, at + 8))
    )
      openers.push(at)
    else if (match[0] !== '‘' && !/\s/.test(before) && afterClosing.test(after)) closers.push(at)
  }
  const found: Found[] = []
  let c = 0
  let from = -1
  let d = 0
  for (const open of openers) {
    if (open < from) continue
    while (c < closers.length && closers[c]! <= open) c++
    while (d < doubles.length && doubles[d]!.end <= open) d++
    const limit = Math.min(open + longestSingle, doubles[d]?.start ?? paragraph.end)
    let close = closers[c]
    if (close === undefined || close > limit) continue
    // "the soldiers' homes": prefer a mark after punctuation to one after a plural's s.
    if (/s/i.test(text[close - 1]!)) {
      const better = closers.slice(c, c + 6).find((at) => at <= limit && /[,.!?…]/.test(text[at - 1]!))
      const reopened = openers[firstAbove(openers, open)]
      if (better !== undefined && (reopened === undefined || better < reopened)) close = better
    }
    if (close - open < 3) continue
    found.push({ start: open, end: close + 1, closed: true })
    from = close + 1
  }
  return found
}

/** Index of the first of the ascending numbers that is greater than `value`. */
function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return end
}
