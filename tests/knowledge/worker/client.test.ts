import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { IngestOutcome, Knowledge } from '../../../knowledge/knowledge.ts'
import { startKnowledgeWorker } from '../../../knowledge/worker/client.ts'
import { entryUrl } from '../../../knowledge/worker/entry-url.ts'
import { newsQuestions, writeNews } from '../../support/generated-news.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('the knowledge base in a worker', () => {
  it('takes in articles, tells each outcome in order and answers from them', async () => {
    const folder = temporaryFolder()
    writeNews(join(folder, 'news'), 12)
    const knowledge = await start(join(folder, 'footnote.db'))
    const outcomes: IngestOutcome[] = []
    const summary = await knowledge.ingest({ paths: [join(folder, 'news')] }, (outcome) => outcomes.push(outcome))
    expect(summary).toEqual({ added: 12, updated: 0, unchanged: 0, failed: 0 })
    expect(outcomes.map(({ index }) => index)).toEqual([...outcomes.keys()])
    const answer = await knowledge.ask({ text: newsQuestions[1] ?? '' })
    expect(answer.citations.length).toBeGreaterThan(0)
    const [{ claimId, exact } = { claimId: '', exact: '' }] = answer.citations
    expect((await knowledge.quote({ claim: claimId }))?.exact).toBe(exact)
  })

  it('answers while it takes in articles', async () => {
    const folder = temporaryFolder()
    writeNews(join(folder, 'news'), 60)
    const knowledge = await start(join(folder, 'footnote.db'))
    let committed = 0
    const ingestion = knowledge.ingest({ paths: [join(folder, 'news')] }, () => committed++)
    const seen: number[] = []
    for (let n = 0; n < 5; n++) {
      await knowledge.ask({ text: newsQuestions[0] ?? '', record: false })
      seen.push(committed)
    }
    expect(seen[4]).toBeLessThan(60)
    expect(await ingestion).toMatchObject({ added: 60 })
  })

  it('passes the desk and its expected failures', async () => {
    const knowledge = await start(join(temporaryFolder(), 'footnote.db'))
    await expect(knowledge.desk.retract('none', 'why', 'me')).rejects.toMatchObject({
      name: 'KnowledgeError',
      code: 'not-found',
    })
    const rows: object[] = []
    await knowledge.desk.export((row) => rows.push(row))
    expect(rows).toEqual([])
  })

  it('says whose the database is when another has it', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    await start(file)
    await expect(startKnowledgeWorker({ file })).rejects.toMatchObject({
      code: 'database-in-use',
      message: expect.stringContaining(`(pid ${process.pid})`),
    })
  })

  it('closes in the middle of an ingestion, keeping what was committed', async () => {
    const folder = temporaryFolder()
    writeNews(join(folder, 'news'), 60)
    const file = join(folder, 'footnote.db')
    const knowledge = await start(file)
    let committed = 0
    let closing: Promise<void> | undefined
    const ingestion = knowledge
      .ingest({ paths: [join(folder, 'news')] }, () => {
        if (++committed === 5) closing = knowledge.close()
      })
      .catch((error: unknown) => error)
    expect(await ingestion).toMatchObject({ code: 'closed' })
    await closing
    expect(existsSync(`${file}.pid`)).toBe(false)
    await expect(knowledge.stats()).rejects.toMatchObject({ code: 'closed' })
    const again = await start(file)
    const { articles } = await again.stats()
    expect(articles).toBeGreaterThanOrEqual(committed)
    expect(articles).toBeLessThan(60)
  })

  it('closes once, however often it is asked to', async () => {
    const knowledge = await start(join(temporaryFolder(), 'footnote.db'))
    await Promise.all([knowledge.close(), knowledge.close()])
    await knowledge.close()
  })
})

describe('the address of the worker', () => {
  it('is beside the compiled client, and in the build when the source runs', () => {
    expect(entryUrl('file:///opt/footnote/dist/knowledge/worker/entry-url.js').pathname).toBe(
      '/opt/footnote/dist/knowledge/worker/entry.js',
    )
    expect(entryUrl().pathname).toMatch(/dist\/knowledge\/worker\/entry\.js$/)
    expect(() => entryUrl('file:///nowhere/knowledge/worker/entry-url.ts')).toThrow(/npm run build/)
  })
})

async function start(file: string): Promise<Knowledge> {
  const knowledge = await startKnowledgeWorker({ file })
  onTestFinished(() => knowledge.close())
  return knowledge
}
