import type { Citation } from '../../../knowledge/index.ts'
import type { SupportSpan } from './labelled-question.ts'

type Cited = Pick<Citation, 'source' | 'start' | 'end' | 'exact'>

/** A file name or address without folder and ending. */
export function stemOf(source: string): string {
  const path = source.split(/[?#]/, 1)[0] ?? ''
  const name =
    path
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .pop() ?? ''
  return name.replace(/\.[a-z]+$/i, '')
}

/** Text in one spelling: compatibility forms and runs of white space folded. */
export function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/**
 * Whether a citation holds a labelled span: from the same article, not much longer, and containing it, standing inside
 * it with 20 characters or more, or sharing at least 0.3 of what both cover.
 */
export function supports(citation: Cited, span: SupportSpan): boolean {
  const stem = stemOf(span.article)
  if (stem === '' || stemOf(citation.source) !== stem) return false
  const wanted = span.end - span.start
  const length = citation.end - citation.start
  if (length > Math.max(1.5 * wanted, 350)) return false
  if (squash(citation.exact) === squash(span.exact)) return true
  const shared = Math.min(citation.end, span.end) - Math.max(citation.start, span.start)
  if (shared <= 0) return false
  const contains = shared === wanted
  const inside = shared === length && shared >= 20
  return contains || inside || shared / (length + wanted - shared) >= 0.3
}
