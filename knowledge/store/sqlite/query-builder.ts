import { createRequire } from 'node:module'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Typed queries for everything but full-text search. It only compiles: the connection runs the result synchronously,
 * so that nothing else can run in the middle of a transaction on the one connection there is.
 *
 * Its library is hundreds of files, a good part of the time until a first answer: so it is loaded with the first query
 * built, and what opening a database asks is written as SQL.
 */
export const db: Kysely<Tables> = new Proxy({} as Kysely<Tables>, {
  get(_, name) {
    builder ??= createBuilder()
    const member: unknown = Reflect.get(builder, name)
    return typeof member === 'function' ? member.bind(builder) : member
  },
})

let builder: Kysely<Tables> | null = null

function createBuilder(): Kysely<Tables> {
  const { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } = createRequire(
    import.meta.url,
  )('kysely') as typeof import('kysely')
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}
