import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../knowledge/index.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { silence } from '../../../src/core/outcome.ts'
import { commandBot } from '../../support/command-bot.ts'
import { answer, citation, emptyStats, fakeKnowledge, quote } from '../../support/fake-knowledge.ts'
import { action, asReply, command, labelsOf, question, turn, wordsOf } from '../../support/incoming.ts'

function bot(change: Partial<Knowledge> = {}) {
  const knowledge = fakeKnowledge(change)
  const { respond, definitions } = commandBot(knowledge)
  return { knowledge, definitions, say: (incoming: Incoming, more = {}) => respond(turn(incoming, more)) }
}

describe('asking', () => {
  it('asks the knowledge base, with the last question for a follow-up', async () => {
    const { knowledge, say } = bot()
    expect(wordsOf(await say(question('where does it go?'), { previous: 'the ferry?' }))).toContain('Brenholm')
    expect(knowledge.asked[0]).toMatchObject({ text: 'where does it go?', previous: 'the ferry?', record: true })
    expect(knowledge.asked[0]!.now).toBe(new Date(1_700_000_000_000).toISOString())
  })

  it('stays silent when nobody spoke to it', async () => {
    expect(await bot().say(question('where does it go?', { addressed: false }))).toBe(silence)
  })

  it('takes the replied-to message for the question when the mention is empty', async () => {
    const { knowledge, say } = bot()
    await say(question(' ', { repliedTo: { text: 'where does it go?', fromBot: false, message: null } }))
    expect(knowledge.asked[0]!.text).toBe('where does it go?')
  })

  it('asks what a button stands for', async () => {
    const { knowledge, say } = bot()
    await say(action('ask', 'who sells tickets?'))
    expect(knowledge.asked[0]!.text).toBe('who sells tickets?')
  })

  it('does not note a question again for its further citations', async () => {
    const citations = Array.from({ length: 6 }, (_, i) => citation({ claimId: `c${i}`, exact: `Sentence ${i}.` }))
    const { knowledge, say } = bot({ ask: async () => answer({ citations }) })
    expect(wordsOf(await say(action('more', 'where?')))).toContain('Sentence 5')
    expect(knowledge.asked[0]!.record).toBe(false)
  })

  it('asks for a shorter question instead of searching a book', async () => {
    const { knowledge, say } = bot()
    expect(wordsOf(await say(question('x'.repeat(100_000))))).toContain('at most 4,096 characters')
    expect(knowledge.asked).toEqual([])
  })

  it("answers in the question's language", async () => {
    const { say } = bot({ ask: async () => answer({ outcome: 'near-miss' }) })
    expect(wordsOf(await say(question('куди йде пором і чому?')))).toContain('У джерелах про це не сказано')
  })

  it('says that a button has expired', async () => {
    expect(wordsOf(await bot().say({ ...action('ask', ''), intent: null }))).toContain('expired')
  })
})

describe('help', () => {
  it.each([
    ['an empty line', question('')],
    ['/ask alone', command('ask')],
    ['/help', command('help')],
  ])('offers three questions that it can answer on %s', async (_, incoming) => {
    const outcome = await bot().say(incoming)
    expect(wordsOf(outcome)).toContain('Three questions that I can answer:')
    expect(labelsOf(outcome)).toEqual(['When does it leave?', 'Who sells tickets?', 'Where does it go?'])
  })

  it('lists the commands that the person may use', async () => {
    const listed = async (more = {}, incoming = command('help')) =>
      Array.from(wordsOf(await bot().say(incoming, more)).matchAll(/^\/(\S+): /gm), ([, name]) => name)
    expect(await listed()).toEqual(['ask', 'check', 'mydata', 'forgetme', 'help'])
    expect(await listed({ moderator: true })).toContain('quote')
    expect(await listed({}, command('help', '', { roles: ['here:administrator'] }))).toContain('settings')
    expect(await listed({ moderator: true })).not.toContain('channels')
  })

  const empty = { stats: async () => emptyStats, examples: async () => [] }

  it.each([
    ['an empty line', question('')],
    ['/help', command('help')],
    ['a question', question('where?')],
    ['/sources', command('sources')],
  ])('says on %s that the knowledge base is empty, and how to add an article', async (_, incoming) => {
    const none = { ...empty, articles: async () => [], ask: async () => answer({ outcome: 'no-match', citations: [] }) }
    expect(wordsOf(await bot(none).say(incoming))).toContain('footnote ingest PATH')
  })

  it('says what it knows when nothing matches', async () => {
    const outcome = await bot({ ask: async () => answer({ outcome: 'no-match', citations: [] }) }).say(
      question('rain?'),
    )
    expect(wordsOf(outcome)).toContain('I know about: Brenholm ferry, March 2024.')
    expect(labelsOf(outcome)).toHaveLength(4)
  })

  it('does not know unknown commands, and says where to look', async () => {
    expect(wordsOf(await bot().say(command('dance')))).toBe('I do not know /dance. Type /help for what I know.')
  })

  it('describes its commands in every language', () => {
    for (const { description, options } of bot().definitions)
      for (const texts of [description, ...options.map((option) => option.description)])
        expect(Object.keys(texts)).toEqual(['en', 'uk', 'ru'])
  })
})

describe('small talk', () => {
  it.each([
    ['thanks!', "You're welcome."],
    ['Thank you 🙏', "You're welcome."],
    ['Hello', 'Hello! Ask me something, or type /help.'],
    ['дякую!', 'Будь ласка.'],
    ['Спасибо большое', 'Пожалуйста.'],
    ['bye', 'Goodbye!'],
  ])('answers "%s" like a person', async (words, said) => {
    const { knowledge, say } = bot()
    expect(wordsOf(await say(question(words)))).toBe(said)
    expect(knowledge.asked).toEqual([])
  })

  it('takes a greeting with a question for the question', async () => {
    const { knowledge, say } = bot()
    await say(question('hi, where does the ferry go?'))
    expect(knowledge.asked).toHaveLength(1)
  })
})

describe('/quote', () => {
  it('shows the exact words in their surroundings, with offsets, hash and speaker', async () => {
    const reply = asReply(await bot().say(command('quote', 'aaaaaaaaaaa1')))
    expect(wordsOf(reply)).toMatch(
      /^Claim aaaaaaaaaaa1 · Harbour Post · Ferry back in service · 9 March 2024 · characters 1610–1673\n/,
    )
    expect(wordsOf(reply)).toContain('unchanged since it was added on 10 March 2024 by mod (hash 9f2c9f2c9f2c…)')
    expect(wordsOf(reply)).toContain('Said by: harbour office (as written: “the harbour office”) · cited in 0 answers')
    expect(reply.blocks[1]).toMatchObject({
      kind: 'quote',
      claimId: 'aaaaaaaaaaa1',
      unfolded: true,
      before: 'The storm is over. ',
      after: ' Tickets are sold on board.',
    })
    expect(reply.actions[0]).toEqual({ kind: 'copy', label: 'Copy quote', text: quote().exact })
  })

  it.each([
    ['moved', 'Claim old is now aaaaaaaaaaa1'],
    ['withdrawn', 'Withdrawn'],
  ] as const)('says when a claim was %s', async (state, said) => {
    expect(wordsOf(await bot({ quote: async () => quote({ state }) }).say(command('quote', 'old')))).toContain(said)
  })

  it('warns when the stored text does not have its hash', async () => {
    expect(wordsOf(await bot({ quote: async () => quote({ unchanged: false }) }).say(command('quote', 'x')))).toContain(
      'do not rely on it',
    )
  })

  it('says when nothing fits, and how to use it', async () => {
    expect(wordsOf(await bot({ quote: async () => null }).say(command('quote', 'zebra')))).toBe('No claim fits: zebra')
    expect(wordsOf(await bot().say(command('quote')))).toContain('/quote bridge destroyed')
  })

  it('takes the claim from a named option too', async () => {
    const asked: string[] = []
    const { say } = bot({
      async quote({ claim }) {
        asked.push(claim)
        return quote()
      },
    })
    await say(command('quote', '', { options: { claim: 'aaaaaaaaaaa1' } }))
    expect(asked).toEqual(['aaaaaaaaaaa1'])
  })
})
