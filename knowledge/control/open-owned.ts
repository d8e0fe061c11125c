import { KnowledgeError } from '../errors.ts'
import type { Knowledge } from '../knowledge.ts'
import { startKnowledgeWorker } from '../worker/client.ts'
import { connectControl } from './connect.ts'
import { serveControl } from './serve.ts'

interface OpenOptions {
  /** File of rules about names; `aliases.txt` beside the database unless told. */
  readonly aliases?: string | undefined
  readonly onCrash?: (error: Error) => void
}

/** Opens a file's knowledge base and listens for commands on its control socket until it is closed; rejects when another process owns it. */
export async function openAndServe(
  file: string,
  options: OpenOptions & { readonly waitMs?: number } = {},
): Promise<Knowledge> {
  const knowledge = await startKnowledgeWorker({ file, ...options })
  if (file === ':memory:') return knowledge
  // Without a socket everything works but commands beside it, and those say that the file is in use.
  const control = await serveControl(file, knowledge).catch(() => null)
  return {
    ...knowledge,
    async close() {
      await control?.close()
      await knowledge.close()
    },
  }
}

/** Opens a file, or reaches the process that owns it: the file's own lock decides which, never the socket. */
export async function openOwned(file: string, { aliases }: Pick<OpenOptions, 'aliases'> = {}): Promise<Knowledge> {
  try {
    return await openAndServe(file, { aliases, waitMs: 0 })
  } catch (error) {
    if (!isInUse(error)) throw error
    // The owner may be just coming or going.
    return (
      (await connectControl(file)) ??
      (await openAndServe(file, { aliases }).catch(async (late) => {
        const owners = isInUse(late) ? await connectControl(file) : null
        if (owners === null) throw late
        return owners
      }))
    )
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof KnowledgeError && error.code === 'database-in-use'
}
