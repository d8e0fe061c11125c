/** UTF-16 units of a title, an outlet's or an author's name: beyond it it is none. */
const longest = 300

/** Words of a page or feed as one line of well-formed text without control characters, cut where nobody would read on; null for none. */
export function oneLine(text: string): string | null {
  // Cut before the rest is looked at: it may have megabytes.
  const line = text
    .slice(0, longest * 20)
    .replace(/[\s\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  if (line === '') return null
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}
