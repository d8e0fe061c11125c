import { describe, expect, it } from 'vitest'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { commandBot } from '../../support/command-bot.ts'
import { answer, fakeKnowledge, quote } from '../../support/fake-knowledge.ts'
import { action, asReply, command, labelsOf, question, turn, wordsOf } from '../../support/incoming.ts'
import { intentOf, realBot } from '../../support/real-bot.ts'

const administrator = { roles: ['here:administrator'] }
const group = (id: string, adapter = 'telegram') => ({ adapter, id, space: id, kind: 'group' }) as const

describe('a text to check', () => {
  it('is met statement by statement, by command, by a forwarded message, and on a message', async () => {
    const bot = await realBot()
    await bot.knowledge.ingest({ documents: bridgeArticles })
    const text = 'The Marwick ferry was stopped on Saturday because of a storm. Zeppelins landed in Norvik.'
    const outcomes = [
      (await bot.hand(command('check', text))).outcome,
      (await bot.ask(text, { forwarded: true })).outcome,
      (await bot.hand(command('check', '', { options: { text } }))).outcome,
      (await bot.hand(command('check', '', { repliedTo: { text, fromBot: false, message: null } }))).outcome,
    ]
    for (const outcome of outcomes) {
      expect(wordsOf(outcome)).toMatch(
        /on Saturday because of a storm: a source says the same\nSays the same:\n.*storm/,
      )
      expect(wordsOf(outcome)).toMatch(/Zeppelins landed in Norvik: no source says this/)
      expect(labelsOf(outcome)[0]).toBe('Source 1')
    }
    expect(asReply((await bot.hand(command('check', 'Zeppelins landed in Norvik.'))).outcome).audience).toBe('asker')
    expect(wordsOf((await bot.hand(command('check'))).outcome)).toContain('Give a text to check')
    expect(wordsOf((await bot.hand(command('check', 'x'.repeat(5000)))).outcome)).toContain('at most 4,096')
    await bot.close()
  })

  it('says in which slot a source says otherwise', async () => {
    const bot = await realBot()
    await bot.knowledge.ingest({ documents: bridgeArticles })
    const { outcome } = await bot.hand(
      command('check', 'About 900 residents of Norvik were taken to a school in Harstad.'),
    )
    expect(wordsOf(outcome)).toMatch(/: a source says otherwise \(number\)\nSays otherwise \(number\):\n/)
    await bot.close()
  })

  it('has names for use on a message in every language', () => {
    const { definitions } = commandBot(fakeKnowledge())
    const named = definitions.filter(({ onMessage }) => onMessage !== null)
    expect(named.map(({ name, onMessage }) => [name, onMessage?.en])).toEqual([
      ['check', 'Check against sources'],
      ['quote', 'Show source quote'],
    ])
  })
})

describe('a link to a claim', () => {
  const { respond } = commandBot(
    fakeKnowledge({ quote: async ({ claim }) => (claim === 'aaaaaaaaaaa1' ? quote() : null) }),
  )

  it('shows its quote to everybody, without offsets and hash', async () => {
    const words = wordsOf(await respond(turn(command('start', 'aaaaaaaaaaa1'))))
    expect(words).toContain('The ferry leaves for Brenholm')
    expect(words).not.toMatch(/characters|hash/)
  })

  it.each(['', 'bbbbbbbbbbb1', 'not a claim'])('shows help for "%s"', async (payload) => {
    expect(wordsOf(await respond(turn(command('start', payload))))).toContain('Three questions that I can answer')
  })

  it('does not show again what was withdrawn', async () => {
    const gone = commandBot(fakeKnowledge({ quote: async () => quote({ state: 'withdrawn' }) }))
    const words = wordsOf(await gone.respond(turn(action('source', 'aaaaaaaaaaa1'))))
    expect(words).toMatch(/^Withdrawn/)
    expect(words).not.toContain('ferry')
  })
})

describe('a follow-up', () => {
  it('is asked for in a form, and asked with the question it follows', async () => {
    const knowledge = fakeKnowledge()
    const { respond } = commandBot(knowledge)
    const form = await respond(turn(action('follow-up', 'where does the ferry go?')))
    expect(form).toMatchObject({ kind: 'form', command: 'ask', carried: { previous: 'where does the ferry go?' } })
    await respond(turn(command('ask', '', { options: { question: 'and when?' } }), { previous: 'where does it go?' }))
    expect(knowledge.asked).toMatchObject([{ text: 'and when?', previous: 'where does it go?' }])
  })

  it('takes days that can be read, and says so of others', async () => {
    const knowledge = fakeKnowledge()
    const { respond } = commandBot(knowledge)
    const ask = (before: string) => respond(turn(command('ask', 'where?', { options: { before } })))
    for (const day of [
      '2022-06-15',
      '15.06.2022',
      '15 June 2022',
      'June 15, 2022',
      '15 червня 2022',
      '15 июня 2022 г.',
    ])
      await ask(day)
    expect(knowledge.asked.map(({ within }) => within?.before)).toEqual(knowledge.asked.map(() => '2022-06-15'))
    await respond(turn(command('ask', 'where?', { options: { after: 'June 2022' } })))
    expect(knowledge.asked.at(-1)).toMatchObject({ text: 'where?', within: { after: '2022-06-30' } })
    for (const day of ['soon', '15 June', '31.02.2022', '2022-13', 'banana 2022'])
      expect(wordsOf(await ask(day))).toContain('is no day that I can read')
  })
})

describe('names and descriptions of commands', () => {
  const { definitions } = commandBot(fakeKnowledge())

  it('fit where they are shortest, and are told apart in every language', () => {
    for (const locale of ['en', 'uk', 'ru']) {
      const names = definitions.map(({ names }) => names![locale]!)
      expect(new Set(names).size).toBe(definitions.length)
      for (const name of [
        ...names,
        ...definitions.flatMap(({ options }) => options.map(({ names }) => names![locale]!)),
      ])
        expect(name).toMatch(/^[\p{Ll}\d-]{1,32}$/u)
      for (const { description, options } of definitions)
        for (const text of [description, ...options.map((option) => option.description)])
          expect(text[locale]!.length).toBeLessThanOrEqual(100)
    }
  })
})

describe("a chat's settings", () => {
  it('are for its administrators', async () => {
    const bot = await realBot()
    expect(wordsOf((await bot.hand(command('settings'))).outcome)).toBe('Only administrators of this chat can do that.')
    expect(wordsOf((await bot.hand(command('settings', '', administrator))).outcome)).toContain('Settings of this chat')
    await bot.close()
  })

  it('fix the language, of topics too, at once and after a restart', async () => {
    const bot = await realBot()
    const shown = (await bot.hand(command('settings', '', administrator))).outcome
    const { outcome } = await bot.hand({
      ...action('settings', intentOf(shown, 'українська').argument),
      ...administrator,
    })
    expect(asReply(outcome)).toMatchObject({ inPlace: true })
    expect(wordsOf(outcome)).toContain('Мова: українська')
    const conversation = { adapter: 'test', id: 'room:7', space: 'room', kind: 'group' } as const
    expect(wordsOf((await bot.ask('thanks', { conversation })).outcome)).toBe('Будь ласка.')
    const again = await realBot({ knowledge: bot.knowledge })
    expect(wordsOf((await again.ask('thanks')).outcome)).toBe('Будь ласка.')
    expect(wordsOf((await again.ask('thanks', { conversation: group('other') })).outcome)).toBe("You're welcome.")
    await again.watcher.moved({ ...conversation, id: 'room' }, { ...conversation, id: 'new', space: 'new' })
    expect(wordsOf((await again.ask('thanks', { conversation: group('new', 'test') })).outcome)).toBe('Будь ласка.')
    await bot.close()
  })

  it('let a group have every question answered, and nothing else said', async () => {
    const bot = await realBot()
    await bot.knowledge.ingest({ documents: bridgeArticles })
    const conversation = group('g')
    const overhear = async (text: string) => (await bot.ask(text, { conversation, addressed: false })).outcome.kind
    const ferry = 'why was the ferry between Marwick and Stoneport stopped?'
    expect(await overhear(ferry)).toBe('silence')
    const shown = (await bot.hand(command('settings', '', { ...administrator, conversation }))).outcome
    await bot.hand({
      ...action('settings', intentOf(shown, 'Answer every “?”').argument),
      ...administrator,
      conversation,
    })
    expect(await overhear(ferry)).toBe('reply')
    expect(await overhear(ferry.replace('?', '.'))).toBe('silence')
    expect(await overhear('anyone up for a beer tonight?')).toBe('silence')
    expect(await overhear('thanks?')).toBe('silence')
    expect(await bot.knowledge.desk.unanswered(5)).toEqual([])
    await bot.close()
  })

  it('make a channel private: commands for the asker alone, mentions not at all', async () => {
    const bot = await realBot()
    await bot.knowledge.ingest({ documents: bridgeArticles })
    const conversation = group('c', 'discord')
    const shown = (await bot.hand(command('channels', '', { ...administrator, conversation }))).outcome
    expect(wordsOf(shown)).toBe('In this channel I answer publicly.')
    const { outcome } = await bot.hand({
      ...action('channels', intentOf(shown, 'Answer privately only').argument),
      ...administrator,
      conversation,
    })
    expect(wordsOf(outcome)).toContain('for the asker alone')
    const ferry = 'why was the ferry between Marwick and Stoneport stopped?'
    expect((await bot.ask(ferry, { conversation })).outcome.kind).toBe('silence')
    expect(asReply((await bot.hand(command('ask', ferry, { conversation }))).outcome).audience).toBe('asker')
    expect((await bot.ask(ferry, { conversation: group('d', 'discord') })).outcome.kind).toBe('reply')
    expect(bot.commands.find(({ name }) => name === 'channels')?.platforms).toEqual(['discord'])
    await bot.close()
  })
})

describe('an overheard question', () => {
  it('is not noted for the moderators when nothing answers it', async () => {
    const knowledge = fakeKnowledge({ ask: async () => answer({ outcome: 'near-miss' }) })
    const { respond } = commandBot(knowledge)
    expect((await respond(turn(question('where to?'), { overheard: true }))).kind).toBe('silence')
    expect(knowledge.asked[0]!.record).toBe(false)
  })
})
