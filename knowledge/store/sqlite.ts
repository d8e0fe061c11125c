import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { KnowledgeError } from '../errors.ts'
import { createArticles } from './sqlite/articles.ts'
import { createAudit } from './sqlite/audit.ts'
import { backup } from './sqlite/backup.ts'
import { createCandidates } from './sqlite/candidates.ts'
import { createClaimSpeakers } from './sqlite/claim-speakers.ts'
import { createClaims } from './sqlite/claims.ts'
import { type Connection, openConnection } from './sqlite/connection.ts'
import { createCorrespondence } from './sqlite/correspondence.ts'
import { createCountedWords } from './sqlite/counted-words.ts'
import { createCounts } from './sqlite/counts.ts'
import { createEntities } from './sqlite/entities.ts'
import { createEvents } from './sqlite/events.ts'
import { createLookups } from './sqlite/lookups.ts'
import { migrate } from './sqlite/migrations.ts'
import { announceOwner, ownerOf, withdrawOwner } from './sqlite/ownership.ts'
import { createPeople } from './sqlite/people.ts'
import { createRecords } from './sqlite/records.ts'
import { writeNoted } from './sqlite/search-index.ts'
import { verify } from './sqlite/verify.ts'
import type { Store } from './store.ts'

const inMemory = ':memory:'
const retryMs = 50

export interface SqliteOptions {
  /** How long to wait for another process to let go of the file; half a second unless told. */
  readonly waitMs?: number
}

/** Opens or makes the file (`:memory:` for none) and owns it until closed; rejects when another process owns it. */
export async function openSqliteStore(file: string, { waitMs = 500 }: SqliteOptions = {}): Promise<Store> {
  const connection = await own(file, waitMs)
  try {
    migrate(connection)
  } catch (error) {
    connection.close()
    throw error
  }
  if (file !== inMemory) announceOwner(file)
  return {
    ...createArticles(connection),
    ...createClaims(connection),
    ...createClaimSpeakers(connection),
    ...createLookups(connection),
    ...createCandidates(connection),
    ...createCountedWords(connection),
    ...createEvents(connection),
    ...createPeople(connection),
    ...createAudit(connection),
    ...createCounts(connection),
    records: createRecords(connection),
    entities: createEntities(connection),
    correspondence: createCorrespondence(connection),
    verify: async () => verify(connection),
    backup: async (copy) => backup(connection, copy),
    close: async () => {
      try {
        if (file !== inMemory) writeNoted(connection)
      } catch {
        // It is noted still, and read until it can be written.
      }
      if (file !== inMemory) withdrawOwner(file)
      connection.close()
    },
  }
}

async function own(file: string, waitMs: number): Promise<Connection> {
  if (file !== inMemory) makeFolder(file)
  const until = performance.now() + waitMs
  for (;;) {
    try {
      return openConnection(file)
    } catch (error) {
      if (!(error instanceof KnowledgeError) || error.code !== 'database-in-use') throw error
      if (performance.now() >= until) throw inUse(file, error)
      await pause(retryMs)
    }
  }
}

function inUse(file: string, cause: Error): KnowledgeError {
  const pid = ownerOf(file)
  const whose = `another footnote process${pid === null ? '' : ` (pid ${pid})`}`
  return new KnowledgeError(
    'database-in-use',
    `${file} is in use by ${whose}; stop it or name another file with --db`,
    { cause },
  )
}

function makeFolder(file: string): void {
  const folder = dirname(file)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new KnowledgeError(
      'database-unreadable',
      `the folder ${folder} of ${file} cannot be made; check who may write there`,
      {
        cause: error,
      },
    )
  }
}
