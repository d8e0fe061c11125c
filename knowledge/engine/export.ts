import type { Article, Claim } from '../model.ts'
import type { Store } from '../store/store.ts'

const pageSize = 200

/**
 * Articles and their claims as objects for JSON Lines, in order of article id and text, with schema.org terms:
 * a `NewsArticle`, then its `Claim`s and `Quotation`s, each anchored by W3C text positions.
 */
export async function exportRows(store: Store, onRow: (row: object) => void): Promise<void> {
  let after: string | undefined
  for (;;) {
    const page = await store.articles(after === undefined ? { limit: pageSize } : { after, limit: pageSize })
    for (const { id } of page) {
      const article = await store.article(id)
      if (!article) continue
      onRow(articleRow(article))
      for (const claim of await store.claimsOf(id)) onRow(claimRow(claim, article))
    }
    after = page.at(-1)?.id
    if (page.length < pageSize || after === undefined) return
  }
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
    },
    selector: claim.spans.map(({ start, end }) => ({ type: 'TextPositionSelector', start, end })),
    claimType: claim.type,
  }
}
