import { KnowledgeError } from '../errors.ts'
import type { Feeds, FollowedFeed } from '../feeds.ts'
import { sha256 } from '../ids.ts'
import { type DocumentRead, toDocuments, toItemJob } from '../ingest/documents.ts'
import { isWebAddress, urlKey } from '../ingest/source-key.ts'
import type { FeedItem } from '../ingest/web/feed.ts'
import type { Fetcher, Validators } from '../ingest/web/fetcher.ts'
import type { IngestSummary } from '../knowledge.ts'
import type { AuditEntry, Store } from '../store/store.ts'

interface FeedsParts {
  readonly store: Pick<Store, 'records'>
  readonly now: () => string
  readonly fetch: Fetcher
  readonly ingestReads: (reads: AsyncIterable<DocumentRead>, by: string) => Promise<IngestSummary>
}

/** What is kept of a feed. */
interface Kept extends FollowedFeed {
  readonly validators: Validators
  /** Hashes of items read, newest first. */
  readonly seen: readonly string[]
  /** How often items of these hashes could not be had. */
  readonly failed?: Readonly<Record<string, number>>
}

const prefix = 'feed:'
const mostFeeds = 200
/** Items remembered of a feed: far more than one carries at a time. */
const mostSeen = 2_000
/** Times that an item's page is asked for before it is given up. */
const mostTries = 5
/** Characters of a hash that tell a feed's items apart. */
const hashLength = 16
const nothing: IngestSummary = { added: 0, updated: 0, unchanged: 0, failed: 0 }

export function createFeeds({ store, now, fetch, ingestReads }: FeedsParts): Feeds {
  const { records } = store
  const at = () => Date.parse(now())
  const keep = (feed: Kept, audit?: AuditEntry) =>
    records.write([{ key: keyOf(feed.address), value: JSON.stringify(feed), until: null }], audit)
  const all = async () => (await records.list(prefix, at())).map(({ value }) => JSON.parse(value) as Kept)
  let polling: Promise<IngestSummary> | null = null

  return {
    async follow(address, by) {
      if (!isWebAddress(address) || !URL.canParse(address))
        throw new KnowledgeError(
          'invalid-input',
          `feed "${address}" is not a web address; it begins with https:// or http://`,
        )
      const known = await records.read(keyOf(address), at())
      if (known !== null) return shown(JSON.parse(known) as Kept)
      if ((await all()).length >= mostFeeds)
        throw new KnowledgeError('invalid-input', `${mostFeeds} feeds are followed already; unfollow one first`)
      const started: Kept = {
        address,
        by,
        since: now(),
        items: 0,
        lastRead: null,
        fault: null,
        validators: { etag: null, lastModified: null },
        seen: [],
      }
      const feed = await readNew(started, () => undefined)
      if (feed.fault !== null) throw new KnowledgeError('invalid-input', feed.fault)
      await keep(feed, { at: now(), by, action: 'follow', subject: address, detail: '' })
      return shown(feed)
    },
    async unfollow(address, by) {
      if (!isWebAddress(address) || !URL.canParse(address)) return false
      if ((await records.read(keyOf(address), at())) === null) return false
      await records.remove([keyOf(address)], {
        at: now(),
        by,
        action: 'unfollow',
        subject: address,
        detail: '',
      })
      return true
    },
    list: async () => (await all()).map(shown),
    poll() {
      polling ??= pollAll().finally(() => {
        polling = null
      })
      return polling
    },
  }

  async function pollAll(): Promise<IngestSummary> {
    let sum = nothing
    const errors: unknown[] = []
    // What goes wrong with one feed keeps none of the others from being read.
    for (const feed of await all())
      await readNew(feed, (summary) => {
        sum = added(sum, summary)
      }).catch((error: unknown) => errors.push(error))
    if (errors.length > 0) throw errors[0]
    return sum
  }

  /** Reads what is new in a feed and keeps how far it has got; a fault is kept, never thrown. */
  async function readNew(feed: Kept, tell: (summary: IngestSummary) => void): Promise<Kept> {
    const read = await itemsOf(feed)
    const next = 'fault' in read ? { ...feed, lastRead: now(), fault: read.fault } : await take(feed, read, tell)
    // A feed that was not followed before is kept by who follows it; one that was left meanwhile stays left.
    if (feed.lastRead !== null && (await records.read(keyOf(feed.address), at())) !== null) await keep(next)
    return next
  }

  async function take(
    feed: Kept,
    { items, validators }: { readonly items: readonly FeedItem[]; readonly validators: Validators },
    tell: (summary: IngestSummary) => void,
  ): Promise<Kept> {
    const seen = new Set(feed.seen)
    const fresh = items.filter(({ id }) => !seen.has(hashOf(id)))
    const failed = new Set<string>()
    // Oldest first, so that a correction follows what it corrects.
    const jobs = [...fresh].reverse().map((item) => toItemJob(feed.address, item, fetch))
    const summary = await ingestReads(noting(toDocuments(jobs), failed), feed.by)
    tell(summary)
    // A page that could not be had is tried again while its item stands in the feed, but not for ever.
    const tries = Object.fromEntries(
      fresh.flatMap(({ id, url }) =>
        url !== null && failed.has(url) ? [[hashOf(id), (feed.failed?.[hashOf(id)] ?? 0) + 1] as const] : [],
      ),
    )
    const done = fresh.map(({ id }) => hashOf(id)).filter((hash) => (tries[hash] ?? mostTries) >= mostTries)
    return {
      ...feed,
      lastRead: now(),
      fault: null,
      items: feed.items + done.filter((hash) => tries[hash] === undefined).length,
      failed: Object.fromEntries(Object.entries(tries).filter(([, count]) => count < mostTries)),
      validators: done.length === fresh.length ? validators : feed.validators,
      seen: [...done, ...feed.seen].slice(0, mostSeen),
    }
  }

  async function itemsOf({
    address,
    validators,
  }: Kept): Promise<
    { readonly items: readonly FeedItem[]; readonly validators: Validators } | { readonly fault: string }
  > {
    try {
      const fetched = await fetch(address, validators)
      if (fetched.bytes === null && validators.etag === null && validators.lastModified === null)
        return { fault: `${address} is answered as if it were known; try again later` }
      if (fetched.bytes === null) return { items: [], validators }
      const { contentOf } = await import('../ingest/web/read-address.ts')
      const content = await contentOf(address, fetched)
      return content.kind === 'feed'
        ? { items: content.items, validators: fetched.validators }
        : { fault: `${address} is a page, not a feed; add it as an article, or give the feed's own address` }
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error
      return { fault: error.message }
    }
  }
}

async function* noting(reads: AsyncIterable<DocumentRead>, failed: Set<string>): AsyncGenerator<DocumentRead> {
  for await (const read of reads) {
    if ('reason' in read) failed.add(read.source)
    yield read
  }
}

function added(a: IngestSummary, b: IngestSummary): IngestSummary {
  return {
    added: a.added + b.added,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    failed: a.failed + b.failed,
  }
}

function shown({ validators: _, seen: __, failed: ___, ...feed }: Kept): FollowedFeed {
  return feed
}

const keyOf = (address: string) => prefix + urlKey(address)
const hashOf = (id: string) => sha256(id).slice(0, hashLength)
