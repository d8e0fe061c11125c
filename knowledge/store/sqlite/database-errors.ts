import { KnowledgeError, type KnowledgeErrorCode } from '../../errors.ts'

const faults: Readonly<Record<string, readonly [KnowledgeErrorCode, string]>> = {
  SQLITE_BUSY: ['database-in-use', 'is in use by another footnote process; stop it or name another file with --db'],
  SQLITE_NOTADB: ['database-unreadable', 'is not a footnote database; name another file with --db'],
  SQLITE_CORRUPT: ['database-unreadable', 'is damaged; restore a backup'],
  SQLITE_CANTOPEN: ['database-unreadable', 'cannot be opened; check that it is a file and who may read and write it'],
  SQLITE_PERM: ['database-unreadable', 'cannot be opened; check who may read and write it'],
  SQLITE_AUTH: ['database-unreadable', 'cannot be opened; check who may read and write it'],
  SQLITE_READONLY: ['database-unwritable', 'cannot be written; check who may write it and its folder'],
  SQLITE_FULL: ['database-unwritable', 'cannot grow: the disk is full'],
  SQLITE_IOERR: ['database-unwritable', 'cannot be read or written: the disk reports a fault or is full'],
}

/** Faults of the file or the disk as one line that names the file and the mend; anything else unchanged. */
export function toKnowledgeError(error: unknown, file: string): unknown {
  if (error instanceof KnowledgeError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const family = code.split('_').slice(0, 2).join('_')
  const fault = faults[family] ?? (/unable to open/i.test(error.message) ? faults.SQLITE_CANTOPEN : undefined)
  return fault ? new KnowledgeError(fault[0], `${file} ${fault[1]}`, { cause: error }) : error
}
