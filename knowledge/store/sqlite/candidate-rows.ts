import type { CandidateRow } from '../../search/index-rows.ts'
import type { Connection } from './connection.ts'
import type { Indexed } from './postings.ts'

/** First and last number; those of one article follow each other. */
export type Range = readonly [first: number, last: number]
export type Ranges = Readonly<Record<Indexed, readonly Range[]>>

/** Where each article's rows are; nowhere for one that is not there. */
export function readRanges(connection: Connection, articles: readonly string[]): readonly Ranges[] {
  const found = connection.raw<Record<'s0' | 's1' | 'p0' | 'p1', number | null>>(
    `select (select min(id) from sentence where article = no) as s0, (select max(id) from sentence where article = no) as s1,
       (select min(id) from passage where article = no) as p0, (select max(id) from passage where article = no) as p1
     from json_each(?) as wanted left join article on article.id = wanted.value and article.newest = 1
     order by wanted.key`,
    [JSON.stringify(articles)],
  )
  const range = (first: number | null, last: number | null): Range[] =>
    first === null || last === null ? [] : [[first, last]]
  return found.map(({ s0, s1, p0, p1 }) => ({ sentence: range(s0, s1), passage: range(p0, p1) }))
}

/** First and last sentence of a passage. */
export type Extent = readonly [first: number, last: number]

export function readExtents(connection: Connection, passages: readonly number[]): readonly Extent[] {
  return rowsAsJson(
    connection,
    `select json_group_array(json_array(first, last) order by wanted.key) as found
     from json_each(?) as wanted join passage on passage.id = wanted.value`,
    passages,
  )
}

/** A sentence's article and its number in it. */
export type Place = readonly [article: string, ordinal: number]

export function readPlaces(connection: Connection, sentences: readonly number[]): readonly Place[] {
  return rowsAsJson(
    connection,
    `select json_group_array(json_array(article.id, ordinal) order by wanted.key) as found
     from json_each(?) as wanted
     join sentence on sentence.id = wanted.value join article on article.no = sentence.article`,
    sentences,
  )
}

/** All rows as one JSON text: row by row, the driver takes longer than the database. */
function rowsAsJson<Row>(connection: Connection, sql: string, ids: readonly number[]): readonly Row[] {
  const [row] = connection.raw<{ found: string }>(sql, [JSON.stringify(ids)])
  return JSON.parse(row?.found ?? '[]') as Row[]
}

type RunsOfTerms = readonly [
  terms: string,
  features: string,
  heading: string,
  context: string,
  previous: string,
  next: string,
]

export function readRows(connection: Connection, sentences: readonly number[]): readonly CandidateRow[] {
  const found = rowsAsJson<[string, number, number, number, number, ...RunsOfTerms]>(connection, rowsSql, sentences)
  return found.map(
    ([articleId, ordinal, paragraph, start, end, terms, features, heading, context, previous, next]) => ({
      articleId,
      ordinal,
      paragraph,
      start,
      end,
      terms,
      features,
      heading,
      context,
      previous,
      next,
    }),
  )
}

// The neighbours are the rows before and after, as long as they belong to the same article.
const rowsSql = `
  select json_group_array(json_array(article.id, sentence.ordinal, passage.paragraph, sentence.start, sentence."end",
    sentence.terms, sentence.features, derived.heading, passage.terms,
    coalesce(before.terms, ''), coalesce(after.terms, '')) order by wanted.key) as found
  from json_each(?) as wanted
  join sentence on sentence.id = wanted.value
  join passage on passage.id = sentence.passage
  join article on article.no = sentence.article
  join derived on derived.article = sentence.article
  left join sentence as before on before.id = sentence.id - 1 and before.article = sentence.article
  left join sentence as after on after.id = sentence.id + 1 and after.article = sentence.article`
