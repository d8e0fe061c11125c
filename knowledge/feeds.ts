import type { IngestSummary } from './knowledge.ts'
import type { IsoDate } from './model.ts'

/** Feeds that are read again and again. */
export interface Feeds {
  /** Reads a feed now and from then on; rejects when there is none at the address. */
  follow(address: string, by: string): Promise<FollowedFeed>
  /** False when it was not followed. */
  unfollow(address: string, by: string): Promise<boolean>
  /** In order of address. */
  list(): Promise<readonly FollowedFeed[]>
  /** Adds what has come since the last time, each item once. */
  poll(): Promise<IngestSummary>
}

export interface FollowedFeed {
  readonly address: string
  readonly by: string
  readonly since: IsoDate
  /** Items read so far. */
  readonly items: number
  /** When it was last read; null before the first time. */
  readonly lastRead: IsoDate | null
  /** Why it could not be read the last time; null when it could. */
  readonly fault: string | null
}
