import type { Item } from './items.ts'
import { isComma, type Range } from './phrases.ts'
import { isFiniteVerb } from './subjects.ts'

const sourcePhrase = /^(?:according|per|as)$/

/** A source named before or behind its words. */
export interface SourcePhrase {
  readonly speaker: Range
  readonly cue: Range
  /** Item index after it. */
  readonly end: number
}

/** "according to X", "as per X", "per X" at `k`. */
export function sourceAfter(items: readonly Item[], k: number): SourcePhrase | null {
  const item = items[k]
  if (!item || !sourcePhrase.test(item.lower)) return null
  let start = -1
  if (item.lower === 'according' && items[k + 1]?.lower === 'to') start = k + 2
  else if (item.lower === 'as' && items[k + 1]?.lower === 'per') start = k + 2
  else if (item.lower === 'per' && items[k + 1]?.pos === 'PROPN') start = k + 1
  if (start < 0) return null
  let end = start
  let commas = 0
  while (end < items.length) {
    const word = items[end]!
    if (isComma(word)) {
      // A comma ends the source unless an apposition follows: "according to Li, head of the unit."
      const after = items[end + 1]
      const rest = items.slice(end + 1)
      const apposed =
        after &&
        (/^(?:who|which|a|an|the)$/.test(after.lower) || after.pos === 'NOUN') &&
        commas === 0 &&
        !rest.some((_, i) => isFiniteVerb(rest, i) && rest[0]!.lower !== 'who' && rest[0]!.lower !== 'which')
      if (!apposed) break
      commas++
    }
    if (/^[.;:!?]$/.test(word.lower) && word.kind === 'mark' && end > start) break
    if (word.pos === 'AUX' && commas === 0) break
    if (end > start && isDash(items, end)) break
    if (word.kind === 'quotation' && end > start && word.end - word.start > 40) break
    end++
  }
  if (end === start) return null
  return { speaker: { from: start, to: end }, end, cue: { from: k, to: start } }
}

/** A dash between spaces, not the hyphen of a name. */
export function isDash(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return item !== undefined && /^(?:—|–|-|--)$/.test(item.lower) && (items[at - 1]?.end ?? item.start) < item.start
}
