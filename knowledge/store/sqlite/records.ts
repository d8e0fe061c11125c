import type { StoredRecords } from '../store.ts'
import { writeAudit } from './audit.ts'
import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'

export function createRecords(connection: Connection): StoredRecords {
  return {
    async read(key, at) {
      return connection.first(live(at).where('key', '=', key))?.value ?? null
    },
    async list(prefix, at) {
      return connection.all(live(at).where('key', '>=', prefix).where('key', '<', after(prefix)).orderBy('key'))
    },
    async add({ key, value, until }, at) {
      return connection.transaction(() => {
        if (connection.first(live(at).where('key', '=', key))) return false
        connection.run(db.replaceInto('record').values({ key, value, until }))
        return true
      })
    },
    async write(entries, audit) {
      connection.transaction(() => {
        for (const { key, value, until } of entries)
          connection.run(db.replaceInto('record').values({ key, value, until }))
        if (audit) writeAudit(connection, audit)
      })
    },
    async remove(keys, audit) {
      connection.transaction(() => {
        for (const key of keys) connection.run(db.deleteFrom('record').where('key', '=', key))
        if (audit) writeAudit(connection, audit)
      })
    },
    async forget(at) {
      connection.run(db.deleteFrom('record').where('until', '<=', at))
    },
  }
}

const live = (at: number) =>
  db
    .selectFrom('record')
    .select(['key', 'value', 'until'])
    .where((is) => is.or([is('until', 'is', null), is('until', '>', at)]))

/** The least text above all that begin with `prefix`. */
const after = (prefix: string) => `${prefix}\u{10ffff}`
