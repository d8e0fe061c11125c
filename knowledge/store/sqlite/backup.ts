import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { KnowledgeError } from '../../errors.ts'
import { type Connection, openConnection } from './connection.ts'

/** Writes a compact copy beside the wanted name, checks it and only then gives it that name. */
export function backup(connection: Connection, file: string): void {
  const refusal = () => new KnowledgeError('exists', `${file} exists already; name another file for the backup`)
  if (existsSync(file)) throw refusal()
  const unfinished = `${file}.${process.pid}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    copy(connection, unfinished, file)
    check(unfinished, connection)
    giveName(unfinished, file, refusal)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + suffix, { force: true })
  }
}

function copy(connection: Connection, unfinished: string, file: string): void {
  try {
    connection.write('vacuum into ?', [unfinished])
  } catch (cause) {
    if (!(cause instanceof KnowledgeError) || cause.code === 'closed') throw cause
    const reason = 'cannot be written; check its folder, who may write there and the space left on the disk'
    throw new KnowledgeError('database-unwritable', `${file} ${reason}`, { cause })
  }
}

function check(copy: string, original: Connection): void {
  const opened = openConnection(copy)
  try {
    const sound = opened.raw<object>('pragma integrity_check', []).every((row) => Object.values(row)[0] === 'ok')
    const whole = (['article', 'claim', 'sentence'] as const).every(
      (table) => rows(opened, table) === rows(original, table),
    )
    if (!sound || !whole)
      throw new KnowledgeError('database-unwritable', `${copy} is not a sound copy; the disk may be faulty`)
  } finally {
    opened.close()
  }
}

function rows(connection: Connection, table: string): number {
  return connection.raw<{ count: number }>(`select count(*) as count from ${table}`, [])[0]?.count ?? 0
}

/** A link fails where a rename would silently replace a file made meanwhile; some file systems know no links. */
function giveName(unfinished: string, file: string, refusal: () => KnowledgeError): void {
  try {
    linkSync(unfinished, file)
  } catch {
    if (existsSync(file)) throw refusal()
    renameSync(unfinished, file)
  }
}
