import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import type { Store } from '../../../knowledge/store/store.ts'
import { generateArticle } from '../../support/generated-articles.ts'
import { runScript } from '../../support/killed-process.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const writer = new URL('../../support/store-writer.mjs', import.meta.url)

describe('a process killed while it saves articles', () => {
  it('loses no committed article and leaves no half one, whichever call into the database was its last', async () => {
    const { file, articles, all } = prepare(16)
    // An article takes some 25 calls: these points fall before, inside and after transactions.
    for (const calls of [3, 8, 14, 27, 33, 41, 52, 57, 63]) {
      const run = await runScript(writer, [file, articles, String(calls)])
      expect(run).toMatchObject({ signal: 'SIGKILL', errors: '' })
      const store = await openSqliteStore(file)
      expect(await store.verify()).toEqual([])
      const stored = await storedIds(store)
      for (const id of run.lines) expect(stored).toContain(id)
      expect(all.slice(0, stored.length)).toEqual(stored)
      await store.close()
    }
    expect(await runScript(writer, [file, articles])).toMatchObject({ status: 0, errors: '' })
    expect(await contents(file)).toEqual(await undisturbed(16))
  }, 180_000)
})

function prepare(count: number) {
  const folder = temporaryFolder()
  const generated = Array.from({ length: count }, (_, n) => generateArticle(n))
  const articles = join(folder, 'articles.jsonl')
  writeFileSync(articles, generated.map((each) => JSON.stringify(each)).join('\n'))
  return { file: join(folder, 'footnote.db'), articles, all: generated.map(({ article }) => article.id) }
}

async function storedIds(store: Store): Promise<string[]> {
  const log = await store.audit(1000)
  return log.map(({ subject }) => subject).reverse()
}

async function contents(file: string) {
  const store = await openSqliteStore(file)
  const read = await everything(store)
  await store.close()
  return read
}

async function undisturbed(count: number) {
  const store = await openSqliteStore(':memory:')
  for (let n = 0; n < count; n++) {
    const { article, derived, audit } = generateArticle(n)
    await store.saveArticle(article, derived, audit)
  }
  const read = await everything(store)
  await store.close()
  return read
}

async function everything(store: Store) {
  const claims = []
  for (const { id } of await store.articles({ limit: 1000 }))
    claims.push(await store.claimsOf(id), await store.article(id))
  return {
    claims,
    counts: await store.counts(),
    words: sorted(await store.words()),
    terms: sorted(await store.termCounts()),
    names: sorted(await store.names()),
    found: await store.candidates({ terms: ['week', 'bridge', 'unique3'], limit: 100 }),
    faults: await store.verify(),
  }
}

function sorted<Row>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
