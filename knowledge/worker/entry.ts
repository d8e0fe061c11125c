import { parentPort, workerData } from 'node:worker_threads'
import { createKnowledge } from '../engine/knowledge.ts'
import { createAliasFile } from '../ingest/alias-file.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import type { KnowledgeWorkerOptions } from './client.ts'
import { host } from './host.ts'

if (!parentPort) throw new Error('knowledge/worker/entry runs in a worker thread only')
const { file, aliases, permitted, ...options } = workerData as Omit<KnowledgeWorkerOptions, 'onCrash'>
await host(parentPort, async () => {
  const store = await openSqliteStore(file, options)
  try {
    return await createKnowledge(store, {
      aliasFile: createAliasFile(file, aliases),
      ...(permitted && { fetch: (await import('../ingest/web/fetcher.ts')).createFetcher({ permitted }) }),
    })
  } catch (error) {
    await store.close()
    throw error
  }
})
