import type { Derived } from '../store.ts'
import type { Connection } from './connection.ts'
import { changeCounts, foldCounts } from './counts-to-fold.ts'
import { changeEntities } from './entities.ts'
import { addPostings, indexWaiting, removePostings } from './postings.ts'
import { db } from './query-builder.ts'

/** Stores sentences, passages and the rest of what is derived, claims apart. Search does not see them yet. */
export function writeDerived(connection: Connection, no: number, derived: Derived): void {
  const { heading, paragraphs, words } = derived.index
  connection.insert('derived', [
    {
      article: no,
      heading,
      words: JSON.stringify(words.map(({ word, term, count }) => [word, term, count])),
      names: JSON.stringify(distinct(derived.names.map(({ name, type }) => [name, type]))),
      aliases: JSON.stringify(distinct(derived.aliases)),
      profile: derived.profile,
      entities: JSON.stringify(derived.entities),
    },
  ])
  const sentences = [...derived.index.sentences].sort((a, b) => a.ordinal - b.ordinal)
  let sentence = nextId(connection, 'sentence')
  let passage = nextId(connection, 'passage') - 1
  const passages: (number | string)[][] = []
  const rows: (number | string)[][] = []
  let paragraph = -1
  for (const row of sentences) {
    if (row.paragraph !== paragraph) {
      paragraph = row.paragraph
      passages.push([++passage, no, paragraph, sentence, sentence, paragraphs[paragraph] ?? ''])
    }
    const current = passages.at(-1)
    if (current) current[4] = sentence
    rows.push([sentence++, no, row.ordinal, passage, row.start, row.end, row.terms, row.features])
  }
  insertAll(connection, 'passage', passages)
  insertAll(connection, 'sentence', rows)
}

/** Lets search see a stored version. */
export function addToSearch(connection: Connection, no: number): void {
  addPostings(connection, no)
  changeCounts(connection, no, 1)
  changeEntities(connection, no, 1)
}

/** Hides a version from search; `addToSearch` brings it back. */
export function removeFromSearch(connection: Connection, no: number): void {
  removePostings(connection, no)
  changeCounts(connection, no, -1)
  changeEntities(connection, no, -1)
}

/** Writes counts and posting lists that wait for more of their kind; whoever opens the file next need not add them up at every start. */
export function writeNoted(connection: Connection): void {
  if (connection.raw('select 1 from counts_to_fold limit 1', []).length > 0)
    connection.transaction(() => foldCounts(connection))
  indexWaiting(connection)
}

/** Forgets what was derived from a version that is no longer the newest, or is about to be derived again. */
export function removeDerived(connection: Connection, no: number): void {
  const row = connection.first(db.selectFrom('article').select('status').where('no', '=', no))
  if (row?.status !== 'retracted') removeFromSearch(connection, no)
  for (const table of ['sentence', 'passage', 'derived'] as const)
    connection.run(db.deleteFrom(table).where('article', '=', no))
}

/** One statement for all rows: the call into the database costs more than the row. */
function insertAll(connection: Connection, table: 'sentence' | 'passage', rows: (number | string)[][]): void {
  const columns = (rows[0] ?? []).map((_, index) => `value ->> ${index}`).join(', ')
  if (columns) connection.write(`insert into ${table} select ${columns} from json_each(?)`, [JSON.stringify(rows)])
}

function nextId(connection: Connection, table: 'sentence' | 'passage'): number {
  const last = connection.first(db.selectFrom(table).select((query) => query.fn.max('id').as('id')))
  return Number(last?.id ?? 0) + 1
}

function distinct(pairs: readonly (readonly [string, string] | readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]
}
