import { splitParagraphs } from '../extract/paragraphs.ts'
import { splitSentences } from '../extract/sentences.ts'
import { sha256 } from '../ids.ts'
import type { Quote } from '../knowledge.ts'
import type { Article, Claim, Span } from '../model.ts'
import type { Store } from '../store/store.ts'
import { toCitation } from './citation.ts'
import { firstAfter } from './claims.ts'

interface QuoteParts {
  readonly store: Store
  /** The id of the claim that free words mean best; null when none does. */
  readonly findByWords: (words: string) => Promise<string | null>
}

/** The exact words of a claim with their surroundings: `context` sentences each side, else the rest of the paragraph. */
export function createQuote({ store, findByWords }: QuoteParts) {
  return async ({ claim: wanted, context }: { claim: string; context?: number }): Promise<Quote | null> => {
    const found = (await byId(wanted.trim())) ?? (await byWords(wanted))
    if (!found) return null
    const { claim, state } = found
    const article = await store.article(claim.articleId, claim.articleVersion)
    const [stored] = await store.articlesById([claim.articleId])
    if (!article || !stored) return null
    const { text, ...meta } = article
    const { sentence, around } = surroundings(article, claim, context)
    const exact = text.slice(sentence.start, sentence.end)
    const evidence = {
      claim,
      article: stored,
      sentence: { ...sentence, text: exact },
      eventId: stored.eventId,
      score: 1,
    }
    const citation = toCitation(evidence, 1)
    return {
      claimId: claim.id,
      article: meta,
      span: sentence,
      exact,
      highlight: citation.highlight,
      before: text.slice(around.start, sentence.start),
      after: text.slice(sentence.end, around.end),
      citation,
      unchanged: sha256(text) === article.textSha256,
      state,
    }
  }

  async function byId(id: string) {
    return /^[a-z0-9]{12}$/.test(id) ? store.claim(id) : null
  }

  async function byWords(words: string) {
    const id = await findByWords(words)
    return id === null ? null : store.claim(id)
  }
}

function surroundings(article: Article, claim: Claim, context: number | undefined): { sentence: Span; around: Span } {
  const { text, language } = article
  const paragraphs = splitParagraphs(text)
  const sentences = splitSentences(text, paragraphs, language)
  const first = claim.spans[0]!
  const last = claim.spans.at(-1)!
  const from = firstAfter(sentences, first.start)
  const to = Math.max(from, firstAfter(sentences, last.end - 1))
  const sentence = { start: sentences[from]?.start ?? first.start, end: sentences[to]?.end ?? last.end }
  if (context === undefined) {
    const paragraph = paragraphs[firstAfter(paragraphs, sentence.start)] ?? sentence
    return {
      sentence,
      around: { start: Math.min(paragraph.start, sentence.start), end: Math.max(paragraph.end, sentence.end) },
    }
  }
  const start = sentences[Math.max(0, from - context)]?.start ?? sentence.start
  const end = sentences[Math.min(sentences.length - 1, to + context)]?.end ?? sentence.end
  return { sentence, around: { start, end } }
}
