import type { CandidateRow } from '../../search/index-rows.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { matchShapes } from './match-shapes.ts'

/** What a match in the passage or in the heading is worth beside one in the sentence. */
const passageWeight = 0.4
const headingWeight = 0.5
/** Passages looked at for each sentence wanted. */
const passageShare = 0.5
/** Rows scored for one question, at most: scoring a row takes thirty times as long as finding it. */
const scored = { sentences: 1500, passages: 1000 }

/**
 * Full-text search over sentences and, apart from them, over passages with their article's heading: half the index and
 * none of the repetition of one index that holds the passage beside each of its sentences.
 */
export function createCandidates(connection: Connection): Pick<Store, 'candidates'> {
  return {
    async candidates({ terms, limit, articles }) {
      const shapes = matchShapes(terms)
      if (shapes.length === 0 || limit <= 0 || articles?.length === 0) return []
      const within = articles ? JSON.stringify(articles) : null
      const passages = Math.ceil(limit * passageShare)
      const scores = combine(
        search(connection, sentences, shapes, limit, scored.sentences, within),
        search(connection, passagesWithHeading, shapes, passages, scored.passages, within),
      )
      const ids = [...scores]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, limit)
        .map(([id]) => id)
      return connection.raw<CandidateRow>(rowsSql, [JSON.stringify(ids)])
    },
  }
}

/** Sentences from `first` to `last` share a score. */
interface Found {
  readonly first: number
  readonly last: number
  readonly score: number
}

interface Index {
  readonly count: string
  readonly best: string
  readonly countWithin: string
  readonly bestWithin: string
}

/** The best of the loosest shape that matches no more rows than may be scored; when that are too few, some of a looser one. */
function search(
  connection: Connection,
  index: Index,
  shapes: readonly string[],
  limit: number,
  budget: number,
  within: string | null,
): readonly Found[] {
  const scope = within === null ? [] : [within]
  const count = (shape: string) =>
    connection.raw<{ count: number }>(within === null ? index.count : index.countWithin, [shape, ...scope])[0]?.count ??
    0
  const best = (shape: string, most: number) =>
    connection.raw<Found>(within === null ? index.best : index.bestWithin, [shape, ...scope, most, limit])
  let looser: string | null = null
  for (const shape of shapes) {
    const matches = count(shape)
    if (matches <= budget) {
      const found = best(shape, budget)
      return looser === null || matches >= limit ? found : distinct([...best(looser, budget - matches), ...found])
    }
    looser = shape
  }
  return looser === null ? [] : best(looser, budget)
}

/** The last of each: a stricter shape scores higher. */
function distinct(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.map((each) => [each.first, each])).values()]
}

/** A sentence has its own score and its passage's. */
function combine(sentences: readonly Found[], passages: readonly Found[]): ReadonlyMap<number, number> {
  const scores = new Map<number, number>()
  for (const { first, score } of sentences) scores.set(first, score)
  for (const { first, last, score } of passages)
    for (let id = first; id <= last; id++) scores.set(id, (scores.get(id) ?? 0) + passageWeight * score)
  return scores
}

const wanted = 'select no from article where newest = 1 and id in (select value from json_each(?))'

// bm25() is negative, the better the lower. The inner limit bounds how many rows are scored.
const sentences: Index = {
  count: 'select count(*) as count from sentence_search where sentence_search match ?',
  best: `
    select id as first, id as last, -score as score from (
      select rowid as id, bm25(sentence_search) as score from sentence_search
      where sentence_search match ? limit ?
    ) order by score desc limit ?`,
  countWithin: `
    select count(*) as count from sentence_search join sentence on id = sentence_search.rowid
    where sentence_search match ? and article in (${wanted})`,
  bestWithin: `
    select id as first, id as last, -score as score from (
      select id, bm25(sentence_search) as score from sentence_search join sentence on id = sentence_search.rowid
      where sentence_search match ? and article in (${wanted}) limit ?
    ) order by score desc limit ?`,
}

const passagesWithHeading: Index = {
  count: 'select count(*) as count from passage_search where passage_search match ?',
  best: `
    select first, last, -score as score from (
      select rowid as found, bm25(passage_search, 1, ${headingWeight}) as score from passage_search
      where passage_search match ? limit ?
    ) join passage on id = found order by score desc limit ?`,
  countWithin: `
    select count(*) as count from passage_search join passage on id = passage_search.rowid
    where passage_search match ? and article in (${wanted})`,
  bestWithin: `
    select first, last, -score as score from (
      select first, last, bm25(passage_search, 1, ${headingWeight}) as score
      from passage_search join passage on id = passage_search.rowid
      where passage_search match ? and article in (${wanted}) limit ?
    ) order by score desc limit ?`,
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
