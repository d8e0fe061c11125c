import type { ClaimType, Span } from '../model.ts'
import { firstAtOrAfter } from './search-sorted.ts'

const hasWord = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words.replace(/^\s*(?:that|что|що)(?![\p{L}\p{N}])/iu, ''))

/** How much of the content stands in quotation marks: all (`direct`), some (`mixed`) or nothing (`indirect`). */
export function claimType(text: string, spans: readonly Span[], quotations: readonly Span[]): ClaimType {
  let inside = false
  let outside = false
  for (const span of spans) {
    let at = span.start
    for (let q = firstAtOrAfter(quotations, span.start + 1, ({ end }) => end); q < quotations.length; q++) {
      const { start, end } = quotations[q]!
      if (start >= span.end) break
      inside = true
      outside ||= start > at && hasWord(text.slice(at, start))
      at = Math.max(at, end)
    }
    outside ||= at < span.end && hasWord(text.slice(at, span.end))
  }
  return inside ? (outside ? 'mixed' : 'direct') : 'indirect'
}
