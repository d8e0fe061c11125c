import { createHash } from 'node:crypto'
import type { RecordEntry, Records } from './records.ts'
import type { Intent } from './reply.ts'

/** Milliseconds that an action can be chosen for. */
const kept = 30 * 86_400_000
const idLength = 16

/** What actions mean, kept under short ids that fit into any platform's button. */
export interface Intents {
  /** Ids of 16 characters of [A-Za-z0-9_-], in order; equal intents have equal ids. */
  keep(intents: readonly Intent[]): Promise<readonly string[]>
  /** Null when it has expired or never was. */
  meaning(id: string): Promise<Intent | null>
}

export function createIntents(records: Records, now: () => number): Intents {
  return {
    async keep(intents) {
      const ids = intents.map(idOf)
      const until = now() + kept
      const entries = intents.map(
        (intent, i): RecordEntry => ({ key: keyOf(ids[i] ?? ''), value: JSON.stringify(intent), until }),
      )
      if (entries.length > 0) await records.write(entries)
      return ids
    },
    async meaning(id) {
      const value = await records.read(keyOf(id))
      return value === null ? null : (JSON.parse(value) as Intent)
    },
  }
}

const keyOf = (id: string) => `intent:${id}`

function idOf({ name, argument }: Intent): string {
  return createHash('sha256')
    .update(JSON.stringify([name, argument]))
    .digest('base64url')
    .slice(0, idLength)
}
