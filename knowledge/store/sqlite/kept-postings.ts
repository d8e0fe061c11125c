import type { Connection } from './connection.ts'
import { createKeptReads } from './kept-reads.ts'
import { countPostings, type Indexed, type Posting, postingsOf } from './postings.ts'

/** How many rows hold a term. */
export type Count = Readonly<Record<Indexed, number>>
export type Counts = ReadonlyMap<string, Count>

export interface CountedPostings {
  /** A block at a time, in the order of the terms. */
  readonly postings: readonly Posting[]
  /** In all blocks. */
  readonly counts: Counts
}

/** Posting lists for one question after the other: those of words that are not too common are kept. */
export interface KeptPostings {
  /** Of some blocks only, when given. */
  of(terms: readonly string[], blocks?: readonly number[]): CountedPostings
}

const keptCounts = 10_000
const keptTerms = 2_000
/** Numbers in the lists of one term; a longer list would take the place of many. */
const mostNumbers = 2_000
const none: Count = { sentence: 0, passage: 0 }

export function createKeptPostings(connection: Connection): KeptPostings {
  const counted = createKeptReads<string, Count>(connection, keptCounts)
  const lists = createKeptReads<string, readonly Posting[]>(connection, keptTerms, (postings) =>
    isShort(sumOf(postings)),
  )

  function countsOf(terms: readonly string[]): Counts {
    const found = counted.all(terms, (missing) => {
      const read = countPostings(connection, missing)
      return missing.map((term) => read.get(term) ?? none)
    })
    return new Map(terms.map((term, index) => [term, found[index]!]))
  }

  function whole(terms: readonly string[]): readonly (readonly Posting[])[] {
    return lists.all(terms, (missing) => byTerm(missing, postingsOf(connection, missing)))
  }

  function inBlocks(terms: readonly string[], blocks: readonly number[]): CountedPostings {
    const counts = countsOf(terms)
    const short = terms.filter((term) => isShort(counts.get(term)!))
    const long = terms.filter((term) => !isShort(counts.get(term)!))
    const wanted = new Set(blocks)
    const found = whole(short)
      .flat()
      .filter(({ block }) => wanted.has(block))
    // scores add up to the same only in one order
    const postings =
      long.length === 0 ? found : byTerm(terms, [...found, ...postingsOf(connection, long, blocks)]).flat()
    return { postings, counts }
  }

  return {
    of(terms, blocks) {
      if (blocks) return inBlocks(terms, blocks)
      const found = whole(terms)
      // whole lists tell how many rows hold their term
      return { postings: found.flat(), counts: new Map(terms.map((term, index) => [term, sumOf(found[index]!)])) }
    },
  }
}

function isShort({ sentence, passage }: Count): boolean {
  return sentence + passage <= mostNumbers
}

function sumOf(postings: readonly Posting[]): Count {
  let [sentence, passage] = [0, 0]
  for (const posting of postings) {
    sentence += posting.sentence.length
    passage += posting.passage.length
  }
  return { sentence, passage }
}

function byTerm(terms: readonly string[], postings: readonly Posting[]): readonly (readonly Posting[])[] {
  const found = new Map<string, Posting[]>(terms.map((term) => [term, []]))
  for (const posting of postings) found.get(posting.term)!.push(posting)
  return [...found.values()]
}
