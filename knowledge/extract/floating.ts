import type { Span } from '../model.ts'
import type { Unit } from './attribution/items.ts'

/** A verb between quotations says that the sentence is the article's own and only borrows words. */
const ownVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|may|might|must|said|says)\b|есть|был|была|были|сказа|заяви/iu

/**
 * The words of a unit that is nothing but a quotation (or one with a few words after it, as in `"…" workers.`), so that
 * its speaker must be sought before it; null for any other unit.
 */
export function floatingQuotation(text: string, unit: Unit): Span | null {
  const first = unit.quotations[0]
  const last = unit.quotations.at(-1)
  if (!first || !last || /[\p{L}\p{N}]/u.test(text.slice(unit.start, first.start))) return null
  let outside = ''
  let at = unit.start
  for (const { start, end } of unit.quotations) {
    outside += text.slice(at, start)
    at = Math.max(at, Math.min(end, unit.end))
  }
  outside += text.slice(at, unit.end)
  const words = outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words === 0) return { start: first.start, end: Math.min(last.end, unit.end) }
  const mostlyQuoted = outside.length * 3 < unit.end - unit.start
  return words <= 8 && mostlyQuoted && !ownVerb.test(outside) ? { start: first.start, end: unit.end } : null
}
