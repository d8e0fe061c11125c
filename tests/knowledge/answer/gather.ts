import { groupEvents, profileOf } from '../../../knowledge/answer/events.ts'
import type { Evidence } from '../../../knowledge/answer/evidence.ts'
import { toClaims } from '../../../knowledge/engine/claims.ts'
import { extract } from '../../../knowledge/extract/extract.ts'
import type { StoredEvent, StoredProfile } from '../../../knowledge/store/store.ts'
import type { Report } from './newsroom.ts'

export interface Newsroom {
  readonly profiles: readonly StoredProfile[]
  readonly events: readonly StoredEvent[]
  /** Every claim of every report, with score 0. */
  readonly evidence: readonly Evidence[]
}

/** Reports as the knowledge base would hold them, without a store. */
export function toNewsroom(reports: readonly Report[]): Newsroom {
  const extractions = new Map(
    reports.map((report) => [report.id, extract(report.text, { publishedAt: report.published, title: report.title })]),
  )
  const profiles = reports.map(({ id, outlet, title, published, text }) => ({
    articleId: id,
    outlet,
    publishedAt: published,
    digest: false,
    wireOf: null,
    eventId: null,
    profile: profileOf({ text, title, agencies: extractions.get(id)!.agencies }, extractions.get(id)!),
  }))
  const events = groupEvents(profiles)
  const eventOf = new Map(events.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)))
  const evidence = reports.flatMap((report) => evidenceOf(report, extractions.get(report.id)!, eventOf.get(report.id)!))
  return { profiles, events, evidence }
}

function evidenceOf(report: Report, extraction: ReturnType<typeof extract>, eventId: string): Evidence[] {
  const { sentences } = extraction
  return toClaims(report.id, 1, report.text, extraction).flatMap((claim) => {
    const start = claim.spans[0]!.start
    const sentence = sentences.find((sentence) => sentence.start <= start && start < sentence.end)
    if (!sentence || sentence.boilerplate) return []
    const text = report.text.slice(sentence.start, sentence.end)
    return [
      {
        claim,
        article: articleOf(report, eventId),
        sentence: { start: sentence.start, end: sentence.end, text },
        eventId,
        score: 0,
      },
    ]
  })
}

export function articleOf(
  { id, outlet, title, published }: Omit<Report, 'event' | 'text' | 'title'> & { readonly title: string | null },
  eventId: string | null,
): Evidence['article'] {
  return {
    id,
    version: 1,
    source: `${id}.md`,
    outlet,
    outletFrom: outlet === null ? null : 'given',
    title,
    titleFrom: 'given',
    url: null,
    author: null,
    publishedAt: published,
    publishedAtFrom: published === null ? null : 'given',
    language: 'en',
    textSha256: '',
    digest: false,
    agencies: [],
    wireOf: null,
    status: 'live',
    addedBy: 'test',
    addedAt: '2024-01-01T00:00:00Z',
    claims: 1,
    eventId,
  }
}
