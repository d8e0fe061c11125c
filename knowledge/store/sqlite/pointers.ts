import type { StoredCorrespondence } from '../stored-correspondence.ts'
import { writeAudit } from './audit.ts'
import type { Connection } from './connection.ts'
import { storable } from './storable.ts'

type Methods = Pick<StoredCorrespondence, 'pointer' | 'point' | 'unpoint' | 'dismiss'>

/** What moderators make of single questions: a claim that answers one, or that none is wanted. */
export function createPointers(connection: Connection): Methods {
  return {
    async pointer(key) {
      return (
        connection.raw<{ claim: string }>('select claim from pointer where key = ?', [storable(key)])[0]?.claim ?? null
      )
    },

    async point(key, question, claimId, audit) {
      connection.transaction(() => {
        connection.write('replace into pointer (key, question, claim) values (?, ?, ?)', [
          storable(key),
          storable(question),
          claimId,
        ])
        writeAudit(connection, { ...audit, subject: storable(audit.subject), detail: storable(audit.detail) })
      })
    },

    async dismiss(key, audit) {
      return connection.transaction(() => {
        const [known] = connection.raw('delete from unanswered where key = ? returning key', [storable(key)])
        if (known) writeAudit(connection, { ...audit, subject: storable(audit.subject) })
        return known !== undefined
      })
    },

    async unpoint(key, audit) {
      return connection.transaction(() => {
        const [known] = connection.raw('select claim from pointer where key = ?', [storable(key)])
        if (!known) return false
        connection.write('delete from pointer where key = ?', [storable(key)])
        writeAudit(connection, { ...audit, subject: storable(audit.subject), detail: storable(audit.detail) })
        return true
      })
    },
  }
}
