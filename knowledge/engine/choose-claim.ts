import { type Evidence, wordsOf } from '../answer/evidence.ts'
import { analyse } from '../search/analysis.ts'
import type { Query } from '../search/query.ts'

/** Of the claims in one sentence the one that holds most of what was asked for; somebody's words before the article's. */
export function chooseClaim(query: Query, inSentence: readonly Evidence[]): Evidence {
  const [only, ...others] = inSentence
  if (!only || others.length === 0) return only!
  return inSentence.reduce((best, other) => (heldBy(query, other) > heldBy(query, best) ? other : best))
}

function heldBy({ concepts }: Query, evidence: Evidence): number {
  const { claim, article } = evidence
  const content = terms(wordsOf(evidence), article.language)
  const speaker = terms(`${claim.speaker?.asWritten ?? ''} ${claim.speaker?.name ?? ''}`, article.language)
  let held = 0
  for (const { forms, rarity } of concepts) {
    if (forms.some(({ term }) => content.has(term))) held += rarity
    else if (forms.some(({ term }) => speaker.has(term))) held += rarity / 2
  }
  return held + (claim.speaker ? 0.01 : 0)
}

function terms(words: string, language: string): ReadonlySet<string> {
  return new Set(analyse(words, language).map(({ term }) => term))
}
