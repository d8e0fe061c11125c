import { byPlace, type CandidateRow } from '../../search/index-rows.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { createKeptReads } from './kept-reads.ts'
import { blockOf, countPostings, type Indexed, indexWaiting, type Posting, postingsOf } from './postings.ts'
import { createTally, type Tally } from './tally.ts'

/** What a match in the passage or its heading is worth beside one in the sentence. */
const passageWeight = 0.4
/** Passages looked at for each sentence wanted. */
const passageShare = 0.5
const keptRows = 8000
/** How far a list may grow so as not to cut between equals by the order in which they were added. */
const tieGrowth = 10

/**
 * Full-text search over sentences and, apart from them, over passages with their article's heading. A term counts by
 * its rarity wherever it stands; how often and how near is left to ranking, so a posting list is a list of numbers.
 */
export function createCandidates(connection: Connection): Pick<Store, 'candidates'> {
  const sentences = createTally()
  const passages = createTally()
  const kept = createKeptReads<number, CandidateRow>(connection, keptRows)
  let size: Readonly<Record<Indexed, number>> = { sentence: 0, passage: 0 }
  let preparedFor = -1

  function prepare(): void {
    if (preparedFor === connection.edition()) return
    indexWaiting(connection)
    size = sizes(connection)
    preparedFor = connection.edition()
  }

  function search(terms: readonly string[], limit: number, articles: readonly string[] | undefined) {
    const ranges = articles && rangesOf(connection, articles)
    const postings = postingsOf(connection, terms, ranges && blocksOf(ranges))
    const counts = ranges ? countPostings(connection, terms) : countedIn(postings)
    sum(sentences, 'sentence', postings, counts, size.sentence, ranges)
    sum(passages, 'passage', postings, counts, size.passage, ranges)
    const wantedPassages = Math.ceil(limit * passageShare)
    const near = passages.best(wantedPassages, wantedPassages * tieGrowth)
    for (const { id, first, last } of extents(connection, near)) {
      const inPassage = Array.from({ length: last - first + 1 }, (_, offset) => offset)
      sentences.add(inPassage, first, passageWeight * passages.score(id))
    }
    const found = cut(sentences.best(limit, limit * tieGrowth), limit)
    return kept
      .all(found, (missing) => rowsOf(connection, missing))
      .map((row, index) => ({ row, score: sentences.score(found[index]!) }))
  }

  /** Of equals at the end those that come first by article and place: never by when they were added. */
  function cut(found: readonly number[], limit: number): readonly number[] {
    if (found.length <= limit) return found
    const least = sentences.score(found.at(-1)!)
    const better = found.filter((sentence) => sentences.score(sentence) > least)
    return [...better, ...inOrder(connection, found.slice(better.length))].slice(0, limit)
  }

  return {
    async candidates({ terms, limit, articles }) {
      if (terms.length === 0 || limit <= 0 || articles?.length === 0) return []
      prepare()
      try {
        return search([...new Set(terms)], limit, articles)
          .sort((a, b) => b.score - a.score || byPlace(a.row, b.row))
          .map(({ row }) => row)
      } finally {
        sentences.clear()
        passages.clear()
      }
    },
  }
}

type Counts = ReadonlyMap<string, Readonly<Record<Indexed, number>>>

/** Whole lists tell how many rows hold a term. */
function countedIn(postings: readonly Posting[]): Counts {
  const counts = new Map<string, Record<Indexed, number>>()
  for (const { term, sentence, passage } of postings) {
    const known = counts.get(term)
    counts.set(term, {
      sentence: sentence.length + (known?.sentence ?? 0),
      passage: passage.length + (known?.passage ?? 0),
    })
  }
  return counts
}

function sum(
  tally: Tally,
  rows: Indexed,
  postings: readonly Posting[],
  counts: Counts,
  size: number,
  ranges: Ranges | undefined,
): void {
  for (const { term, first, [rows]: list } of postings) {
    const rarity = Math.log(1 + size / (counts.get(term)![rows] + 0.5))
    for (const part of ranges ? partsInside(list, first, ranges[rows]) : [list]) tally.add(part, first, rarity)
  }
}

function sizes(connection: Connection): Readonly<Record<Indexed, number>> {
  const sql = 'select (select max(id) from sentence) as sentence, (select max(id) from passage) as passage'
  const [row] = connection.raw<Record<Indexed, number | null>>(sql, [])
  return { sentence: row?.sentence ?? 0, passage: row?.passage ?? 0 }
}

/** First and last number; those of one article follow each other. */
type Range = readonly [first: number, last: number]
type Ranges = Readonly<Record<Indexed, readonly Range[]>>

function rangesOf(connection: Connection, articles: readonly string[]): Ranges {
  const found = connection.raw<Record<'s0' | 's1' | 'p0' | 'p1', number | null>>(
    `select (select min(id) from sentence where article = no) as s0, (select max(id) from sentence where article = no) as s1,
       (select min(id) from passage where article = no) as p0, (select max(id) from passage where article = no) as p1
     from json_each(?) as wanted join article on article.id = wanted.value and article.newest = 1 order by s0`,
    [JSON.stringify(articles)],
  )
  const range = (first: number | null, last: number | null): Range[] =>
    first === null || last === null ? [] : [[first, last]]
  return {
    sentence: found.flatMap(({ s0, s1 }) => range(s0, s1)),
    passage: found.flatMap(({ p0, p1 }) => range(p0, p1)),
  }
}

function blocksOf({ sentence, passage }: Ranges): readonly number[] {
  const blocks = new Set<number>()
  for (const [first, last] of [...sentence, ...passage])
    for (let block = blockOf(first); block <= blockOf(last); block++) blocks.add(block)
  return [...blocks].sort((a, b) => a - b)
}

/** The parts of a posting list that lie in the ranges. */
function partsInside(list: Uint16Array, first: number, ranges: readonly Range[]): readonly Uint16Array[] {
  const sorted = inAscendingOrder(list)
  return ranges.map(([from, to]) =>
    sorted.subarray(lowerBound(sorted, from - first), lowerBound(sorted, to + 1 - first)),
  )
}

/** Numbers stand in order unless a retracted article came back. */
function inAscendingOrder(list: Uint16Array): Uint16Array {
  for (let i = 1; i < list.length; i++) if (list[i - 1]! > list[i]!) return list.slice().sort()
  return list
}

function lowerBound(sorted: Uint16Array, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! >= least) high = middle
    else low = middle + 1
  }
  return low
}

function extents(connection: Connection, passages: readonly number[]) {
  const [row] = connection.raw<{ found: string }>(
    `select json_group_array(json_array(passage.id, first, last)) as found
     from json_each(?) as wanted join passage on passage.id = wanted.value`,
    [JSON.stringify(passages)],
  )
  const found = JSON.parse(row?.found ?? '[]') as [number, number, number][]
  return found.map(([id, first, last]) => ({ id, first, last }))
}

/** The sentences by article and place. */
function inOrder(connection: Connection, sentences: readonly number[]): readonly number[] {
  const [row] = connection.raw<{ found: string }>(
    `select json_group_array(sentence.id order by article.id, ordinal) as found from json_each(?) as wanted
     join sentence on sentence.id = wanted.value join article on article.no = sentence.article`,
    [JSON.stringify(sentences)],
  )
  return JSON.parse(row?.found ?? '[]') as number[]
}

type RunsOfTerms = readonly [
  terms: string,
  features: string,
  heading: string,
  context: string,
  previous: string,
  next: string,
]

/** All rows as one JSON text: row by row, the driver takes longer than the database. */
function rowsOf(connection: Connection, sentences: readonly number[]): readonly CandidateRow[] {
  const [row] = connection.raw<{ found: string }>(rowsSql, [JSON.stringify(sentences)])
  const found = JSON.parse(row?.found ?? '[]') as [string, number, number, number, number, ...RunsOfTerms][]
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
