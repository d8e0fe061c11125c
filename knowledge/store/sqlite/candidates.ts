import type { CandidateRow } from '../../search/index-rows.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

/** What a match in the passage or its heading is worth beside one in the sentence. */
const passageWeight = 0.4
/** Passages looked at for each sentence wanted. */
const passageShare = 0.5
/** How far a list may grow so as not to cut between equals by the order in which they were added. */
const tieGrowth = 2

/** What the index takes as one word; anything else it would take as a phrase, which it cannot look for. */
const oneWord = /^[\p{L}\p{M}\p{N}_]+$/u

/**
 * Full-text search over sentences and, apart from them, over passages with their article's heading: half the index and
 * none of the repetition of one index that holds the passage beside each of its sentences. A term counts by its rarity
 * wherever it stands; how often and how near is left to ranking, which makes this four times as fast as `bm25()`.
 */
export function createCandidates(connection: Connection): Pick<Store, 'candidates'> {
  return {
    async candidates({ terms, limit, articles }) {
      const asked = [...new Set(terms)].filter((term) => oneWord.test(term)).map((term) => `"${term}"`)
      if (asked.length === 0 || limit <= 0 || articles?.length === 0) return []
      const scores = sum(connection, 'sentence', asked, articles)
      for (const [passage, score] of best(sum(connection, 'passage', asked, articles), Math.ceil(limit * passageShare)))
        for (const id of sentencesOf(connection, passage)) scores.set(id, (scores.get(id) ?? 0) + passageWeight * score)
      const found = best(scores, limit)
      const rows = connection.raw<CandidateRow>(rowsSql, [JSON.stringify(found.map(([id]) => id))])
      return rows
        .map((row, index) => ({ row, score: found[index]?.[1] ?? 0 }))
        .sort((a, b) => b.score - a.score || byPlace(a.row, b.row))
        .slice(0, limit)
        .map(({ row }) => row)
    },
  }
}

function byPlace(a: CandidateRow, b: CandidateRow): number {
  return a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.ordinal - b.ordinal
}

type Rows = 'sentence' | 'passage'

/** How many rows hold a term is known once they are read, so rarity needs no statistics. */
function sum(connection: Connection, rows: Rows, terms: readonly string[], articles: readonly string[] | undefined) {
  const scores = new Map<number, number>()
  const isWanted = articles ? insideArticles(connection, rows, articles) : () => true
  const [{ size } = { size: 0 }] = connection.raw<{ size: number }>(
    `select coalesce(max(id), 0) as size from ${rows}`,
    [],
  )
  for (const term of terms) {
    const [{ ids } = { ids: '[]' }] = connection.raw<{ ids: string }>(
      `select json_group_array(rowid) as ids from ${rows}_search where ${rows}_search match ?`,
      [term],
    )
    const found = JSON.parse(ids) as readonly number[]
    const rarity = Math.log(1 + size / (found.length + 0.5))
    for (const id of found) if (isWanted(id)) scores.set(id, (scores.get(id) ?? 0) + rarity)
  }
  return scores
}

/** The rows of an article have consecutive numbers. */
function insideArticles(connection: Connection, rows: Rows, articles: readonly string[]): (id: number) => boolean {
  const ranges = connection.raw<{ first: number; last: number }>(
    `select min(${rows}.id) as first, max(${rows}.id) as last from json_each(?) as wanted
     join article on article.id = wanted.value and article.newest = 1
     join ${rows} on ${rows}.article = article.no group by article.no order by first`,
    [JSON.stringify(articles)],
  )
  return (id) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ranges[middle]!.last < id) low = middle + 1
      else high = middle
    }
    return low < ranges.length && ranges[low]!.first <= id
  }
}

function best(scores: ReadonlyMap<number, number>, limit: number): readonly (readonly [number, number])[] {
  const sorted = [...scores].sort(([a, x], [b, y]) => y - x || a - b)
  const last = sorted[limit - 1]?.[1] ?? Number.NEGATIVE_INFINITY
  let end = Math.min(limit, sorted.length)
  while (end < Math.min(sorted.length, limit * tieGrowth) && sorted[end]![1] === last) end++
  return sorted.slice(0, end)
}

function sentencesOf(connection: Connection, passage: number): readonly number[] {
  const [row] = connection.raw<{ first: number; last: number }>('select first, last from passage where id = ?', [
    passage,
  ])
  return row ? Array.from({ length: row.last - row.first + 1 }, (_, offset) => row.first + offset) : []
}

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
