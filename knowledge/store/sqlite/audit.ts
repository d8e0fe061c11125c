import type { Undo } from '../../desk.ts'
import type { AuditEntry, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { db } from './query-builder.ts'

export function createAudit(connection: Connection): Pick<Store, 'audit'> {
  return {
    async audit(limit) {
      return connection
        .all(
          db
            .selectFrom('audit')
            .select(['at', 'by', 'action', 'subject', 'detail', 'undo'])
            .orderBy('no', 'desc')
            .limit(limit),
        )
        .map(({ undo, ...row }) => ({ ...row, undo: undo === null ? null : (JSON.parse(undo) as Undo) }))
    },
  }
}

/** Part of the caller's transaction: a change and its entry stand or fall together. */
export function writeAudit(connection: Connection, { at, by, action, subject, detail, undo }: AuditEntry): void {
  connection.insert('audit', [{ at, by, action, subject, detail, undo: undo ? JSON.stringify(undo) : null }])
}
