import type { Compilable, Insertable } from 'kysely'
import Database from 'libsql'
import { KnowledgeError } from '../../errors.ts'
import { refuseForeign } from './application.ts'
import { toKnowledgeError } from './database-errors.ts'
import type { Tables } from './tables.ts'

type Statement = ReturnType<InstanceType<typeof Database>['prepare']>
type Value = string | number | null

/** The one connection to the file. All of it is synchronous; statements are prepared once. */
export interface Connection {
  readonly file: string
  all<Row>(query: Compilable<Row>): Row[]
  first<Row>(query: Compilable<Row>): Row | null
  /** Number of rows changed. */
  run(query: Compilable<unknown>): number
  insert<Table extends keyof Tables>(table: Table, rows: readonly Insertable<Tables[Table]>[]): void
  /** For what the query builder does not know (JSON functions, posting lists), and what is asked before the first answer. */
  raw<Row>(sql: string, parameters: readonly Value[]): Row[]
  write(sql: string, parameters: readonly Value[]): void
  exec(sql: string): void
  pragma(name: string): number
  /** All of the work or none of it. */
  transaction<Result>(work: () => Result): Result
  /** The same for work that changes articles or what is derived from them. */
  changeArticles<Result>(work: () => Result): Result
  /** Number of such changes: what was read of articles holds for as long as it stays. */
  edition(): number
  close(): void
}

const settings = [
  'synchronous = full',
  // In KiB when negative.
  'cache_size = -16000',
  'temp_store = memory',
  // In pages: articles touch many pages again and again, so a long log saves most of the writing.
  'wal_autocheckpoint = 8000',
  'journal_size_limit = 67108864',
]

/** Opens the file and takes its lock for as long as the connection lives; never waits for another process. */
export function openConnection(file: string): Connection {
  const known = new Map<string, Statement>()
  let open = true
  let owned = false
  let edition = 0
  const guarded = <Result>(work: () => Result): Result => {
    if (!open) throw new KnowledgeError('closed', `${file} is closed`)
    try {
      return work()
    } catch (error) {
      throw toKnowledgeError(error, file)
    }
  }
  const database = guarded(() => new Database(file))
  const statement = (sql: string): Statement => {
    const found = known.get(sql) ?? database.prepare(sql)
    known.set(sql, found)
    return found
  }
  // Never `get`: it adds a property of its own and leaves the statement open.
  const rows = (sql: string, parameters: readonly unknown[]) => guarded(() => statement(sql).all(storable(parameters)))
  const change = (sql: string, parameters: readonly unknown[]) =>
    guarded(() => statement(sql).run(storable(parameters)).changes)

  /** Statements live until they are collected, and the file's lock with them: so it is let go of by hand. */
  const release = () => {
    try {
      // Another program's journal mode is its own affair.
      if (owned) rows('pragma journal_mode = delete', [])
      rows('pragma locking_mode = normal', [])
      rows('select 1 from sqlite_schema limit 1', [])
    } catch {
      // Whoever opens the file next takes over the journal.
    }
  }

  const connection: Connection = {
    file,
    all<Row>(query: Compilable<Row>) {
      const { sql, parameters } = query.compile()
      return rows(sql, parameters) as Row[]
    },
    first<Row>(query: Compilable<Row>) {
      const { sql, parameters } = query.compile()
      return (rows(sql, parameters)[0] ?? null) as Row | null
    },
    run(query) {
      const { sql, parameters } = query.compile()
      return change(sql, parameters)
    },
    insert(table, list) {
      const [row] = list
      if (!row) return
      const columns = Object.keys(row) as (keyof typeof row & string)[]
      // Once for all rows, since they have the same columns, and by hand, since every question is recorded.
      const names = columns.map((column) => `"${column}"`).join(', ')
      const sql = `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`
      for (const each of list)
        change(
          sql,
          columns.map((column) => each[column]),
        )
    },
    raw: <Row>(sql: string, parameters: readonly Value[]) => rows(sql, parameters) as Row[],
    write: (sql, parameters) => void change(sql, parameters),
    exec: (sql) => void guarded(() => database.exec(sql)),
    pragma: (name) => Number(Object.values(rows(`pragma ${name}`, [])[0] as object)[0]),
    transaction(work) {
      connection.exec('begin immediate')
      try {
        const result = work()
        connection.exec('commit')
        return result
      } catch (error) {
        // A failed write may have ended the transaction already.
        if (database.inTransaction) connection.exec('rollback')
        throw error
      }
    },
    changeArticles(work) {
      edition++
      return connection.transaction(work)
    },
    edition: () => edition,
    close() {
      if (!open) return
      release()
      open = false
      known.clear()
      database.close()
    },
  }

  try {
    // Exclusive before WAL: then no other process can come in between, and no shared memory is needed.
    rows('pragma locking_mode = exclusive', [])
    // Nothing is written, not even the journal mode, before it is known whose file it is.
    refuseForeign(connection)
    rows('pragma journal_mode = wal', [])
    for (const setting of settings) connection.exec(`pragma ${setting}`)
    connection.exec('begin immediate; commit')
    owned = true
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

/** The driver cuts text at NUL and replaces lone surrogates: such text must not get this far. */
function storable(parameters: readonly unknown[]): readonly unknown[] {
  for (const value of parameters)
    if (typeof value === 'string' && (value.includes('\0') || !isWellFormed(value)))
      throw new KnowledgeError(
        'invalid-input',
        `text with a NUL character or half a character cannot be stored: ${JSON.stringify(value.slice(0, 60))}`,
      )
  return parameters
}

/** Part of Node 20, but not yet of the language version that the compiler is told. */
function isWellFormed(text: string): boolean {
  return (text as unknown as { isWellFormed(): boolean }).isWellFormed()
}
