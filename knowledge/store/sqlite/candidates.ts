import { byPlace, type CandidateRow } from '../../search/index-rows.ts'
import type { Store } from '../store.ts'
import {
  type Extent,
  type Place,
  type Range,
  type Ranges,
  readExtents,
  readPlaces,
  readRanges,
  readRows,
} from './candidate-rows.ts'
import type { Connection } from './connection.ts'
import { type Counts, createKeptPostings } from './kept-postings.ts'
import { createKeptReads } from './kept-reads.ts'
import { blockOf, type Indexed, indexWaiting, type Posting } from './postings.ts'
import { createTally, type Tally } from './tally.ts'

/** What a match in the passage or its heading is worth beside one in the sentence. */
const passageWeight = 0.4
/** Passages looked at for each sentence wanted. */
const passageShare = 0.5
const keptRows = 8000
/** Smaller things: where an article's rows are, what a passage reaches over. */
const keptPlaces = 10_000
/** How far a list may grow so as not to cut between equals by the order in which they were added. */
const tieGrowth = 10

/**
 * Full-text search over sentences and, apart from them, over passages with their article's heading. A term counts by
 * its rarity wherever it stands; how often and how near is left to ranking, so a posting list is a list of numbers.
 */
export function createCandidates(connection: Connection): Pick<Store, 'candidates'> {
  const sentences = createTally()
  const passages = createTally()
  const kept = {
    rows: createKeptReads<number, CandidateRow>(connection, keptRows),
    places: createKeptReads<number, Place>(connection, keptPlaces),
    extents: createKeptReads<number, Extent>(connection, keptPlaces),
    articles: createKeptReads<string, Ranges>(connection, keptPlaces),
    postings: createKeptPostings(connection),
  }
  let size: Readonly<Record<Indexed, number>> = { sentence: 0, passage: 0 }
  let preparedFor = -1

  function prepare(): void {
    if (preparedFor === connection.edition()) return
    indexWaiting(connection)
    size = sizes(connection)
    preparedFor = connection.edition()
  }

  function search(terms: readonly string[], limit: number, articles: readonly string[] | undefined) {
    const ranges = articles && rangesOf(articles)
    const { postings, counts } = kept.postings.of(terms, ranges && blocksOf(ranges))
    sum(sentences, 'sentence', postings, counts, size.sentence, ranges)
    sum(passages, 'passage', postings, counts, size.passage, ranges)
    const wantedPassages = Math.ceil(limit * passageShare)
    const near = passages.best(wantedPassages, wantedPassages * tieGrowth)
    const extents = kept.extents.all(near, (missing) => readExtents(connection, missing))
    for (const [index, [first, last]] of extents.entries()) {
      const inPassage = Array.from({ length: last - first + 1 }, (_, offset) => offset)
      sentences.add(inPassage, first, passageWeight * passages.score(near[index]!))
    }
    const found = cut(sentences.best(limit, limit * tieGrowth), limit)
    return kept.rows
      .all(found, (missing) => readRows(connection, missing))
      .map((row, index) => ({ row, score: sentences.score(found[index]!) }))
  }

  /** Of equals at the end those that come first by article and place: never by when they were added. */
  function cut(found: readonly number[], limit: number): readonly number[] {
    if (found.length <= limit) return found
    const least = sentences.score(found.at(-1)!)
    const better = found.filter((sentence) => sentences.score(sentence) > least)
    return [...better, ...inOrder(found.slice(better.length))].slice(0, limit)
  }

  /** The sentences by article and place. */
  function inOrder(found: readonly number[]): readonly number[] {
    return kept.places
      .all(found, (missing) => readPlaces(connection, missing))
      .map(([article, ordinal], index) => ({ sentence: found[index]!, article, ordinal }))
      .sort((a, b) => (a.article === b.article ? a.ordinal - b.ordinal : a.article < b.article ? -1 : 1))
      .map(({ sentence }) => sentence)
  }

  function rangesOf(articles: readonly string[]): Ranges {
    const found = kept.articles.all(articles, (missing) => readRanges(connection, missing))
    return { sentence: inAscendingRanges(found, 'sentence'), passage: inAscendingRanges(found, 'passage') }
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

function inAscendingRanges(found: readonly Ranges[], rows: Indexed): readonly Range[] {
  return found.flatMap((ranges) => ranges[rows]).sort(([a], [b]) => a - b)
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
