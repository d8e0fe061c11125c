import { constants } from 'node:fs'
import { copyFile, link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KnowledgeError } from '../../knowledge/errors.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import { identify } from './database-file.ts'
import { CommandFailure } from './failure.ts'

/** What a restored database holds, and where the one before it went; null when there was none. */
export interface Restored {
  readonly articles: number
  readonly claims: number
  readonly keptAs: string | null
}

/**
 * Puts a checked copy of a backup in the place of a database. The backup stays as it is; the database before is kept
 * beside it under `keepAs`. A failure at any moment leaves one of the two in place, whole.
 */
export async function restoreDatabase(backup: string, file: string, keepAs: string): Promise<Restored> {
  await refuseWrongBackup(backup)
  const before = await identify(file)
  if (before !== 'absent' && !(await opens(file)) && before === 'other-database') {
    throw new CommandFailure(`${file} is the database of another program; name another file with --db`)
  }
  const copy = `${file}.restoring-${process.pid}`
  try {
    // Beside the database, so that the last step is a rename within one disk.
    await copyFile(backup, copy, constants.COPYFILE_EXCL)
    const counts = await checkCopy(copy, backup)
    if (before !== 'absent') await keep(file, keepAs)
    await rename(copy, file)
    await syncFolder(dirname(file))
    return { ...counts, keptAs: before === 'absent' ? null : keepAs }
  } finally {
    for (const left of [copy, `${copy}-wal`, `${copy}-shm`, `${copy}.pid`]) await rm(left, { force: true })
  }
}

const wrong = {
  absent: 'does not exist; check the path',
  empty: 'is empty; name a file that "footnote backup" wrote',
  'no-database': 'is not a database; name a file that "footnote backup" wrote',
  'other-database': 'is the database of another program; name a file that "footnote backup" wrote',
} as const

async function refuseWrongBackup(backup: string): Promise<void> {
  const identity = await identify(backup)
  if (identity !== 'footnote') throw new CommandFailure(`${backup} ${wrong[identity]}`)
}

/** Rejects when another process owns it; false for a damaged one, which is what restoring is for. */
async function opens(file: string): Promise<boolean> {
  try {
    await (await openSqliteStore(file)).close()
    return true
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'database-unreadable') return false
    throw error
  }
}

async function checkCopy(copy: string, backup: string): Promise<{ articles: number; claims: number }> {
  const damaged = (fault: string) => new CommandFailure(`${fault}; use another backup`)
  try {
    const store = await openSqliteStore(copy)
    try {
      const [fault] = await store.verify()
      if (fault !== undefined) throw damaged(fault.replaceAll(copy, backup))
      const { articles, claims } = await store.counts()
      return { articles, claims }
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'database-unreadable') throw damaged(`${backup} is damaged`)
    throw error
  }
}

/** A second name for the same file, so that the first is never missing; a rename where the disk knows no second names. */
async function keep(file: string, keepAs: string): Promise<void> {
  for (const ending of ['-wal', '-shm']) {
    // What a killed process left: it belongs to the old database alone.
    await rename(file + ending, keepAs + ending).catch(ignoreAbsent)
  }
  await link(file, keepAs).catch(() => rename(file, keepAs))
}

function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
