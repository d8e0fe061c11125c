import type { NameMention } from '../../model.ts'
import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { type Counted, countsToFold, countTables } from './counts-to-fold.ts'

type Methods = Pick<Store, 'words' | 'termCounts' | 'names' | 'aliases' | 'sentenceCount'>

/** What the live index holds, counted. */
export function createCountedWords(connection: Connection): Methods {
  return {
    async words() {
      return read(connection, 'words', ([word, term], count) => ({ word, term, count }))
    },
    async termCounts() {
      return read(connection, 'terms', ([term], count) => ({ term, count }))
    },
    async names() {
      return read(connection, 'names', ([name, type], articles) => ({
        name,
        type: type as NameMention['type'],
        articles,
      }))
    },
    async aliases() {
      return read(connection, 'aliases', ([name, other]) => [name, other] as const)
    },
    async sentenceCount() {
      return (
        connection.raw<{ count: number }>('select count(*) as count from sentence_search_docsize', [])[0]?.count ?? 0
      )
    },
  }
}

/** The table's rows with the changes that it does not yet hold, in order of their keys. */
function read<Row>(
  connection: Connection,
  kind: Counted,
  toRow: (keys: readonly [string, string], count: number) => Row,
): readonly Row[] {
  const { table, keys, counter } = countTables[kind]
  const rows = connection.raw<Record<string, string | number>>(
    `select ${keys.join(', ')}, ${counter} from ${table}`,
    [],
  )
  const counts = new Map<string, readonly [readonly string[], number]>()
  for (const row of rows) {
    const key = keys.map((column) => String(row[column]))
    counts.set(key.join('\0'), [key, Number(row[counter])])
  }
  for (const [key, change] of countsToFold(connection, kind))
    counts.set(key.join('\0'), [key, (counts.get(key.join('\0'))?.[1] ?? 0) + change])
  return [...counts]
    .filter(([, [, count]]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [key, count]]) => toRow(key as unknown as readonly [string, string], count))
}
