import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { newsQuestions, writeNews } from '../../support/generated-news.ts'
import { runScript } from '../../support/killed-process.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const writer = new URL('../../support/knowledge-writer.mjs', import.meta.url)
const articles = 50
const killsEach = 10

describe('ingestion killed again and again', () => {
  it('loses no committed article, leaves no half one and ends with the same answers', async () => {
    const folder = temporaryFolder()
    const news = join(folder, 'news')
    writeNews(news, articles)
    const files = ['one.db', 'two.db', 'undisturbed.db'].map((name) => join(folder, name)) as [string, string, string]
    // Two databases at a time, because most of the time goes into starting processes.
    const pending = await Promise.all([killOften(files[0], news, 0), killOften(files[1], news, 1)])
    expect(pending.flat()).toHaveLength(20)
    expect(pending.flat().filter((count) => count > 0).length).toBeGreaterThanOrEqual(15)

    // Resumes the first two, starts the third.
    for (const run of await Promise.all(files.map((file) => runScript(writer, [file, news]))))
      expect(run).toMatchObject({ status: 0, errors: '' })
    const [one, two, undisturbed] = await Promise.all(files.map(everything))
    expect(undisturbed?.articles).toHaveLength(articles)
    expect(one).toEqual(undisturbed)
    expect(two).toEqual(undisturbed)
  }, 180_000)
})

/** Number of articles still pending after each kill. */
async function killOften(file: string, news: string, seed: number): Promise<number[]> {
  const reported = new Set<string>()
  const pending: number[] = []
  for (let kill = 0; kill < killsEach; kill++) {
    const run = await runScript(writer, [file, news], 1 + ((kill + 2 * seed) % 4))
    expect(run).toMatchObject({ signal: 'SIGKILL', errors: '' })
    for (const id of run.lines) reported.add(id)
    const stored = await storedSoundly(file)
    expect([...reported].filter((id) => !stored.has(id))).toEqual([])
    pending.push(articles - stored.size)
  }
  return pending
}

/** Ids of the stored articles, each of them whole. */
async function storedSoundly(file: string): Promise<ReadonlySet<string>> {
  const store = await openSqliteStore(file)
  expect(await store.verify()).toEqual([])
  const ids = (await store.articles({ limit: 1000 })).map(({ id }) => id)
  await store.close()
  return new Set(ids)
}

async function everything(file: string) {
  const store = await openSqliteStore(file)
  const claims = []
  for (const { id } of await store.articles({ limit: 1000 })) claims.push(...(await store.claimsOf(id)))
  const stored = {
    articles: await store.articles({ limit: 1000 }),
    claims,
    words: sorted(await store.words()),
    terms: sorted(await store.termCounts()),
    names: sorted(await store.names()),
    events: await store.recentEvents(1000),
    ungrouped: await store.ungrouped(),
  }
  const knowledge = await createKnowledge(store)
  const answers = []
  for (const text of newsQuestions) answers.push(await knowledge.ask({ text, record: false }))
  await knowledge.close()
  return { ...stored, answers }
}

function sorted<Row>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
