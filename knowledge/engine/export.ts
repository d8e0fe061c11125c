import { type ClaimLink, linksOf } from '../answer/links.ts'
import type { Article, Claim } from '../model.ts'
import type { Store } from '../store/store.ts'
import type { Gather } from './evidence.ts'

const pageSize = 200
/** Articles of one event whose claims are compared with each other. */
const articlesCompared = 12

/**
 * Articles and their claims as objects for JSON Lines, in order of article id and text, with schema.org terms:
 * a `NewsArticle`, then its `Claim`s and `Quotation`s, each anchored by W3C text positions; then how claims of one event
 * stand to each other. Of an event with very many articles the links of the first ones are given.
 */
export async function exportRows(
  store: Store,
  gather: Pick<Gather, 'ofStretches'>,
  onRow: (row: object) => void,
): Promise<void> {
  const linked = new Set<string>()
  let after: string | undefined
  for (;;) {
    const page = await store.articles(after === undefined ? { limit: pageSize } : { after, limit: pageSize })
    for (const { id } of page) {
      const article = await store.article(id)
      if (!article) continue
      onRow(articleRow(article))
      for (const claim of await store.claimsOf(id)) onRow(claimRow(claim, article))
    }
    for (const { eventId } of page) {
      if (eventId === null || linked.has(eventId)) continue
      linked.add(eventId)
      for (const link of linksOf(await claimsOfEvent(eventId))) onRow(linkRow(link))
    }
    after = page.at(-1)?.id
    if (page.length < pageSize || after === undefined) return
  }

  async function claimsOfEvent(eventId: string) {
    const [event] = await store.events([eventId])
    const articles = (event?.articles ?? []).slice(0, articlesCompared)
    if (articles.length < 2) return []
    return gather.ofStretches(articles.map((articleId) => ({ articleId, start: 0, end: Number.MAX_SAFE_INTEGER })))
  }
}

function linkRow({ kind, from, to, slot }: ClaimLink): object {
  return { '@context': 'https://schema.org', '@type': 'Statement', predicate: kind, subject: from, object: to, slot }
}

function articleRow(article: Article): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    version: article.version,
    name: article.title,
    publisher: article.outlet && { '@type': 'Organization', name: article.outlet },
    author: article.author,
    url: article.url,
    datePublished: article.publishedAt,
    dateProvenance: article.publishedAtFrom,
    inLanguage: article.language,
    creativeWorkStatus: article.status,
    abstract: article.digest,
    isBasedOn: article.wireOf,
    source: article.source,
    sha256: article.textSha256,
    text: article.text,
  }
}

function claimRow(claim: Claim, article: Article): object {
  const spoken = claim.type === 'direct' || claim.type === 'mixed'
  return {
    '@context': 'https://schema.org',
    '@type': spoken ? 'Quotation' : 'Claim',
    identifier: claim.id,
    isPartOf: article.id,
    text: claim.spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
    [spoken ? 'spokenByCharacter' : 'author']: claim.speaker && {
      '@type': 'Thing',
      name: claim.speaker.name,
      alternateName: claim.speaker.asWritten,
      description: claim.speaker.role,
      resolution: claim.speaker.resolution,
      identifier: claim.speaker.entityId,
    },
    selector: claim.spans.map(({ start, end }) => ({ type: 'TextPositionSelector', start, end })),
    claimType: claim.type,
  }
}
