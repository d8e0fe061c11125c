import { describe, expect, it } from 'vitest'
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
})
