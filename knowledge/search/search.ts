import type { Store } from '../store/store.ts'
import { createMeasure } from './features.ts'
import { byPlace, type CandidateRow } from './index-rows.ts'
import type { Lexicon } from './lexicon.ts'
import { type Concept, type Query, resolveQuery } from './query.ts'
import type { Understood } from './understood.ts'
import { type Features, scoreOf } from './weights.ts'

export interface RankedSentence {
  readonly row: CandidateRow
  readonly score: number
  readonly features: Features
}

/** What was looked for and what was found, best first. */
export interface Ranking {
  readonly query: Query
  readonly sentences: readonly RankedSentence[]
}

/** Sentences the engine is asked for. */
const candidateLimit = 50
/** Index entries the engine may be made to read for one question. */
const readingBudget = 10_000

/** Finds and ranks the sentences that may answer a question. */
export async function search(
  understood: Understood,
  lexicon: Lexicon,
  candidates: Store['candidates'],
  sentenceCount: number,
): Promise<Ranking> {
  const query = resolveQuery(understood, lexicon, sentenceCount)
  const terms = termsToAsk(query.concepts, lexicon)
  const rows = terms.length === 0 ? [] : await candidates({ terms, limit: candidateLimit })
  return { query, sentences: rank(query, rows) }
}

/** Orders candidates by the weighted features; ties by place, so that the order never depends on the store. */
export function rank(query: Query, rows: readonly CandidateRow[]): readonly RankedSentence[] {
  const measure = createMeasure(query)
  return rows
    .map((row) => {
      const features = measure(row)
      return { row, score: scoreOf(features), features }
    })
    .sort((a, b) => b.score - a.score || byPlace(a.row, b.row))
}

/** The rarest terms within the reading budget, and the rarest one in any case: reading the full list of a common word costs time and finds nothing. */
function termsToAsk(concepts: readonly Concept[], lexicon: Lexicon): readonly string[] {
  const terms = concepts
    .flatMap(({ forms }) => forms.map(({ term }) => term))
    .map((term) => ({ term, frequency: lexicon.frequency(term) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1))
  const asked = new Set<string>()
  let read = 0
  for (const { term, frequency } of terms) {
    if (asked.has(term)) continue
    if (asked.size > 0 && read + frequency > readingBudget) break
    asked.add(term)
    read += frequency
  }
  return [...asked]
}
