const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Gives for an offset the nearest place at or before it where no character that people see is cut in two. */
export function graphemeStarts(text: string): (offset: number) => number {
  const segments = segmenter.segment(text)
  return (offset) =>
    offset <= 0 || beginsPlainly(text, offset)
      ? Math.max(0, offset)
      : (segments.containing(offset)?.index ?? text.length)
}

/** The nearest place at or after the offset where no character is cut in two. */
export function graphemeEnd(text: string, offset: number): number {
  if (beginsPlainly(text, offset)) return offset
  const segment = segmenter.segment(text).containing(offset)
  return !segment || segment.index === offset ? offset : segment.index + segment.segment.length
}

/** Between two letters or signs of ASCII; asking the segmenter each time would be slow. */
function beginsPlainly(text: string, offset: number): boolean {
  return /^[\x20-\x7E]{2}$/.test(text.slice(offset - 1, offset + 1))
}

/** At most so many UTF-16 units, an ellipsis included where something is cut off. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, graphemeStarts(text)(limit - 1)).trimEnd()}…`
}
