import { stat } from 'node:fs/promises'
import type { ProgramFacts } from '../commands/status.ts'
import { version } from './version.ts'

/** Version, start and database of this process; the size counts what is not yet written into the main file too. */
export function programFacts(database: string, startedAt: number): ProgramFacts {
  return {
    version: version(),
    startedAt,
    async databaseBytes() {
      const [main, log] = await Promise.all([database, `${database}-wal`].map(sizeOf))
      return main === null || main === undefined ? null : main + (log ?? 0)
    },
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch {
    return null
  }
}
