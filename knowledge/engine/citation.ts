import type { Evidence } from '../answer/evidence.ts'
import type { Citation } from '../knowledge.ts'
import { weights } from '../search/weights.ts'

/** What a sentence reaches that has everything ranking looks at. */
const fullScore = Object.values(weights).reduce((sum, weight) => sum + weight, 0)

/** The stable JSON of one citation: the claim's whole sentence, with the claim's own spans as highlights. */
export function toCitation({ claim, article, sentence, eventId, score }: Evidence, group: number): Citation {
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
    exact: sentence.text,
    highlight: claim.spans.map(({ start, end }) => [start - sentence.start, end - sentence.start] as const),
    type: claim.type,
    eventId,
    group,
    score: Number(Math.min(1, Math.max(0, score / fullScore)).toFixed(4)),
  }
}
