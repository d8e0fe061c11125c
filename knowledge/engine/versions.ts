import { extract } from '../extract/extract.ts'
import type { VersionDifference } from '../knowledge.ts'
import type { Article, Claim } from '../model.ts'
import { toClaims } from './claims.ts'

const wordsListed = 20

/** Words of the claims that stand in one version of an article and not in the other. */
export function differenceOf(before: readonly string[], after: readonly string[]): VersionDifference {
  const [old, now] = [new Set(before), new Set(after)]
  return {
    added: [...now].filter((words) => !old.has(words)).slice(0, wordsListed),
    removed: [...old].filter((words) => !now.has(words)).slice(0, wordsListed),
    kept: [...now].filter((words) => old.has(words)).length,
  }
}

/** The words of each claim that a stored version has, by the analysis of today. */
export function claimWordsOf(article: Article): readonly string[] {
  const { id, version, text, language, publishedAt, title } = article
  return wordsOf(toClaims(id, version, text, extract(text, { language, publishedAt, title })), text)
}

export function wordsOf(claims: readonly Pick<Claim, 'spans'>[], text: string): readonly string[] {
  return claims.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
}
