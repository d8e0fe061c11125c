import type { ExtractedClaim, Span } from '../../knowledge/index.ts'

/** A claim in the stable shape of `footnote claims --json`: spans as pairs, other marks with `start` and `end` beside their values. */
export function toClaimJson({ speaker, cue, ...claim }: ExtractedClaim) {
  return {
    spans: claim.spans.map(({ start, end }) => [start, end]),
    type: claim.type,
    speaker: speaker && {
      start: speaker.span.start,
      end: speaker.span.end,
      asWritten: speaker.asWritten,
      name: speaker.name,
      resolution: speaker.resolution,
    },
    cue: cue && { start: cue.span.start, end: cue.span.end, lemma: cue.lemma },
    quantities: claim.quantities.map(withEnds),
    times: claim.times.map(withEnds),
    places: claim.places,
    polarity: claim.polarity,
    hedges: claim.hedges,
  }
}

function withEnds<T extends { readonly span: Span }>({ span, ...rest }: T): Omit<T, 'span'> & Span {
  return { start: span.start, end: span.end, ...rest }
}
