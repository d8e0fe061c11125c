import type { Knowledge } from '../knowledge.ts'
import { entryUrl } from './entry-url.ts'
import { startRemote } from './remote.ts'

export interface KnowledgeWorkerOptions {
  /** Database file; made when missing. */
  readonly file: string
  /** How long to wait for another process to let go of the file; half a second unless told. */
  readonly waitMs?: number
  /** File of rules about names, which must then exist; `aliases.txt` beside the database unless told. */
  readonly aliases?: string | undefined
  /** Private addresses with port (`127.0.0.1:8080`) that may be fetched all the same; none unless told. */
  readonly permitted?: readonly string[]
  /** Told once when the worker ends by itself; every call rejects from then on. */
  readonly onCrash?: (error: Error) => void
}

/**
 * Never nearly used up, even by a million claims. The less a heap may grow, the sooner its garbage is collected: without
 * limits it takes four times what it holds.
 */
const limits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 }

/** The knowledge base of a file in a worker thread of its own, so that no query or ingestion blocks this one. */
export async function startKnowledgeWorker({ onCrash, ...data }: KnowledgeWorkerOptions): Promise<Knowledge> {
  const { target, stop } = await startRemote<Knowledge>({ entry: entryUrl(), data, limits, onCrash })
  let closing: Promise<void> | null = null
  const close = async () => {
    // The worker answers this only when no transaction is open; if it crashed there is nothing left to close.
    await target.close().catch(() => undefined)
    await stop()
  }
  return {
    ...target,
    close() {
      closing ??= close()
      return closing
    },
  }
}
