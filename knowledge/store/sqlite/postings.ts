import type { Connection } from './connection.ts'

/** Sentences and passages are numbered apart; a passage is found by its article's heading too. */
export type Indexed = 'sentence' | 'passage'

/** Rows of one block that hold a term: their numbers less the block's first. */
export interface Posting {
  readonly term: string
  readonly block: number
  readonly first: number
  readonly sentence: Uint16Array
  readonly passage: Uint16Array
}

/** Numbers of one block differ in their lower 16 bits only. */
const blockSize = 0x10000
/** Articles between two writings of posting lists: each changes hundreds of lists all over their table. */
const indexAfter = 64

/** Has an article's rows put into posting lists; at the latest when somebody searches. */
export function addPostings(connection: Connection, article: number): void {
  connection.insert('unindexed', [{ article }])
  const [{ waiting } = { waiting: 0 }] = connection.raw<{ waiting: number }>(
    'select count(*) as waiting from unindexed',
    [],
  )
  if (waiting >= indexAfter) writeWaiting(connection)
}

/** Takes an article's rows out of the posting lists, before they are deleted. */
export function removePostings(connection: Connection, article: number): void {
  const isWaiting = connection.raw('select 1 from unindexed where article = ?', [article]).length > 0
  connection.write('delete from unindexed where article = ?', [article])
  if (isWaiting) return
  const entries = entriesOf(connection, [article])
  const rows = connection.raw<Row>(
    `select term, block, sentence, passage from json_each(?) as wanted
     cross join posting on term = wanted.value ->> 0 and block = wanted.value ->> 1`,
    [JSON.stringify([...entries.keys()].map(parseKey))],
  )
  const left = rows.map((row) => {
    const gone = entries.get(keyOf(row.term, row.block))!
    return [row.term, row.block, without(row.sentence, gone.sentence), without(row.passage, gone.passage)] as const
  })
  const isEmpty = ([, , sentence, passage]: (typeof left)[number]) => sentence + passage === ''
  connection.write(`delete from posting where (term, block) in (select value ->> 0, value ->> 1 from json_each(?))`, [
    JSON.stringify(left.filter(isEmpty)),
  ])
  connection.write(
    `insert or replace into posting
     select value ->> 0, value ->> 1, unhex(value ->> 2), unhex(value ->> 3) from json_each(?)`,
    [JSON.stringify(left.filter((row) => !isEmpty(row)))],
  )
}

function without(bytes: Uint8Array, gone: readonly number[]): string {
  const numbers = toNumbers(bytes)
  if (gone.length === 0) return toHex(numbers)
  const lost = new Set(gone)
  return toHex(numbers.filter((offset) => !lost.has(offset)))
}

/** Writes the posting lists of every article that waits for it. */
export function indexWaiting(connection: Connection): void {
  if (connection.raw('select 1 from unindexed limit 1', []).length === 0) return
  connection.transaction(() => writeWaiting(connection))
}

/** The posting lists of terms, a block at a time, in the order of the terms; of some blocks only, when given. */
export function postingsOf(
  connection: Connection,
  terms: readonly string[],
  blocks?: readonly number[],
): readonly Posting[] {
  const rows = blocks
    ? connection.raw<Row>(
        `select term, block, sentence, passage from json_each(?) as wanted cross join json_each(?) as part
         cross join posting on posting.term = wanted.value and posting.block = part.value
         order by wanted.key, part.key`,
        [JSON.stringify(terms), JSON.stringify(blocks)],
      )
    : connection.raw<Row>(
        `select term, block, sentence, passage from json_each(?) as wanted
         cross join posting on posting.term = wanted.value order by wanted.key, block`,
        [JSON.stringify(terms)],
      )
  return rows.map(toPosting)
}

export function blockOf(id: number): number {
  return Math.floor(id / blockSize)
}

/** How many rows hold each term. The lists themselves are not read. */
export function countPostings(
  connection: Connection,
  terms: readonly string[],
): ReadonlyMap<string, Readonly<Record<Indexed, number>>> {
  const [row] = connection.raw<{ found: string }>(
    `select json_group_array(json_array(term, length(sentence) / 2, length(passage) / 2)) as found
     from json_each(?) as wanted cross join posting on posting.term = wanted.value`,
    [JSON.stringify(terms)],
  )
  const counts = new Map<string, Record<Indexed, number>>()
  for (const [term, sentence, passage] of JSON.parse(row?.found ?? '[]') as [string, number, number][]) {
    const known = counts.get(term)
    counts.set(term, { sentence: sentence + (known?.sentence ?? 0), passage: passage + (known?.passage ?? 0) })
  }
  return counts
}

/** How many rows of live articles are missing from the lists, and how many stand there that must not; for checking. */
export function comparePostings(connection: Connection, of: Indexed): { missing: number; extra: number } {
  const [missing, extra] = [new Set<number>(), new Set<number>()]
  const [ends] = connection.raw<{ rows: number | null; lists: number | null }>(
    `select (select max(id) from ${of}) as rows, (select max(block) from posting) as lists`,
    [],
  )
  const last = Math.max(blockOf(ends?.rows ?? 0), ends?.lists ?? 0)
  // Block by block: all that ought to stand in the lists need not fit into memory.
  for (let block = 0; block <= last; block++) {
    const expected = expectedIn(connection, of, block)
    const rows = connection.raw<Row>('select term, block, sentence, passage from posting where block = ?', [block])
    for (const row of rows) {
      const wanted = expected.get(row.term) ?? new Set()
      for (const offset of toNumbers(row[of])) if (!wanted.delete(offset)) extra.add(block * blockSize + offset)
    }
    for (const offsets of expected.values()) for (const offset of offsets) missing.add(block * blockSize + offset)
  }
  return { missing: missing.size, extra: extra.size }
}

/** By term, the rows of live articles that ought to stand in a block. */
function expectedIn(connection: Connection, of: Indexed, block: number): ReadonlyMap<string, Set<number>> {
  const live = connection.raw<{ no: number }>(
    `select distinct article as no from ${of} join article on article.no = ${of}.article
     where ${of}.id between ? and ? and status <> 'retracted'`,
    [block * blockSize, (block + 1) * blockSize - 1],
  )
  const entries = entriesOf(
    connection,
    live.map(({ no }) => no),
  )
  const expected = new Map<string, Set<number>>()
  for (const [key, numbers] of entries) {
    const [term, at] = parseKey(key)
    if (at === block && numbers[of].length > 0) expected.set(term, new Set(numbers[of]))
  }
  return expected
}

type Row = { readonly term: string; readonly block: number } & Readonly<Record<Indexed, Uint8Array>>
type Entry = Readonly<Record<Indexed, number[]>>

function writeWaiting(connection: Connection): void {
  const waiting = connection.raw<{ article: number }>('select article from unindexed order by article', [])
  const entries = entriesOf(
    connection,
    waiting.map(({ article }) => article),
  )
  // In the table's order, so that it is written from one end to the other.
  const rows = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  connection.write(
    `insert into posting
     select value ->> 0, value ->> 1, unhex(value ->> 2), unhex(value ->> 3) from json_each(?) where true
     on conflict (term, block) do update set
       sentence = cast(sentence || excluded.sentence as blob), passage = cast(passage || excluded.passage as blob)`,
    [JSON.stringify(rows.map(([key, { sentence, passage }]) => [...parseKey(key), toHex(sentence), toHex(passage)]))],
  )
  connection.write('delete from unindexed', [])
}

/** By term and block, the rows of some articles that hold the term. */
function entriesOf(connection: Connection, articles: readonly number[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  const wanted = JSON.stringify(articles)
  for (const of of ['sentence', 'passage'] as const)
    for (const { id, terms } of connection.raw<{ id: number; terms: string }>(rowsSql[of], [wanted])) {
      const block = blockOf(id)
      for (const term of new Set(terms.split(' '))) {
        if (term === '') continue
        const key = keyOf(term, block)
        const entry = entries.get(key) ?? { sentence: [], passage: [] }
        entries.set(key, entry)
        entry[of].push(id % blockSize)
      }
    }
  return entries
}

const rowsSql: Readonly<Record<Indexed, string>> = {
  sentence: `
    select sentence.id, terms from json_each(?) as wanted
    join sentence on sentence.article = wanted.value order by sentence.id`,
  passage: `
    select passage.id, terms || ' ' || heading as terms from json_each(?) as wanted
    join passage on passage.article = wanted.value join derived using (article) order by passage.id`,
}

function keyOf(term: string, block: number): string {
  return `${term} ${block}`
}

function parseKey(key: string): readonly [term: string, block: number] {
  const space = key.lastIndexOf(' ')
  return [key.slice(0, space), Number(key.slice(space + 1))]
}

function toPosting({ term, block, sentence, passage }: Row): Posting {
  return { term, block, first: block * blockSize, sentence: toNumbers(sentence), passage: toNumbers(passage) }
}

/** Copied, because two-byte numbers must begin at an even place. */
function toNumbers(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(new Uint8Array(bytes).buffer)
}

function toHex(numbers: ArrayLike<number>): string {
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('hex')
}
