const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Gives for an offset the nearest place at or before it where no character that people see is cut in two. */
export function graphemeStarts(text: string): (offset: number) => number {
  const segments = segmenter.segment(text)
  return (offset) => (offset <= 0 ? 0 : (segments.containing(offset)?.index ?? text.length))
}

/** At most so many UTF-16 units, an ellipsis included where something is cut off. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, graphemeStarts(text)(limit - 1)).trimEnd()}…`
}
