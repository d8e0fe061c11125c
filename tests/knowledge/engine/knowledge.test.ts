import { afterEach, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Answer, IngestOutcome, Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { bridgeArticles } from '../../support/bridge-articles.ts'

const open: Knowledge[] = []

async function knowledgeOf(documents: readonly { readonly source: string; readonly text: string }[]) {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), { now: () => '2024-01-01T00:00:00.000Z' })
  open.push(knowledge)
  await knowledge.ingest({ documents })
  return knowledge
}

afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close()
})

function claimWords(answer: Answer): readonly string[] {
  return answer.citations.map(({ exact }) => exact)
}

describe('adding articles', () => {
  it('changes nothing when the same article comes again', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    const before = await knowledge.stats()
    const summary = await knowledge.ingest({ documents: bridgeArticles })
    expect(summary).toEqual({ added: 0, updated: 0, unchanged: 3, failed: 0 })
    expect(await knowledge.stats()).toEqual(before)
  })

  it('makes a changed text a new version and keeps the old one readable', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    const [herald] = bridgeArticles
    const changed = { ...herald, text: herald.text.replace('About 300 residents', 'About 350 residents') }
    const outcomes: IngestOutcome[] = []
    await knowledge.ingest({ documents: [changed] }, (outcome) => outcomes.push(outcome))
    expect(outcomes).toMatchObject([{ outcome: 'updated', version: 2 }])
    const { id } = (await knowledge.articles()).find(({ source }) => source === 'herald.md')!
    expect((await knowledge.article(id, 1))?.text).toContain('About 300 residents')
    expect((await knowledge.article(id))?.text).toContain('About 350 residents')
    const answer = await knowledge.ask({
      text: 'how many residents were taken to a school, according to the fire brigade?',
    })
    expect(claimWords(answer).join()).not.toContain('About 300')
  })

  it('keeps the id of a claim whose words stay, and leads from a changed one to its successor', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    const [herald] = bridgeArticles
    const same = await knowledge.quote({ claim: 'We will reopen the bridge on Friday' })
    const lost = await knowledge.quote({ claim: 'About 300 residents of Norvik were taken to a school' })
    const changed = { ...herald, text: herald.text.replace('About 300 residents', 'Now about 350 residents') }
    await knowledge.ingest({ documents: [changed] })
    expect(await knowledge.quote({ claim: same!.claimId })).toMatchObject({ state: 'current', exact: same!.exact })
    const successor = await knowledge.quote({ claim: lost!.claimId })
    expect(successor).toMatchObject({ state: 'moved' })
    expect(successor!.exact).toContain('350 residents')
  })

  it('takes another outlet’s copy of a text as an article of its own, and counts it as one source', async () => {
    const copy = { source: 'copy.md', text: bridgeArticles[0].text.replace('Valley Herald', 'Hill Gazette') }
    const knowledge = await knowledgeOf([bridgeArticles[0], copy])
    expect((await knowledge.articles()).filter(({ wireOf }) => wireOf !== null)).toHaveLength(1)
    const answer = await knowledge.ask({ text: 'who said the bridge will reopen on Friday?' })
    expect(answer.citations[0]?.speaker?.name).toContain('Lund')
    expect(answer.independentSources).toBe(1)
  })
})

describe('answers', () => {
  it('cite one event and name the other', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    const answer = await knowledge.ask({ text: 'how many residents of Norvik were in the school in Harstad?' })
    expect(answer.outcome).toBe('answered')
    expect(new Set(answer.citations.map(({ eventId }) => eventId)).size).toBe(1)
    expect(answer.citations.map(({ source }) => source)).not.toContain('tribune.md')
  })

  it('are the same whatever the order in which articles came', async () => {
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ].map((order) => order.map((place) => bridgeArticles[place]!))
    const questions = [
      'who closed the bridge?',
      'how many residents were moved?',
      'when will the ferry sail?',
      'norvik brige',
    ]
    const seen = []
    for (const order of orders) {
      const knowledge = await knowledgeOf(order)
      seen.push(await Promise.all(questions.map((text) => knowledge.ask({ text }))))
    }
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  it('are the same after opening the database again', async () => {
    const store = await openSqliteStore(':memory:')
    const first = await createKnowledge(store)
    open.push(first)
    await first.ingest({ documents: bridgeArticles })
    const again = await createKnowledge(store)
    for (const text of ['who closed the bridge?', 'norvik brige', 'when will the ferry sail?'])
      expect(await again.ask({ text })).toEqual(await first.ask({ text }))
  })

  it('leave a retracted article out until it is back', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    const question = { text: 'why was the ferry between Marwick and Stoneport stopped?' }
    const before = await knowledge.ask(question)
    const { articleId } = before.citations[0]!
    await knowledge.desk.retract(articleId, 'wrong day', 'anna')
    expect((await knowledge.ask(question)).citations).toEqual([])
    expect((await knowledge.quote({ claim: before.citations[0]!.claimId }))?.state).toBe('withdrawn')
    await knowledge.desk.unretract(articleId, 'anna')
    expect(await knowledge.ask(question)).toEqual(before)
    expect((await knowledge.desk.audit(10)).map(({ action, by }) => [action, by]).slice(0, 2)).toEqual([
      ['unretract', 'anna'],
      ['retract', 'anna'],
    ])
  })

  it('record what could not be answered, once for questions alike, unless asked not to', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    await knowledge.ask({ text: 'what is the price of copper in Chile?' })
    await knowledge.ask({ text: 'What is the Price of Copper in Chile' })
    await knowledge.ask({ text: 'who painted the ceiling?', record: false })
    expect(await knowledge.desk.unanswered(10)).toMatchObject([{ count: 2 }])
  })

  it('answer several questions of one message apart', async () => {
    const knowledge = await knowledgeOf(bridgeArticles)
    const answer = await knowledge.ask({
      text: 'Why was the ferry stopped? Who said the bridge would stay closed for a week?',
    })
    expect(answer.citations[0]?.source).toBe('tribune.md')
    expect(answer.also).toHaveLength(1)
    expect(answer.also[0]?.citations[0]?.source).toBe('courier.md')
  })
})

it('offers only examples that it answers', async () => {
  const knowledge = await knowledgeOf(bridgeArticles)
  const examples = await knowledge.examples(3)
  expect(examples).toHaveLength(3)
  for (const text of examples) expect((await knowledge.ask({ text })).outcome).toBe('answered')
  expect(await (await knowledgeOf([])).examples(3)).toEqual([])
})

it('exports every article and claim with its own words', async () => {
  const knowledge = await knowledgeOf(bridgeArticles)
  const rows: Record<string, unknown>[] = []
  await knowledge.desk.export((row) => rows.push(row as Record<string, unknown>))
  expect(rows.filter((row) => row['@type'] === 'NewsArticle')).toHaveLength(3)
  const spoken = rows.find((row) => row['@type'] === 'Quotation' && String(row.text).includes('No ferry will sail'))
  expect(spoken).toMatchObject({
    '@type': 'Quotation',
    spokenByCharacter: { alternateName: expect.stringContaining('Hale') },
  })
})
