/** Three slices that make up the whole; `start` is where `words` begins in it. */
export interface Cut {
  readonly before: string
  readonly words: string
  readonly after: string
  readonly start: number
}

/**
 * Cuts a quote to about `limit` UTF-16 units so that `focus` (offsets into it) stays inside: from its beginning when
 * that reaches, else around the focus; at word boundaries, never inside a surrogate pair.
 */
export function cutQuote(exact: string, focus: readonly [number, number] | null, limit: number): Cut {
  if (exact.length <= limit) return slice(exact, 0, exact.length)
  const [from, to] = clamp(focus ?? [0, 0], exact.length)
  const room = Math.max(0, limit - (to - from))
  // A little after the focus, so that it does not end in mid-air.
  let start = to + room / 4 <= limit ? 0 : Math.max(0, from - Math.floor(room / 2))
  let end = Math.min(exact.length, start + limit)
  if (end === exact.length) start = Math.max(0, Math.min(start, end - limit))
  start = start === 0 ? 0 : wordStart(exact, start, from)
  end = end === exact.length ? end : wordEnd(exact, end, Math.min(to, start + limit))
  return slice(exact, start, end)
}

function clamp([from, to]: readonly [number, number], length: number): readonly [number, number] {
  const start = Math.max(0, Math.min(from, length))
  return [start, Math.max(start, Math.min(to, length))]
}

/** The next place at or after `at`, and not after `latest`, where a word begins. */
function wordStart(text: string, at: number, latest: number): number {
  for (let i = at; i < latest; i++) if (isSpace(text, i - 1) && !isSpace(text, i)) return i
  return outsideOfPair(text, Math.max(at, latest))
}

/** The last place at or before `at`, and not before `earliest`, where a word ends. */
function wordEnd(text: string, at: number, earliest: number): number {
  for (let i = at; i > earliest; i--) if (isSpace(text, i) && !isSpace(text, i - 1)) return i
  // One endless word: cut it rather than show all of it.
  return outsideOfPair(text, isSpace(text, earliest) ? earliest : at)
}

function outsideOfPair(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]$/.test(text[at] ?? '') && /^[\uD800-\uDBFF]$/.test(text[at - 1] ?? '') ? at - 1 : at
}

function isSpace(text: string, at: number): boolean {
  return /^\s$/.test(text[at] ?? '')
}

/** White space at the edges goes to the parts left out. */
function slice(exact: string, from: number, to: number): Cut {
  const piece = exact.slice(from, to)
  const start = from + (piece.length - piece.trimStart().length)
  const end = Math.max(start, from + piece.trimEnd().length)
  return { before: exact.slice(0, start), words: exact.slice(start, end), after: exact.slice(end), start }
}
