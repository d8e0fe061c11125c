import { dateOfLine } from './infer-date.ts'
import { openingLines } from './opening-lines.ts'

const byline = /^(?:by|from|von|par|автор[ы:]?|автори)\b/i
const endsLikeSentence = /[.!?…:;,]["”’'»)]*$/

/** The title that a text opens with: its first Markdown heading, or a first line that reads as a headline. */
export function inferTitle(text: string): string | null {
  const [first, ...rest] = openingLines(text, 4)
  if (first === undefined || rest.length === 0) return null
  const heading = /^#\s+(.+?)\s*#*$/.exec(first)?.[1]
  if (heading !== undefined) return heading
  return isHeadline(first) ? first : null
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length
  if (words < 3 || words > 25 || line.length > 160) return false
  if (!/^["“«‘'(]?[\p{Lu}\p{N}]/u.test(line) || !/\p{L}/u.test(line)) return false
  // A question or a cry may be a headline; a full stop makes it the first sentence of a text without one.
  if (endsLikeSentence.test(line) && !/[?!]["”’'»)]*$/.test(line)) return false
  return !byline.test(line) && !/https?:\/\//i.test(line) && dateOfLine(line) === null
}
