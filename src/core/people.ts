import { createHmac, randomBytes } from 'node:crypto'
import type { Person } from './incoming.ts'
import type { Records } from './records.ts'

/** Names people without saying who they are. */
export interface People {
  /** The same for the same person, and of no use to whoever has not the bot's secret. */
  keyOf(person: Pick<Person, 'key'>): Promise<string>
}

const secretKey = 'people:secret'

/** Hashes with a secret that is made once and kept in the records. */
export function createPeople(records: Records): People {
  let secret: Promise<string> | null = null
  const makeOrRead = async () => {
    const made = randomBytes(32).toString('base64url')
    if (await records.add({ key: secretKey, value: made, until: null })) return made
    return (await records.read(secretKey)) ?? made
  }
  return {
    async keyOf({ key }) {
      secret ??= makeOrRead().catch((error: unknown) => {
        secret = null
        throw error
      })
      return createHmac('sha256', await secret)
        .update(key)
        .digest('base64url')
        .slice(0, 24)
    },
  }
}
