import type { CandidateRow } from '../../search/index-rows.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

/** What a match in the passage or in the heading is worth beside one in the sentence. */
const passageWeight = 0.4
const headingWeight = 0.5
/** Passages looked at for each sentence wanted. */
const passageShare = 0.5

/**
 * Full-text search over sentences and, apart from them, over passages with their article's heading: half the index and
 * none of the repetition of one index that holds the passage beside each of its sentences.
 */
export function createCandidates(connection: Connection): Pick<Store, 'candidates'> {
  return {
    async candidates({ terms, limit, articles }) {
      const match = [...new Set(terms)].map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ')
      if (match === '' || limit <= 0 || articles?.length === 0) return []
      const within = articles ? JSON.stringify(articles) : null
      const scores = within === null ? search(connection, match, limit) : searchWithin(connection, match, limit, within)
      const ids = [...scores]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, limit)
        .map(([id]) => id)
      return connection.raw<CandidateRow>(rowsSql, [JSON.stringify(ids)])
    },
  }
}

type Scores = Map<number, number>

interface Found {
  readonly first: number
  readonly last: number
  readonly score: number
}

function search(connection: Connection, match: string, limit: number): Scores {
  return combine(
    connection.raw<Found>(sentencesSql, [match, limit]),
    connection.raw<Found>(passagesSql, [match, Math.ceil(limit * passageShare)]),
  )
}

function searchWithin(connection: Connection, match: string, limit: number, articles: string): Scores {
  return combine(
    connection.raw<Found>(sentencesWithinSql, [match, articles, limit]),
    connection.raw<Found>(passagesWithinSql, [match, articles, Math.ceil(limit * passageShare)]),
  )
}

/** A sentence has its own score and its passage's. */
function combine(sentences: readonly Found[], passages: readonly Found[]): Scores {
  const scores: Scores = new Map()
  for (const { first, score } of sentences) scores.set(first, score)
  for (const { first, last, score } of passages)
    for (let id = first; id <= last; id++) scores.set(id, (scores.get(id) ?? 0) + passageWeight * score)
  return scores
}

// bm25() is negative, the better the lower.
const sentencesSql = `
  select rowid as first, rowid as last, -rank as score from sentence_search
  where sentence_search match ? order by rank limit ?`

const passagesSql = `
  select first, last, score from (
    select rowid as found, -rank as score from passage_search
    where passage_search match ? and rank match 'bm25(1, ${headingWeight})' order by rank limit ?
  ) join passage on passage.id = found`

const wanted = 'select no from article where newest = 1 and id in (select value from json_each(?))'

const sentencesWithinSql = `
  select sentence.id as first, sentence.id as last, -rank as score from sentence_search
  join sentence on sentence.id = sentence_search.rowid
  where sentence_search match ? and sentence.article in (${wanted}) order by rank limit ?`

const passagesWithinSql = `
  select first, last, -rank as score from passage_search
  join passage on passage.id = passage_search.rowid
  where passage_search match ? and rank match 'bm25(1, ${headingWeight})' and passage.article in (${wanted})
  order by rank limit ?`

// The neighbours are the rows before and after, as long as they belong to the same article.
const rowsSql = `
  select article.id as articleId, sentence.ordinal, passage.paragraph, sentence.start, sentence."end",
    sentence.terms, sentence.features, derived.heading, passage.terms as context,
    coalesce(before.terms, '') as previous, coalesce(after.terms, '') as next
  from json_each(?) as found
  join sentence on sentence.id = found.value
  join passage on passage.id = sentence.passage
  join article on article.no = sentence.article
  join derived on derived.article = sentence.article
  left join sentence as before on before.id = sentence.id - 1 and before.article = sentence.article
  left join sentence as after on after.id = sentence.id + 1 and after.article = sentence.article
  order by found.key`
