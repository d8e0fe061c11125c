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
      return connection.raw<{ count: number }>(liveSentencesSql, [])[0]?.count ?? 0
    },
  }
}

const liveSentencesSql = `
  select (select count(*) from sentence) - (
    select count(*) from article join sentence on sentence.article = article.no where article.status = 'retracted'
  ) as count`

/** The table's rows with the changes that it does not yet hold. */
function read<Row>(
  connection: Connection,
  kind: Counted,
  toRow: (keys: readonly [string, string], count: number) => Row,
): readonly Row[] {
  const { table, keys, counter } = countTables[kind]
  const changes = new Map(countsToFold(connection, kind).map((change) => [change[0].join('\0'), change]))
  // Whole columns as JSON: row by row, the driver takes longer than the database.
  const columns = [...keys, counter].map((column, place) => `json_group_array(${column}) as c${place}`).join(', ')
  const [lists] = connection.raw<Record<string, string>>(`select ${columns} from ${table}`, [])
  const parsed = Object.values(lists ?? {}).map((list) => JSON.parse(list) as unknown[])
  const counts = (parsed.pop() ?? []) as number[]
  const [first = [], second = []] = parsed as string[][]
  const rows: Row[] = []
  for (const [at, count] of counts.entries()) {
    const key = [first[at]!, second[at]!] as const
    const name = changes.size === 0 ? '' : keys.length === 1 ? key[0] : key.join('\0')
    const current = count + (changes.get(name)?.[1] ?? 0)
    changes.delete(name)
    if (current > 0) rows.push(toRow(key, current))
  }
  for (const [key, change] of changes.values())
    if (change > 0) rows.push(toRow(key as unknown as readonly [string, string], change))
  return rows
}
