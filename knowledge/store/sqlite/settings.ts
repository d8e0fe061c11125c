import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'

export function createSettings(connection: Connection): Pick<Store, 'setting' | 'saveSetting'> {
  return {
    async setting(key) {
      return connection.first(db.selectFrom('setting').select('value').where('key', '=', key))?.value ?? null
    },
    async saveSetting(key, value) {
      connection.run(
        db
          .insertInto('setting')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
      )
    },
  }
}
