/** Start and end of a run of characters, as files of labelled attributions write it. */
export type Range = readonly [start: number, end: number]

/** Offsets of the characters that two annotators may be expected to agree on. */
export type Characters = ReadonlySet<number>

const edge = /[\s"“”‘’'«»„,;:.!?—–-]/

/** The characters of spans, without quotation marks, punctuation at the edges and a leading "that". */
export function contentCharacters(text: string, spans: readonly Range[]): Characters {
  return charactersOf(spans.map((span) => trimmed(text, span)))
}

export function charactersOf(spans: readonly Range[]): Characters {
  const characters = new Set<number>()
  for (const [start, end] of spans) for (let at = start; at < end; at++) characters.add(at)
  return characters
}

export function sharedCount(one: Characters, other: Characters): number {
  let count = 0
  for (const at of one) if (other.has(at)) count++
  return count
}

/** What two sets share, of what both cover. */
export function overlap(one: Characters, other: Characters): number {
  const shared = sharedCount(one, other)
  return shared / (one.size + other.size - shared || 1)
}

/** Pairs each labelled content with at most one found content, the most alike first; index of the found one and how alike. */
export function pairContents(
  labelled: readonly Characters[],
  found: readonly Characters[],
): ReadonlyMap<number, { readonly at: number; readonly alike: number }> {
  const candidates = labelled
    .flatMap((one, from) => found.map((other, to) => ({ from, to, alike: overlap(one, other) })))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
  const pairs = new Map<number, { at: number; alike: number }>()
  const taken = new Set<number>()
  for (const { from, to, alike } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue
    pairs.set(from, { at: to, alike })
    taken.add(to)
  }
  return pairs
}

/** The word that a source phrase is about: "the mayor of Brenholm" → "mayor". */
export function headWord(text: string, spans: readonly Range[]): string | undefined {
  const phrase = wordsOf(text, spans).split(/,| who | which | that |\(/)[0] ?? ''
  const core = phrase.trim().split(/ (?:of|for|from|at|in|to|with|on) /)[0] ?? ''
  return core
    .split(/\s+/)
    .pop()
    ?.replace(/['’]s$|[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Whether a content is nothing but quotations. */
export function isDirectQuotation(text: string, spans: readonly Range[]): boolean {
  return /^["“][^"“”]*["”]?[.,]?(?:\s+["“][^"“”]*["”]?[.,]?)*$/s.test(wordsOf(text, spans).trim())
}

function wordsOf(text: string, spans: readonly Range[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ')
}

function trimmed(text: string, [from, to]: Range): Range {
  let start = from
  let end = to
  const skip = () => {
    while (start < end && edge.test(text[start]!)) start++
  }
  skip()
  if (/^that\s/i.test(text.slice(start, end))) {
    start += 4
    skip()
  }
  while (end > start && edge.test(text[end - 1]!)) end--
  return [start, end]
}
