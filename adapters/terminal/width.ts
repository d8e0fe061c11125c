let graphemes: Intl.Segmenter | undefined

/** East Asian wide and fullwidth blocks: two columns in every terminal. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u
const emoji = /^\p{Emoji_Presentation}|\uFE0F/u
const invisible = /^[\p{M}\p{Cf}]+$/u

/** What a reader takes for one character each. */
export function toGraphemes(words: string): readonly string[] {
  if (ascii.test(words)) return [...words]
  // Made when first needed: it takes tens of milliseconds.
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(words), ({ segment }) => segment)
}

/** Columns that the words take in a terminal. */
export function widthOf(words: string): number {
  if (ascii.test(words)) return words.length
  return toGraphemes(words).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

function graphemeWidth(grapheme: string): number {
  if (invisible.test(grapheme)) return 0
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1
}

const ascii = /^[\x20-\x7E]*$/
