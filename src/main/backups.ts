import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const named = /^footnote-\d{8}T\d{6}Z\.db$/

/** Name of a scheduled backup; names sort by time. */
export function backupName(at: Date): string {
  return `footnote-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.db`
}

/** Scheduled backups beyond the newest `keep`; nothing else in the folder is ever named. */
export async function staleBackups(folder: string, keep: number): Promise<readonly string[]> {
  const backups = (await readdir(folder)).filter((name) => named.test(name)).sort()
  return backups.slice(0, Math.max(0, backups.length - keep)).map((name) => join(folder, name))
}
