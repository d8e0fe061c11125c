import { readFile } from 'node:fs/promises'
import { extract } from '../../../knowledge/extract/extract.ts'
import { toClaimJson } from '../claim-json.ts'
import type { Range } from '../eval/attribution-match.ts'
import { type AttributedText, type ClaimScore, type FoundClaim, scoreClaims } from '../eval/score-claims.ts'
import type { AttributedSet } from './labelled-sets.ts'

export interface ClaimsResult {
  readonly set: AttributedSet
  readonly articles: number
  readonly score: ClaimScore
}

/** Extracts the claims of a set's articles, as `footnote claims --jsonl` does, and scores them. */
export async function measureClaims(set: AttributedSet, tell: (what: string) => void): Promise<ClaimsResult> {
  tell('extracting claims')
  const lines = (await readFile(set.file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const pairs = lines.map((line) => {
    const article: AttributedText = JSON.parse(line)
    const claims = extract(article.text).claims.map(toClaimJson)
    return [article, claims.map((claim): FoundClaim => ({ ...claim, spans: claim.spans.map(toRange) }))] as const
  })
  return { set, articles: pairs.length, score: scoreClaims(pairs) }
}

function toRange([start = 0, end = 0]: readonly number[]): Range {
  return [start, end]
}
