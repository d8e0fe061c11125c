import { continuation, leftContent } from './content-before.ts'
import { clauseEnd } from './content-end.ts'
import type { Found, Place } from './found.ts'
import type { Item } from './items.ts'
import { isComma, type Range } from './phrases.ts'
import { isDash, type SourcePhrase } from './source-after.ts'

/** "According to X, …" and "…, according to X". */
export function fromSourcePhrase({ items, i, explained }: Place, source: SourcePhrase): Found | null {
  const entry = { lemma: items[i]!.lower === 'according' ? 'according to' : 'as per', stance: 'neutral' as const }
  const speaker = { ...source.speaker, core: coreOf(items, source.speaker) }
  // `The report — "a whitewash," according to Brandt — cleared the board`: the words between the dashes.
  const dash = isDash(items, source.end)
    ? items.findLastIndex((_, k) => k >= explained && k < i && isDash(items, k))
    : -1
  const left = leftContent(items, isComma(items[i - 1]) ? i - 1 : i, dash < 0 ? explained : dash + 1)
  const opens = left === null || (left.to - left.from < 2 && items[left.from]!.kind === 'word')
  if (opens) {
    const start = isComma(items[source.end]) ? source.end + 1 : source.end
    if (start >= items.length) return null
    const { end, via, resume } = clauseEnd(items, start, i)
    return { content: [{ from: start, to: end }], speaker, cue: source.cue, entry, via: via ? [via] : [], resume }
  }
  const right = dash < 0 ? continuation(items, source.end, i, true) : { content: [], via: [], resume: source.end }
  return { content: [left, ...right.content], speaker, cue: source.cue, entry, via: right.via, resume: right.resume }
}

function coreOf(items: readonly Item[], range: Range): Range {
  for (let k = range.from + 1; k < range.to; k++)
    if (isComma(items[k]) || /^(?:who|which|whose|\()$/.test(items[k]!.lower)) return { from: range.from, to: k }
  return { from: range.from, to: range.to }
}
