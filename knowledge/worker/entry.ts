import { parentPort, workerData } from 'node:worker_threads'
import { createKnowledge } from '../engine/knowledge.ts'
import { createAliasFile } from '../ingest/alias-file.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { host } from './host.ts'

if (!parentPort) throw new Error('knowledge/worker/entry runs in a worker thread only')
const { file, aliases } = workerData as { readonly file: string; readonly aliases?: string }
await host(parentPort, async () => {
  const store = await openSqliteStore(file)
  try {
    return await createKnowledge(store, { aliasFile: createAliasFile(file, aliases) })
  } catch (error) {
    await store.close()
    throw error
  }
})
