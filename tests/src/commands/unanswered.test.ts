import { afterEach, describe, expect, it } from 'vitest'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { action, asReply, labelsOf, wordsOf } from '../../support/incoming.ts'
import { intentOf, realBot } from '../../support/real-bot.ts'

type Bot = Awaited<ReturnType<typeof realBot>>
const open: Bot[] = []
afterEach(async () => {
  for (const bot of open.splice(0)) await bot.close()
})

async function botOf() {
  const bot = await realBot()
  open.push(bot)
  await bot.knowledge.ingest({ documents: bridgeArticles })
  return bot
}

const owner = 'who owns the lighthouse of Tromvik?'
const answering = {
  source: 'lighthouse.md',
  text: `---
outlet: Plains Tribune
title: Lighthouse of Tromvik sold
published: 2023-09-05
---
The lighthouse of Tromvik is owned by Ida Moen, the harbour office said. Moen owns the lighthouse of Tromvik since May.
`,
}

describe('a question that nobody can answer', () => {
  it('is listed by count without who asked, and leaves the list once an article answers it', async () => {
    const bot = await botOf()
    await bot.ask(owner)
    await bot.ask(owner, { person: { key: 'test:user:2', name: 'Bea' } })
    await bot.ask('who invented the zeppelin?')
    const listed = await bot.mod('unanswered')
    expect(wordsOf(listed)).toMatch(/first: 2\n.*lighthouse.*asked 2 ×.*\nwho invented the zeppelin\? · asked 1 ×/)
    expect(JSON.stringify(listed)).not.toMatch(/Bea|test:user/)
    await bot.knowledge.ingest({ documents: [answering] })
    await bot.courier.deliver()
    expect(wordsOf(await bot.mod('unanswered'))).toMatch(/first: 1\nwho invented/)
  })

  it('can be answered by pointing at a claim, found by its words or by its id', async () => {
    const bot = await botOf()
    const asked = 'who invented the zeppelin?'
    await bot.ask(asked)
    const { outcome } = await bot.hand(action('subscribe', asked))
    expect(wordsOf(outcome)).toContain('I will tell you here')
    const question = await bot.press(intentOf(await bot.mod('unanswered'), 'Question 1'))
    const form = await bot.press(intentOf(question, 'Point at a claim'))
    if (form.kind !== 'form') throw new Error('expected a form')
    const found = await bot.mod(form.command, '', {
      options: { ...form.carried, claim: 'reopen the bridge on Friday' },
    })
    expect(wordsOf(found)).toContain('We will reopen the bridge on Friday')
    expect(wordsOf(await bot.press(intentOf(found, 'This answers it')))).toContain('is answered by claim')
    expect(wordsOf((await bot.ask('Who invented the Zeppelin')).outcome)).toContain('We will reopen the bridge')
    expect(wordsOf(await bot.mod('unanswered'))).toBe('There is nothing here.')
    await bot.courier.deliver()
    await bot.courier.deliver()
    expect(bot.told.map(({ content }) => wordsOf(content).split('\n')[0])).toEqual([`You wanted to know: ${asked}`])
    const listed = await bot.mod('audit')
    await bot.press(intentOf(await bot.press(intentOf(listed, 'Undo 1')), 'Take it back'))
    expect(wordsOf((await bot.ask(asked)).outcome)).not.toContain('We will reopen the bridge')
  })

  it('is dropped once it is asked again', async () => {
    const bot = await botOf()
    await bot.ask('who invented the zeppelin?')
    const question = await bot.press(intentOf(await bot.mod('unanswered'), 'Question 1'))
    const asked = await bot.press(intentOf(question, 'Drop the question'))
    expect(await bot.knowledge.desk.unanswered(5)).toHaveLength(1)
    await bot.press(intentOf(asked, 'Drop the question'))
    expect(await bot.knowledge.desk.unanswered(5)).toEqual([])
  })
})

describe('"tell me when you know"', () => {
  it('tells once, in the same conversation, when an article answers it', async () => {
    const bot = await botOf()
    const conversation = { adapter: 'test', id: 'home', space: 'home', kind: 'private' } as const
    const { outcome } = await bot.ask(owner, { conversation })
    const subscribe = { ...action('subscribe', owner), conversation, locale: 'ru' }
    if (labelsOf(outcome).includes('Tell me when you know'))
      expect(intentOf(outcome, 'Tell me when you know')).toEqual(subscribe.intent)
    expect(wordsOf((await bot.hand(subscribe)).outcome)).toContain('Я сообщу вам здесь')
    expect(wordsOf((await bot.hand(subscribe)).outcome)).toContain('уже ждёте')
    await bot.courier.deliver()
    expect(bot.told).toEqual([])
    await bot.knowledge.ingest({ documents: [answering] })
    await bot.courier.deliver()
    await bot.courier.deliver()
    expect(bot.told.map((told) => told.conversation.id)).toEqual(['home'])
    expect(wordsOf(bot.told[0]!.content)).toMatch(/^Вы хотели знать: [\s\S]*Ida Moen/)
    expect(await bot.knowledge.correspondence.about('x')).toMatchObject({ subscriptions: [] })
  })

  it('is offered under what the sources nearly say, and bounded for each person', async () => {
    const bot = await botOf()
    let last = ''
    for (let i = 0; i < 51; i++)
      last = wordsOf((await bot.hand(action('subscribe', `what did number ${i} do?`))).outcome)
    expect(last).toContain('waiting for very many answers')
  })
})

describe('useful or not', () => {
  it('counts once a person and answer, and shows the worst first', async () => {
    const bot = await botOf()
    const ferry = (await bot.ask('why was the ferry between Marwick and Stoneport stopped?')).outcome
    const bridge = (await bot.ask('who said that the bridge would stay closed for a week?')).outcome
    const rate = async (outcome: typeof ferry, label: string, key = 'test:user:1') =>
      wordsOf(
        (await bot.hand({ ...action('', ''), intent: intentOf(outcome, label), person: { key, name: null } })).outcome,
      )
    expect(await rate(ferry, '👎')).toBe('Thank you, noted.')
    await rate(ferry, '👎')
    await rate(bridge, '👍')
    await rate(bridge, '👎', 'test:user:2')
    await rate(bridge, '👍', 'test:user:2')
    expect(wordsOf(await bot.mod('feedback'))).toBe(
      [
        'Answers by how useful they were, worst first',
        'why was the ferry between Marwick and Stoneport stopped? · 👍 0 · 👎 1',
        'who said that the bridge would stay closed for a week? · 👍 2 · 👎 0',
      ].join('\n'),
    )
    expect(asReply(ferry).followUp).toContain('ferry')
  })
})
