import type { NameMention } from '../../model.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'

type Methods = Pick<Store, 'words' | 'termCounts' | 'names' | 'aliases' | 'sentenceCount'>

/** What the live index holds, counted; kept up to date article by article. */
export function createCountedWords(connection: Connection): Methods {
  return {
    async words() {
      return connection.all(db.selectFrom('word').selectAll())
    },
    async termCounts() {
      return connection.all(db.selectFrom('term').selectAll())
    },
    async names() {
      const rows = connection.all(db.selectFrom('name').selectAll())
      return rows.map((row) => ({ ...row, type: row.type as NameMention['type'] }))
    },
    async aliases() {
      return connection
        .all(db.selectFrom('alias').select(['name', 'other']))
        .map(({ name, other }) => [name, other] as const)
    },
    async sentenceCount() {
      return (
        connection.raw<{ count: number }>('select count(*) as count from sentence_search_docsize', [])[0]?.count ?? 0
      )
    },
  }
}

interface Counter {
  readonly table: 'word' | 'term' | 'name' | 'alias'
  readonly keys: readonly string[]
  readonly counter: 'count' | 'articles'
}

const counters = {
  words: { table: 'word', keys: ['word', 'term'], counter: 'count' },
  terms: { table: 'term', keys: ['term'], counter: 'count' },
  names: { table: 'name', keys: ['name', 'type'], counter: 'articles' },
  aliases: { table: 'alias', keys: ['name', 'other'], counter: 'articles' },
} as const satisfies Record<string, Counter>

/** Adds (1) or takes away (-1) what a stored version contributes. */
export function changeCounts(connection: Connection, no: number, sign: 1 | -1): void {
  const derived = connection.first(
    db.selectFrom('derived').select(['words', 'names', 'aliases']).where('article', '=', no),
  )
  if (!derived) return
  const lists = { ...derived, terms: JSON.stringify([...countTerms(connection, no)]) }
  for (const [kind, { table, keys, counter }] of Object.entries(counters)) {
    const list = lists[kind as keyof typeof counters]
    const columns = keys.map((_, index) => `value ->> ${index}`).join(', ')
    const amount = counter === 'count' ? `value ->> ${keys.length}` : '1'
    // "where true" tells the parser that "on conflict" is not part of a join.
    connection.write(
      `insert into ${table} select ${columns}, ${sign} * ${amount} from json_each(?) where true
       on conflict (${keys.join(', ')}) do update set ${counter} = ${counter} + excluded.${counter}`,
      [list],
    )
    if (sign < 0)
      connection.write(
        `delete from ${table} where ${counter} <= 0 and (${keys.join(', ')}) in (select ${columns} from json_each(?))`,
        [list],
      )
  }
}

/** Number of a version's sentences that hold each term. */
function countTerms(connection: Connection, no: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of connection.all(db.selectFrom('sentence').select('terms').where('article', '=', no)))
    for (const term of new Set(terms.split(' '))) if (term) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
