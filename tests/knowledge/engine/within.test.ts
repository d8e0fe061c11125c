import { afterEach, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge, Within } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { bridgeArticles } from '../../support/bridge-articles.ts'

const open: Knowledge[] = []
afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close()
})

async function asking() {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  open.push(knowledge)
  await knowledge.ingest({ documents: bridgeArticles })
  return async (within: Within, text = 'what is said of the residents of Norvik and the school in Harstad?') =>
    knowledge.ask({ text, within, limit: 20, record: false })
}

describe('a question with limits on what may answer', () => {
  it.each([
    [{ outlet: 'valley herald' }, ['Valley Herald']],
    [{ outlet: 'Coast Courier' }, ['Coast Courier']],
    [{ after: '2023-05-10' }, ['Coast Courier']],
    [{ before: '2023-05-11' }, ['Valley Herald']],
    [{ before: '2023-05-12', after: '2023-05-09' }, ['Coast Courier', 'Valley Herald']],
  ])('%j cites nothing else', async (within, outlets) => {
    const { citations } = await (await asking())(within)
    expect([...new Set(citations.map(({ outlet }) => outlet))].sort()).toEqual(outlets)
  })

  it('finds nothing where nothing is within them', async () => {
    const ask = await asking()
    for (const within of [
      { outlet: 'Plains Tribune', before: '2020-01-01' },
      { outlet: 'Nobody' },
      { speaker: 'Nobody' },
    ])
      expect(await ask(within)).toMatchObject({ outcome: 'no-match', citations: [] })
  })

  it('lets one voice answer alone, and nobody contradict it', async () => {
    const ask = await asking()
    const { citations } = await ask({ speaker: 'Red Cross' })
    expect(citations.map(({ speaker }) => speaker?.name ?? speaker?.asWritten)).toEqual(['Red Cross'])
    const mayor = await ask({ speaker: 'Lund' }, 'when will the bridge in Norvik reopen?')
    expect(mayor.citations.length).toBeGreaterThan(0)
    for (const { speaker } of mayor.citations) expect(speaker?.name).toContain('Lund')
  })
})
