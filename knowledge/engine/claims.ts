import { stableId } from '../ids.ts'
import type { Claim, ExtractedClaim, Extraction, Span } from '../model.ts'

/**
 * The claims of one version of an article, as stored: each inside one sentence, so that a citation is never longer
 * than the sentence it comes from. A quotation over several sentences becomes a claim for each, with one speaker.
 * Ids come from the article and the claim's words, so they survive edits elsewhere in the text.
 */
export function toClaims(
  articleId: string,
  articleVersion: number,
  text: string,
  extraction: Extraction,
): readonly Claim[] {
  const seen = new Map<string, number>()
  const cut = new Set<string>()
  const claims: Claim[] = []
  for (const claim of extraction.claims.flatMap((whole) => bySentence(whole, extraction.sentences, text))) {
    const place = `${claim.spans.map(({ start, end }) => `${start}-${end}`).join(' ')} ${claim.speaker?.span.start ?? ''}`
    if (cut.has(place)) continue
    cut.add(place)
    const words = claim.spans.map(({ start, end }) => text.slice(start, end))
    const key = JSON.stringify(words)
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    claims.push({ ...claim, id: stableId('claim', articleId, key, String(occurrence)), articleId, articleVersion })
  }
  return claims
}

function bySentence(claim: ExtractedClaim, sentences: readonly Span[], text: string): readonly ExtractedClaim[] {
  const first = claim.spans[0]
  const last = claim.spans.at(-1)
  if (!first || !last) return []
  const inside = sentences.slice(firstAfter(sentences, first.start), firstStartingAt(sentences, last.end))
  if (inside.length < 2) return [claim]
  return inside.flatMap((sentence) => {
    const spans = claim.spans.flatMap((span) => trim(intersection(span, sentence), text))
    return spans.length === 0 ? [] : [restrict(claim, spans, text)]
  })
}

function restrict(claim: ExtractedClaim, spans: readonly Span[], text: string): ExtractedClaim {
  const holds = ({ span }: { readonly span: Span }) =>
    spans.some(({ start, end }) => span.start >= start && span.end <= end)
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return {
    ...claim,
    spans,
    quantities: claim.quantities.filter(holds),
    times: claim.times.filter(holds),
    places: claim.places.filter((place) => words.includes(place)),
    agent: claim.agent !== null && words.includes(claim.agent) ? claim.agent : null,
  }
}

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
}

/** Without the white space at its ends; nothing when no letter or digit is left. */
function trim({ start, end }: Span, text: string): readonly Span[] {
  const slice = text.slice(start, Math.max(start, end))
  if (!/[\p{L}\p{N}]/u.test(slice)) return []
  return [
    { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) },
  ]
}

/** Index of the first span that ends after `offset`; spans are sorted and do not overlap. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  return lowerBound(spans, (span) => span.end > offset)
}

function firstStartingAt(spans: readonly Span[], offset: number): number {
  return lowerBound(spans, (span) => span.start >= offset)
}

function lowerBound(spans: readonly Span[], reached: (span: Span) => boolean): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(spans[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
