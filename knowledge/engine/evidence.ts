import type { Evidence } from '../answer/evidence.ts'
import { remembered } from '../answer/remembered.ts'
import { splitParagraphs } from '../extract/paragraphs.ts'
import { splitSentences } from '../extract/sentences.ts'
import type { Claim, Span } from '../model.ts'
import type { RankedSentence } from '../search/search.ts'
import type { Store } from '../store/store.ts'
import { firstAfter } from './claims.ts'
import type { ReadText, Texts } from './texts.ts'

export type Gather = ReturnType<typeof createGather>

/** Reads the claims and words behind sentences and stretches of text. */
export function createGather({ store, texts }: { readonly store: Store; readonly texts: Texts }) {
  async function textsOf(articleIds: readonly string[]) {
    const articles = await store.articlesById([...new Set(articleIds)])
    const read = await texts.of(articles)
    return new Map(
      articles.flatMap((article) => {
        const text = read.get(article.id)
        return text ? [[article.id, { article, text }] as const] : []
      }),
    )
  }

  return {
    /** Every claim of the ranked sentences, in their order, with their score. */
    async ofSentences(sentences: readonly RankedSentence[]): Promise<readonly Evidence[]> {
      const places = sentences.map(({ row: { articleId, start, end } }) => ({ articleId, start, end }))
      const [claims, articles] = await Promise.all([
        store.claimsAt(places),
        textsOf(places.map(({ articleId }) => articleId)),
      ])
      return sentences.flatMap(({ row, score }) => {
        const { article, text } = articles.get(row.articleId) ?? {}
        if (!article || !text) return []
        return claims
          .filter((claim) => claim.articleId === row.articleId && isInside(claim, row))
          .map((claim) => ({ claim, article, sentence: cut(text, row), eventId: article.eventId, score }))
      })
    },

    /** Every claim that begins in the stretches, with score 0. */
    async ofStretches(stretches: readonly (Span & { readonly articleId: string })[]): Promise<readonly Evidence[]> {
      const claims = await store.claimsAt(stretches)
      const articles = await textsOf(claims.map(({ articleId }) => articleId))
      return claims.flatMap((claim) => {
        const { article, text } = articles.get(claim.articleId) ?? {}
        return article && text
          ? [{ claim, article, sentence: sentenceOf(claim, text), eventId: article.eventId, score: 0 }]
          : []
      })
    },
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

/** The sentence that a claim stands in. */
export function sentenceOf(claim: Claim, article: ReadText): Evidence['sentence'] {
  const start = claim.spans[0]?.start ?? 0
  const sentences = sentencesOf(article)
  return cut(article, sentences[firstAfter(sentences, start)] ?? { start: 0, end: article.text.length })
}

const sentencesOf = remembered(({ text, language }: ReadText) => splitSentences(text, splitParagraphs(text), language))

function isInside({ spans }: Claim, { start, end }: Span): boolean {
  return spans.every((span) => span.start >= start && span.end <= end)
}

function cut({ text }: ReadText, { start, end }: Span): Evidence['sentence'] {
  return { start, end, text: text.slice(start, end) }
}
