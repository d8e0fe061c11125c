import { agencyIn } from '../agencies.ts'
import { closingSource } from './content-end.ts'
import type { Item } from './items.ts'
import { isComma, type Subject } from './phrases.ts'
import { sourceAfter } from './source-after.ts'

const medium =
  /\b(?:news|newspaper|magazine|agency|media|report|reports|broadcaster|channel|times|post|journal|cnn|bbc)\b/i
const reach = 18

/**
 * Index of the comma before a source that closes the unit (", officials said.") and owns all of it; items.length when
 * there is none, or when it is only a news medium through which somebody else is cited.
 */
export function finalSourceAt(items: readonly Item[]): number {
  for (let k = items.length - 2; k > Math.max(0, items.length - reach); k--) {
    if (!isComma(items[k])) continue
    const source = closingSource(items, k) ?? sourceAfter(items, k + 1)
    if (!source || source.end < items.length - 1) continue
    const words = items
      .slice(source.speaker.from, source.speaker.to)
      .map(({ word }) => word)
      .join(' ')
    return agencyIn(words) || medium.test(words) ? items.length : k
  }
  return items.length
}

/** Whether the subject's head is a name or a pronoun, so that it can speak inside somebody else's report. */
export function isNamed(items: readonly Item[], { core }: Subject): boolean {
  let head = core.from
  while (head + 1 < core.to && items[head + 1]!.pos !== 'ADP') head++
  return items[head]!.pos === 'PROPN' || items[head]!.pos === 'PRON'
}
