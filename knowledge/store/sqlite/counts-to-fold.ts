import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'

/** A table of counts: what is counted, by which columns, in which column. */
export interface CountTable {
  readonly table: 'word' | 'term' | 'name' | 'alias'
  readonly keys: readonly string[]
  readonly counter: 'count' | 'articles'
}

export const countTables = {
  words: { table: 'word', keys: ['word', 'term'], counter: 'count' },
  terms: { table: 'term', keys: ['term'], counter: 'count' },
  names: { table: 'name', keys: ['name', 'type'], counter: 'articles' },
  aliases: { table: 'alias', keys: ['name', 'other'], counter: 'articles' },
} as const satisfies Record<string, CountTable>

export type Counted = keyof typeof countTables

/** Keys and what to add to their count. */
export type CountRow = readonly [keys: readonly string[], change: number]

/** Articles between two foldings. */
const foldAfter = 64

/**
 * Notes what a stored version adds to the counts (1) or takes away (-1). Each article changes hundreds of counts all
 * over their tables, so they are written many articles at a time, and until then whoever reads adds what is noted.
 */
export function changeCounts(connection: Connection, no: number, sign: 1 | -1): void {
  const derived = connection.first(
    db.selectFrom('derived').select(['words', 'names', 'aliases']).where('article', '=', no),
  )
  if (!derived) return
  connection.insert('counts_to_fold', [{ sign, ...derived, terms: JSON.stringify([...countTerms(connection, no)]) }])
  const last = connection.first(db.selectFrom('counts_to_fold').select((query) => query.fn.max('no').as('no')))
  if (Number(last?.no) >= foldAfter) foldCounts(connection)
}

/** Writes all that is noted into the tables of counts; part of the caller's transaction. */
export function foldCounts(connection: Connection): void {
  for (const kind of Object.keys(countTables) as Counted[]) {
    const { table, keys, counter } = countTables[kind]
    const columns = keys.map((_, index) => `value ->> ${index}`).join(', ')
    const changes = JSON.stringify(countsToFold(connection, kind).map(([key, change]) => [...key, change]))
    // "where true" tells the parser that "on conflict" is not part of a join.
    connection.write(
      `insert into ${table} select ${columns}, value ->> ${keys.length} from json_each(?) where true
       on conflict (${keys.join(', ')}) do update set ${counter} = ${counter} + excluded.${counter}`,
      [changes],
    )
    connection.write(
      `delete from ${table} where ${counter} = 0 and (${keys.join(', ')}) in
      (select ${columns} from json_each(?))`,
      [changes],
    )
  }
  connection.run(db.deleteFrom('counts_to_fold'))
}

type Changes = Readonly<{ sign: number } & Record<Counted, string>>

/** What is noted and not yet in the table, in the table's order, so that it is written from one end to the other. */
export function countsToFold(connection: Connection, kind: Counted): readonly CountRow[] {
  const keys: number = countTables[kind].keys.length
  const changes = new Map<string, CountRow>()
  for (const row of connection.raw<Changes>(`select sign, ${kind} from counts_to_fold`, []))
    for (const entry of JSON.parse(row[kind]) as (string | number)[][]) {
      const key = entry.slice(0, keys) as string[]
      const known = changes.get(key.join('\0'))?.[1] ?? 0
      changes.set(key.join('\0'), [key, known + row.sign * Number(entry[keys] ?? 1)])
    }
  return [...changes]
    .filter(([, [, change]]) => change !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
}

/** Number of a version's sentences that hold each term. */
function countTerms(connection: Connection, no: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of connection.all(db.selectFrom('sentence').select('terms').where('article', '=', no)))
    for (const term of new Set(terms.split(' '))) if (term) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
