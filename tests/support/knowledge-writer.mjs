// Adds a folder of articles to a knowledge base and tells each commit on standard output: a process to be killed.
// Usage: node knowledge-writer.mjs DATABASE FOLDER. After each commit but the first it waits until a byte on standard
// input allows it, so that it is never more than one article ahead of who watches.
import { readSync, writeSync } from 'node:fs'
import { createKnowledge } from '../../dist/knowledge/engine/knowledge.js'
import { openSqliteStore } from '../../dist/knowledge/store/sqlite.js'

const [, , file, folder] = process.argv
const knowledge = await createKnowledge(await openSqliteStore(file), { now: () => '2022-01-01T00:00:00Z' })
let reported = 0
const { failed } = await knowledge.ingest({ paths: [folder], addedBy: 'test' }, ({ outcome, articleId }) => {
  if (outcome !== 'added') return
  writeSync(1, `${articleId}\n`)
  if (reported++ > 0) readSync(0, Buffer.alloc(1))
})
await knowledge.close()
process.exitCode = failed
