import type { Citation } from '../knowledge.ts'
import type { Claim, Span } from '../model.ts'
import type { StoredArticle } from '../store/store.ts'

/** A claim with all that is needed to cite it. */
export interface Citable {
  readonly claim: Claim
  readonly article: Omit<StoredArticle, 'claims'>
  /** The whole sentence that holds the claim. */
  readonly sentence: Span
  /** The words of the sentence, cut from the stored text. */
  readonly exact: string
}

/** The stable JSON of one citation. */
export function toCitation({ claim, article, sentence, exact }: Citable, group: number, score: number): Citation {
  const { speaker } = claim
  return {
    claimId: claim.id,
    articleId: article.id,
    source: article.source,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    publishedAt: article.publishedAt,
    publishedAtFrom: article.publishedAtFrom,
    digest: article.digest,
    via: claim.via,
    speaker: speaker && {
      name: speaker.name,
      asWritten: speaker.asWritten,
      role: speaker.role,
      resolution: speaker.resolution,
    },
    start: sentence.start,
    end: sentence.end,
    exact,
    highlight: claim.spans.map(({ start, end }) => [start - sentence.start, end - sentence.start] as const),
    type: claim.type,
    eventId: article.eventId,
    group,
    score: Number(score.toFixed(4)),
  }
}
