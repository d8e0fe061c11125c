import type { Span } from '../model.ts'

/**
 * What the index holds of one sentence. `terms` are the analysed terms in order, separated by spaces, each made of
 * letters, digits and underscores only, so that every full-text engine can store them as opaque words.
 */
export interface SentenceRow extends Span {
  /** Index of the sentence in its article. */
  readonly ordinal: number
  readonly paragraph: number
  readonly terms: string
  /** What ranking wants to know besides terms (answer kinds, names, numbers); written and read by search alone. */
  readonly features: string
}

/** A surface word of the articles, folded to lower case, with its term. */
export interface WordCount {
  readonly word: string
  readonly term: string
  /** Sentences that hold it. */
  readonly count: number
}

/** Everything the index holds of one article. Boilerplate has no rows. */
export interface ArticleIndex {
  /** Analysed terms of title and headings. */
  readonly heading: string
  /** Analysed terms of each paragraph, by paragraph index. */
  readonly paragraphs: readonly string[]
  readonly sentences: readonly SentenceRow[]
  readonly words: readonly WordCount[]
}

/** A sentence that shares a term with the query, with its surroundings. */
export interface CandidateRow extends SentenceRow {
  readonly articleId: string
  readonly heading: string
  /** Terms of its paragraph. */
  readonly context: string
  /** Terms of the sentences before and after it in the article; empty at the edges. */
  readonly previous: string
  readonly next: string
}

/** Orders rows by article and place, which never depends on when they were added. */
export function byPlace(a: CandidateRow, b: CandidateRow): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.ordinal - b.ordinal
}
