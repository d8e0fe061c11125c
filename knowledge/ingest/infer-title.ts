import { dateOfLine } from './infer-date.ts'
import { openingLines } from './opening-lines.ts'

const byline = /^(?:by|from|von|par|автор[ыи]?)(?!\p{L})/iu
const endsLikeSentence = /[.…:;,]["”’'»)]*$/
const endsInQuestion = /[!?]["”’'»)]*$/

/** The title that a text opens with: its first Markdown heading, or a first line that reads as a headline. */
export function inferTitle(text: string): string | null {
  const [first, ...rest] = openingLines(text, 4)
  if (first === undefined || rest.length === 0) return null
  const heading = /^#\s+(.+?)\s*#*$/.exec(first)?.[1]
  if (heading !== undefined) return heading
  if (!isHeadline(first)) return null
  // A question or a cry opens many a text; above a date, an address or a byline it is the headline.
  return !endsInQuestion.test(first) || rest.slice(0, 2).some(isUnderTitle) ? first : null
}

function isUnderTitle(line: string): boolean {
  return byline.test(line) || /^https?:\/\/\S+$/i.test(line) || dateOfLine(line) !== null
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length
  if (words < 3 || words > 25 || line.length > 160) return false
  if (!/^["“«‘'(]?[\p{Lu}\p{N}]/u.test(line) || !/\p{L}/u.test(line)) return false
  // A full stop makes it the first sentence of a text without a title.
  if (endsLikeSentence.test(line)) return false
  return !byline.test(line) && !/https?:\/\//i.test(line) && dateOfLine(line) === null
}
