import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const named = /^footnote-\d{8}T\d{6}Z\.db$/
/** What a process left that ended in the middle of one. */
const unfinished = /^footnote-\d{8}T\d{6}Z\.db\.\d+\.unfinished(?:-\w+)?$/

/** Name of a scheduled backup; names sort by time. */
export function backupName(at: Date): string {
  return `footnote-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.db`
}

/** Scheduled backups beyond the newest `keep`, and those that never became whole; nothing else in the folder is ever named. */
export async function staleBackups(folder: string, keep: number): Promise<readonly string[]> {
  const names = await readdir(folder)
  const backups = names.filter((name) => named.test(name)).sort()
  const stale = backups.slice(0, Math.max(0, backups.length - keep))
  return [...stale, ...names.filter((name) => unfinished.test(name)).sort()].map((name) => join(folder, name))
}

/** Makes the folder for backups, for the owner of the process alone: they hold all that the database holds. */
export async function makeBackupFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
}
