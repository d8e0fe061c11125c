import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { GivenAnswer, Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { bridgeArticles } from '../../support/bridge-articles.ts'

const open: Knowledge[] = []
afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close()
})

async function knowledgeOf(now = () => '2024-01-01T00:00:00.000Z') {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), { now })
  open.push(knowledge)
  await knowledge.ingest({ documents: bridgeArticles })
  return knowledge
}

const place = { adapter: 'test', id: 'room', space: 'room', kind: 'group' } as const

async function answerOf(knowledge: Knowledge, change: Partial<GivenAnswer> = {}): Promise<GivenAnswer> {
  const { claimId } = (await knowledge.quote({ claim: 'No ferry will sail before Monday' }))!
  return {
    place,
    message: '1',
    person: 'p1',
    question: 'when will a ferry sail?',
    previous: null,
    locale: 'en',
    claimIds: [claimId],
    addsTo: false,
    until: '2024-02-01T00:00:00.000Z',
    ...change,
  }
}

async function drain({ correspondence }: Knowledge): Promise<readonly string[]> {
  const causes: string[] = []
  for (let due = await correspondence.nextNotice(['test']); due; due = await correspondence.nextNotice(['test']))
    causes.push(due.cause)
  return causes
}

describe('answers given', () => {
  it('tell in the end what holds, whatever happened in between, and nothing twice', async () => {
    const knowledge = await knowledgeOf()
    const { id } = (await knowledge.articles()).find(({ source }) => source === 'tribune.md')!
    let message = 0
    const operations = fc.array(fc.constantFrom('retract', 'unretract', 'deliver'), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(operations, async (steps) => {
        await knowledge.correspondence.forget('p1')
        await knowledge.desk.unretract(id, 'test')
        await knowledge.correspondence.given(await answerOf(knowledge, { message: String(++message) }))
        const told: string[] = []
        let changes = 0
        let retracted = false
        for (const step of steps) {
          if (step === 'deliver') told.push(...(await drain(knowledge)))
          else {
            if (retracted !== (step === 'retract')) changes++
            retracted = step === 'retract'
            if (retracted) await knowledge.desk.retract(id, 'wrong day', 'test')
            else await knowledge.desk.unretract(id, 'test')
          }
        }
        told.push(...(await drain(knowledge)))
        expect(told.length).toBeLessThanOrEqual(changes)
        expect(told.at(-1) ?? 'restored').toBe(retracted ? 'retracted' : 'restored')
        for (const [i, cause] of told.entries()) expect(cause).toBe(i % 2 === 0 ? 'retracted' : 'restored')
        expect(await drain(knowledge)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('are corrected only on the platforms that are there', async () => {
    const knowledge = await knowledgeOf()
    const answer = await answerOf(knowledge)
    await knowledge.correspondence.given(answer)
    const { id } = (await knowledge.articles()).find(({ source }) => source === 'tribune.md')!
    await knowledge.desk.retract(id, 'wrong day', 'test')
    expect(await knowledge.correspondence.nextNotice(['elsewhere'])).toBeNull()
    expect(await knowledge.correspondence.nextNotice(['elsewhere', 'test'])).toMatchObject({
      cause: 'retracted',
      place,
      message: '1',
      articleId: id,
      reason: 'wrong day',
    })
  })

  it('know what a message cites: the latest, or all that it ever said when it was corrected', async () => {
    const knowledge = await knowledgeOf()
    const { correspondence } = knowledge
    await correspondence.given(await answerOf(knowledge, { claimIds: ['a', 'b'] }))
    await correspondence.given(await answerOf(knowledge, { claimIds: ['b', 'c'] }))
    expect(await correspondence.citedIn(place, '1')).toEqual(['b', 'c'])
    await correspondence.given(await answerOf(knowledge, { claimIds: ['d'], addsTo: true }))
    expect(await correspondence.citedIn(place, '1')).toEqual(['d', 'b', 'c'])
    expect(await correspondence.citedIn(place, '2')).toBeNull()
    expect(await correspondence.citedIn({ ...place, adapter: 'other' }, '1')).toBeNull()
  })

  it('are corrected for what happens while a correction is being said', async () => {
    const knowledge = await knowledgeOf()
    const { correspondence, desk } = knowledge
    const answer = await answerOf(knowledge)
    await correspondence.given(answer)
    const { id } = (await knowledge.articles()).find(({ source }) => source === 'tribune.md')!
    await desk.retract(id, 'wrong day', 'test')
    expect(await correspondence.nextNotice(['test'])).toMatchObject({ cause: 'retracted' })
    await desk.unretract(id, 'test')
    await correspondence.given({ ...answer, claimIds: [], addsTo: true })
    expect(await correspondence.nextNotice(['test'])).toMatchObject({ cause: 'restored' })
  })

  it('move with their chat, also into one where a message of that name stands', async () => {
    const knowledge = await knowledgeOf()
    const { correspondence } = knowledge
    const other = { ...place, id: 'new', space: 'new' }
    await correspondence.given(await answerOf(knowledge, { claimIds: ['a'] }))
    await correspondence.given(await answerOf(knowledge, { claimIds: ['b'], place: other }))
    await correspondence.move(place, other)
    expect(await correspondence.citedIn(place, '1')).toBeNull()
    expect(await correspondence.citedIn(other, '1')).toEqual(['a'])
    await correspondence.given(await answerOf(knowledge, { claimIds: ['b'], message: '2' }))
    expect(await correspondence.citedIn(place, '2')).toEqual(['b'])
  })

  it('keep texts that a database cannot hold as they can be held', async () => {
    const knowledge = await knowledgeOf()
    const hostile = 'why\0 \ud800?'
    await knowledge.correspondence.given(await answerOf(knowledge, { question: hostile, previous: hostile }))
    const subscription = { question: hostile, place, person: 'p1', locale: 'en' }
    expect(await knowledge.correspondence.subscribe(subscription)).toBe('noted')
    expect((await knowledge.correspondence.about('p1')).subscriptions).toEqual(['why \ufffd?'])
  })
})

describe('forgetting', () => {
  it('takes everything of one person and nothing of another', async () => {
    const knowledge = await knowledgeOf()
    const { correspondence, desk } = knowledge
    for (const person of ['p1', 'p2']) {
      await correspondence.given(await answerOf(knowledge, { person, message: person }))
      await correspondence.subscribe({ question: 'who?', place, person, locale: 'en' })
      await desk.rate({ answerKey: 'k', question: 'q', useful: false, person })
    }
    expect(await correspondence.forget('p1')).toEqual({ answers: 1, ratings: 1, subscriptions: ['who?'] })
    expect(await correspondence.about('p1')).toEqual({ answers: 0, ratings: 0, subscriptions: [] })
    expect(await correspondence.about('p2')).toEqual({ answers: 1, ratings: 1, subscriptions: ['who?'] })
  })

  it('comes by itself after the days that were set', async () => {
    let at = Date.parse('2024-01-01T00:00:00Z')
    const knowledge = await knowledgeOf(() => new Date(at).toISOString())
    await knowledge.ask({ text: 'who invented the zeppelin?' })
    await knowledge.correspondence.given(await answerOf(knowledge))
    await knowledge.desk.rate({ answerKey: 'k', question: 'q', useful: true, person: 'p1' })
    const tidy = () => knowledge.correspondence.tidy({ unanswered: 60, ratings: 90 })
    const left = async () => [
      (await knowledge.correspondence.about('p1')).answers,
      (await knowledge.desk.unanswered(5)).length,
      (await knowledge.desk.feedback(5)).length,
    ]
    for (const [days, counts] of [
      [20, [1, 1, 1]],
      [40, [0, 1, 1]],
      [61, [0, 0, 1]],
      [91, [0, 0, 0]],
    ] as const) {
      at = Date.parse('2024-01-01T00:00:00Z') + days * 86_400_000
      await tidy()
      expect(await left()).toEqual(counts)
    }
  })
})
