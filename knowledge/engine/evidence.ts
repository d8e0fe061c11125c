import type { Evidence } from '../answer/evidence.ts'
import type { RankedSentence } from '../search/search.ts'
import type { Store } from '../store/store.ts'
import type { Texts } from './texts.ts'

/** Every claim of the ranked sentences as evidence, in their order. */
export function createGather({ store, texts }: { readonly store: Store; readonly texts: Texts }) {
  return async (sentences: readonly RankedSentence[]): Promise<readonly Evidence[]> => {
    const places = sentences.map(({ row: { articleId, start, end } }) => ({ articleId, start, end }))
    const [claims, articles] = await Promise.all([
      store.claimsAt(places),
      store.articlesById([...new Set(places.map(({ articleId }) => articleId))]),
    ])
    const articleOf = new Map(articles.map((article) => [article.id, article]))
    const evidence: Evidence[] = []
    for (const { row, score } of sentences) {
      const article = articleOf.get(row.articleId)
      const stored = article && (await texts.version(article.id, article.version))
      if (!article || !stored) continue
      const sentence = { start: row.start, end: row.end, text: stored.text.slice(row.start, row.end) }
      for (const claim of claims) {
        const inside = claim.spans.every(({ start, end }) => start >= row.start && end <= row.end)
        if (claim.articleId === row.articleId && inside)
          evidence.push({ claim, article, sentence, eventId: article.eventId, score })
      }
    }
    return evidence
  }
}

/** Evidence by sentence, sentences in their order. */
export function bySentence(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const sentences = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const key = `${one.article.id} ${one.sentence.start}`
    const others = sentences.get(key)
    if (others) others.push(one)
    else sentences.set(key, [one])
  }
  return [...sentences.values()]
}
