/** What the bot keeps over a restart: what a button means, an update in work, a chat's settings. */
export interface Records {
  read(key: string): Promise<string | null>
  /** In order of key. */
  list(prefix: string): Promise<readonly RecordEntry[]>
  /** Writes it unless there is one with that key, and says whether it did. */
  add(entry: RecordEntry): Promise<boolean>
  /** All of them or none; replaces those with the same key. */
  write(entries: readonly RecordEntry[]): Promise<void>
  remove(keys: readonly string[]): Promise<void>
}

export interface RecordEntry {
  readonly key: string
  readonly value: string
  /** Milliseconds since the epoch after which it is forgotten; null keeps it. */
  readonly until: number | null
}
