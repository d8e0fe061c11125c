import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choices } from '../../../src/core/outcome.ts'
import { commandBot } from '../../support/command-bot.ts'
import { answer, citation, fakeKnowledge } from '../../support/fake-knowledge.ts'
import { lookup, turn, wordsOf } from '../../support/incoming.ts'

const many = Array.from({ length: 23 }, (_, i) => citation({ claimId: `c${i}`, exact: `Sentence ${i}.` }))

function typing(citations = many, outcome: 'answered' | 'no-match' = 'answered') {
  const knowledge = fakeKnowledge({ ask: async () => answer({ outcome, citations }) })
  const { respond } = commandBot(knowledge)
  return { knowledge, offer: async (incoming: ReturnType<typeof lookup>) => (await respond(turn(incoming))) as Choices }
}

describe('while somebody types', () => {
  it('offers claims with their sources, ready to post', async () => {
    const { knowledge, offer } = typing()
    const { choices } = await offer(lookup('ferry'))
    expect(choices[0]).toMatchObject({
      id: 'c0',
      title: 'Sentence 0.',
      description: 'harbour office · Harbour Post · 9 March 2024',
      value: 'c0',
    })
    expect(wordsOf(choices[0]!.content!)).toContain('Sentence 0.')
    expect(knowledge.asked[0]!.record).toBe(false)
  })

  it('turns pages until there are no more', async () => {
    const { offer } = typing()
    const pages: string[][] = []
    for (let page: string | null = '0'; page !== null; ) {
      const { choices, next }: Choices = await offer(lookup('ferry', { page }))
      pages.push(choices.map(({ id }) => id))
      page = next
    }
    expect(pages.map((page) => page.length)).toEqual([10, 10, 3])
    expect(new Set(pages.flat()).size).toBe(23)
  })

  it('begins at the beginning on a page that makes no sense', async () => {
    for (const page of ['-5', 'x', '1e999'])
      expect((await typing().offer(lookup('ferry', { page }))).choices.length).toBeLessThanOrEqual(10)
  })

  it('offers nothing that matches nothing', async () => {
    expect((await typing([], 'no-match').offer(lookup('zebra'))).choices).toEqual([])
  })

  it('offers questions that it can answer where a question is wanted', async () => {
    const option = { command: 'ask', name: 'question' }
    const { choices } = await typing().offer(lookup('TICKETS', { option }))
    expect(choices.map(({ value, content }) => [value, content])).toEqual([['Who sells tickets?', null]])
    const all = (await typing().offer(lookup('', { option }))).choices.map(({ value }) => value)
    expect(all.slice(3)).toEqual(['What did harbour office say?', 'Brenholm ferry, March 2024'])
  })

  it('offers names, topics and outlets from memory, by how their words begin', async () => {
    const { offer } = typing()
    const values = async (text: string, option: { command: string; name: string }) =>
      (await offer(lookup(text, { option }))).choices.map(({ value }) => value)
    expect(await values('offi harb', { command: 'ask', name: 'question' })).toEqual(['What did harbour office say?'])
    expect(await values('post', { command: 'ask', name: 'outlet' })).toEqual(['Harbour Post'])
    expect(await values('', { command: 'ask', name: 'speaker' })).toEqual(['harbour office'])
    expect(await values('arbour', { command: 'ask', name: 'outlet' })).toEqual([])
    const article = await offer(lookup('ferry har', { option: { command: 'retract', name: 'article' } }))
    expect(article.choices).toMatchObject([{ title: 'Ferry back in service · Harbour Post', value: 'bbbbbbbbbbb1' }])
  })
})

describe('while the knowledge base is busy', () => {
  const never = () => new Promise<never>(() => {})
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const offered = async (knowledge: ReturnType<typeof fakeKnowledge>, incoming: ReturnType<typeof lookup>) => {
    const { respond } = commandBot(knowledge)
    const offers = respond(turn(incoming))
    await vi.advanceTimersByTimeAsync(99)
    return (await Promise.race([offers, Promise.resolve('too late')])) as Choices
  }
  const question = { command: 'ask', name: 'question' }

  it('offers nothing within a tenth of a second rather than wait', async () => {
    const busy = fakeKnowledge({ lookups: never, ask: never })
    expect(await offered(busy, lookup('fer', { option: question }))).toMatchObject({ choices: [] })
    const claim = { command: 'quote', name: 'claim' }
    expect(await offered(busy, lookup('fer', { option: claim }))).toMatchObject({ choices: [] })
  })

  it('offers what it remembers', async () => {
    let busy = false
    const fake = fakeKnowledge()
    const knowledge = fakeKnowledge({ lookups: () => (busy ? never() : fake.lookups()) })
    let now = 0
    const { respond } = commandBot(knowledge, () => now)
    const offer = async () => (await respond(turn(lookup('tick', { option: question })))) as Choices
    expect((await offer()).choices).toHaveLength(1)
    busy = true
    now += 3_600_000
    expect((await offer()).choices).toHaveLength(1)
  })

  it('offers nothing when it fails', async () => {
    const failing = fakeKnowledge({
      lookups: () => Promise.reject(new Error('gone')),
      ask: () => Promise.reject(new Error('gone')),
    })
    expect(await offered(failing, lookup('fer', { option: question }))).toMatchObject({ choices: [] })
    expect(await offered(failing, lookup('fer'))).toMatchObject({ choices: [] })
  })
})
