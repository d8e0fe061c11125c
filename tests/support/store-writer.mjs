// Saves the articles of a JSON Lines file one by one and tells each commit on standard output: a process to be killed.
// Usage: node store-writer.mjs DATABASE ARTICLES [N]. After each commit but the first it waits until a byte on standard
// input allows it, so that it is never more than one article ahead of who watches. With N it kills itself before its
// N-th call into the database.
import { readFileSync, readSync, writeSync } from 'node:fs'
import Database from 'libsql'
import { openSqliteStore } from '../../dist/knowledge/store/sqlite.js'

const [, , file, articles, callsUntilDeath] = process.argv
if (callsUntilDeath) dieAtCall(Number(callsUntilDeath))
const store = await openSqliteStore(file)
let reported = 0
for (const line of readFileSync(articles, 'utf8').split('\n').filter(Boolean)) {
  const { article, derived, audit } = JSON.parse(line)
  const [known] = await store.articlesById([article.id])
  if (known) continue
  await store.saveArticle(article, derived, audit)
  writeSync(1, `${article.id}\n`)
  if (reported++ > 0) readSync(0, Buffer.alloc(1))
}
await store.close()

function dieAtCall(last) {
  let calls = 0
  const count = (work) => {
    if (++calls === last) process.kill(process.pid, 'SIGKILL')
    return work()
  }
  const { prepare, exec } = Database.prototype
  Database.prototype.exec = function (sql) {
    return count(() => exec.call(this, sql))
  }
  Database.prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    const run = statement.run.bind(statement)
    statement.run = (...parameters) => count(() => run(...parameters))
    return statement
  }
}
