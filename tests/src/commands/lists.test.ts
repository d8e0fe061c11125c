import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../knowledge/index.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { commandBot } from '../../support/command-bot.ts'
import { article, fakeKnowledge } from '../../support/fake-knowledge.ts'
import { action, asReply, command, turn, wordsOf } from '../../support/incoming.ts'

function bot(change: Partial<Knowledge> = {}) {
  const { respond } = commandBot(fakeKnowledge(change))
  return { say: (incoming: Incoming) => respond(turn(incoming)) }
}

describe('/articles', () => {
  it('lists articles with outlet, date, number of claims and id', async () => {
    expect(wordsOf(await bot().say(command('articles')))).toBe(
      '1 article\nFerry back in service · Harbour Post · 9 March 2024 · 12 claims · bbbbbbbbbbb1',
    )
  })

  it('finds articles by their words', async () => {
    expect(wordsOf(await bot().say(command('articles', 'ferry harbour')))).toContain('bbbbbbbbbbb1')
    expect(wordsOf(await bot().say(command('articles', 'zebra')))).toBe('No article fits: zebra')
  })

  it('shows what is unknown, retracted, a digest or a copy', async () => {
    const articles = async () => [
      { ...article, title: null, outlet: null, publishedAt: null, publishedAtFrom: null, status: 'retracted' as const },
      { ...article, digest: true, wireOf: 'x' },
    ]
    const words = wordsOf(await bot({ articles }).say(command('articles')))
    expect(words).toContain('untitled · outlet unknown · date unknown · 12 claims · retracted')
    expect(words).toContain('digest of Harbour Post · 9 March 2024 · 12 claims · copy of another article here')
  })

  it('turns pages, newest first', async () => {
    const articles = async () =>
      Array.from({ length: 21 }, (_, i) => ({
        ...article,
        source: `${i}`,
        publishedAt: `2024-03-${String(i + 1).padStart(2, '0')}`,
      }))
    const { say } = bot({ articles })
    const first = asReply(await say(command('articles')))
    expect(wordsOf(first)).toMatch(/^21 articles\n.*21 March[\s\S]*Page 1 of 3\.$/)
    const [next] = first.actions
    if (next?.kind !== 'intent') throw new Error('there is no next page')
    expect(wordsOf(await say(action(next.intent.name, next.intent.argument)))).toMatch(/Page 2 of 3\.$/)
    const last = await say(command('articles', '3'))
    expect(wordsOf(last)).toMatch(/1 March 2024 · 12 claims · \w+\nPage 3 of 3\.$/)
    expect(asReply(last).actions).toEqual([])
    for (const page of ['4', '0', '1.5'])
      expect(wordsOf(await say(command('articles', page)))).toContain('no such page')
  })
})

describe('/sources', () => {
  it('lists the outlets with what they gave, and not what was retracted', async () => {
    const articles = async () => [
      article,
      { ...article, id: 'b2', outlet: 'Plains Tribune', title: 'Storm', publishedAt: '2024-05-01' },
      { ...article, id: 'b3', title: 'Tickets', claims: 3 },
      { ...article, id: 'b4', title: 'Wrong', status: 'retracted' as const },
    ]
    expect(wordsOf(await bot({ articles }).say(command('sources')))).toBe(
      [
        '2 outlets',
        'Harbour Post · 2 articles · 15 claims · Mar 2024',
        'Ferry back in service; Tickets',
        'Plains Tribune · 1 article · 12 claims · May 2024',
        'Storm',
      ].join('\n'),
    )
  })

  it('turns pages', async () => {
    const articles = async () => Array.from({ length: 11 }, (_, i) => ({ ...article, outlet: `Outlet ${i}` }))
    const first = asReply(await bot({ articles }).say(command('sources')))
    expect(first.actions).toMatchObject([{ intent: { name: 'sources', argument: '2' } }])
    expect(wordsOf(await bot({ articles }).say(command('sources', '2')))).toMatch(/Page 2 of 2\.$/)
    expect(wordsOf(await bot({ articles }).say(command('sources', 'x')))).toContain('no such page')
  })
})

describe('/status', () => {
  it('gives counts, version, uptime and size', async () => {
    expect(wordsOf(await bot().say(command('status')))).toBe(
      [
        'Articles: 1 (retracted: 0) · claims: 12 (with a speaker: 4)',
        'Events: 1 (Mar 2024)',
        'Unanswered questions: 0',
        'Database: 2.5 MB',
        'Footnote 1.2.3 · running for 0 d 1 h 5 min',
      ].join('\n'),
    )
  })
})
