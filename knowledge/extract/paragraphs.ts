import type { Span } from '../model.ts'

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g

/**
 * Lines with something in them, trimmed. A line that was broken in mid-sentence (lower case follows a long line without
 * final punctuation) is joined to the next one.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let lineStart = 0
  const push = (start: number, end: number) => {
    const span = trimmed(text, start, end)
    if (!span) return
    const last = paragraphs.at(-1)
    if (last && isHardWrapped(text, last, span))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end }
    else paragraphs.push(span)
  }
  for (const match of text.matchAll(lineBreak)) {
    push(lineStart, match.index)
    lineStart = match.index + match[0].length
  }
  push(lineStart, text.length)
  return paragraphs
}

/** The span without white space at its edges; null when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

const wrapWidth = { from: 45, to: 100 }

function isHardWrapped(text: string, before: Span, after: Span): boolean {
  const lineStart = Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1)
  const width = before.end - lineStart
  if (width < wrapWidth.from || width > wrapWidth.to) return false
  if (text.slice(before.end, after.start).split('\n').length > 2) return false
  return /[\p{L}\p{N},;–—-]/u.test(text[before.end - 1] ?? '') && /\p{Ll}/u.test(text[after.start] ?? '')
}

/** White space, and the invisible marks that editors leave at the edges of text. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  )
}
