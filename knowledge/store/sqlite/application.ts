import { KnowledgeError } from '../../errors.ts'
import type { Connection } from './connection.ts'

/** "Ftnt": marks the file as ours, so that another program's database is never written to. */
export const applicationId = 0x46746e74

/** Refuses the database of another program; reads only, so it can be asked before anything is written. */
export function refuseForeign({ file, pragma, raw }: Pick<Connection, 'file' | 'pragma' | 'raw'>): void {
  if (pragma('application_id') === applicationId) return
  const empty = pragma('user_version') === 0 && raw('select 1 from sqlite_schema limit 1', []).length === 0
  if (!empty)
    throw new KnowledgeError(
      'database-unreadable',
      `${file} is the database of another program; name another file with --db`,
    )
}
