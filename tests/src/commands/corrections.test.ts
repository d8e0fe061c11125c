import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { action, command, question, wordsOf } from '../../support/incoming.ts'
import { intentOf, realBot } from '../../support/real-bot.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

type Bot = Awaited<ReturnType<typeof realBot>>
const open: Bot[] = []
afterEach(async () => {
  for (const bot of open.splice(0)) await bot.close()
})

const ferry = 'why was the ferry between Marwick and Stoneport stopped?'
const room = (id: string) => ({ adapter: 'test', id, space: id, kind: 'group' }) as const

async function botOf(options: Parameters<typeof realBot>[0] = {}) {
  const bot = await realBot(options)
  open.push(bot)
  await bot.knowledge.ingest({ documents: bridgeArticles })
  return bot
}

const idOf = async ({ knowledge }: Bot, source: string) =>
  (await knowledge.articles()).find((article) => article.source === source)!.id

async function retract(bot: Bot, id: string) {
  await bot.mod('retract-confirm', '', { options: { article: id, reason: 'wrong day' } })
  await bot.courier.deliver()
}

describe('a retraction', () => {
  it('replaces each answer that cited the article by what is answered now, once', async () => {
    const bot = await botOf()
    const asked = [await bot.ask(ferry, { conversation: room('a') }), await bot.ask(ferry, { conversation: room('b') })]
    await bot.ask('how many residents were taken to a school?', { conversation: room('c') })
    const id = await idOf(bot, 'tribune.md')
    expect(wordsOf(await bot.mod('retract', `${id} wrong day`))).toContain('corrected: 2; out of reach: 0')
    await retract(bot, id)
    await bot.courier.deliver()
    expect(bot.told.map(({ conversation, beside }) => [conversation.id, beside?.as, beside?.message.id])).toEqual([
      ['a', 'replacement', asked[0]!.message],
      ['b', 'replacement', asked[1]!.message],
    ])
    const words = wordsOf(bot.told[0]!.content)
    expect(words).toMatch(
      /^Correction: this answer cited “Marwick ferry stops” \(Plains Tribune\), which has been withdrawn: wrong day\nWhat I answer now:\n/,
    )
    expect(words).not.toContain('storm')
  })

  it('is said in a reply where what was shown answered no question', async () => {
    const bot = await botOf()
    const { claimId } = (await bot.knowledge.quote({ claim: 'No ferry will sail before Monday' }))!
    await bot.hand(action('source', claimId))
    await retract(bot, await idOf(bot, 'tribune.md'))
    expect(bot.told).toMatchObject([{ beside: { as: 'reply' } }])
  })

  it("is said in the asker's language", async () => {
    const bot = await botOf()
    await bot.ask(ferry, { locale: 'uk' })
    await retract(bot, await idOf(bot, 'tribune.md'))
    expect(wordsOf(bot.told[0]!.content)).toMatch(/^Виправлення: /)
  })

  it('counts answers that cannot be reached, and does not look for them', async () => {
    const bot = await botOf()
    const incoming = question(ferry)
    const outcome = await bot.handler(incoming)
    if (outcome.kind !== 'reply') throw new Error('expected a reply')
    await bot.watcher.shown(incoming, outcome, null)
    const id = await idOf(bot, 'tribune.md')
    expect(wordsOf(await bot.mod('retract', `${id} wrong day`))).toContain('corrected: 0; out of reach: 1')
    await retract(bot, id)
    expect(bot.told).toEqual([])
  })

  it('is not said again when it could not be delivered, and the log says why', async () => {
    const bot = await botOf({
      send: async () => ({ kind: 'unreachable', reason: 'kicked' }),
      env: { LOG_LEVEL: 'info' },
    })
    await bot.ask(ferry)
    await retract(bot, await idOf(bot, 'tribune.md'))
    await bot.courier.deliver()
    expect(bot.told.filter(({ beside }) => beside)).toHaveLength(1)
    expect(bot.lines.join('')).toContain('kicked')
  })

  it('tells the moderator how many could not be reached after all', async () => {
    const bot = await botOf({
      send: async ({ conversation }) =>
        conversation.id === 'b'
          ? { kind: 'unreachable', reason: 'blocked' }
          : { kind: 'sent', message: { conversation, id: 'm' } },
    })
    for (const id of ['a', 'b']) await bot.ask(ferry, { conversation: room(id) })
    await retract(bot, await idOf(bot, 'tribune.md'))
    const last = bot.told.at(-1)!
    expect(last.conversation.id).toBe('room')
    expect(wordsOf(last.content)).toMatch(/^Corrections about Marwick ferry stops: delivered 1; .*: 1\.$/)
  })

  it('reaches every conversation exactly once over a restart in between', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    const first = await realBot({ file })
    await first.knowledge.ingest({ documents: bridgeArticles })
    for (const id of ['a', 'b', 'c', 'd']) await first.ask(ferry, { conversation: room(id) })
    await first.mod('retract-confirm', '', {
      options: { article: await idOf(first, 'tribune.md'), reason: 'wrong day' },
    })
    await first.courier.stop()
    await first.close()
    const second = await realBot({ file })
    open.push(second)
    await second.courier.deliver()
    const told = [...first.told, ...second.told].map(({ conversation }) => conversation.id)
    expect(told.toSorted()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is not said again when the program ended while it was being said', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    let begun = () => {}
    const saying = new Promise<void>((resolve) => {
      begun = resolve
    })
    const first = await realBot({
      file,
      send() {
        begun()
        return new Promise(() => {})
      },
    })
    await first.knowledge.ingest({ documents: bridgeArticles })
    for (const id of ['a', 'b']) await first.ask(ferry, { conversation: room(id) })
    await first.knowledge.desk.retract(await idOf(first, 'tribune.md'), 'wrong day', 'test')
    void first.courier.deliver()
    await saying
    await first.close()
    const second = await realBot({ file })
    open.push(second)
    await second.courier.deliver()
    const rooms = (bot: Bot) => bot.told.map(({ conversation }) => conversation.id)
    expect([rooms(first), rooms(second)]).toEqual([['a'], ['b']])
  })

  it('is not told to whoever had no time to hear of it before it was over', async () => {
    const bot = await botOf()
    await bot.ask(ferry)
    const id = await idOf(bot, 'tribune.md')
    await bot.knowledge.desk.retract(id, 'wrong day', 'test')
    await bot.knowledge.desk.unretract(id, 'test')
    await bot.courier.deliver()
    expect(bot.told).toEqual([])
  })

  it('is followed by another notice when it is taken back', async () => {
    const bot = await botOf()
    await bot.ask(ferry)
    const id = await idOf(bot, 'tribune.md')
    await retract(bot, id)
    await bot.mod('unretract', id)
    await bot.courier.deliver()
    expect(bot.told).toHaveLength(2)
    expect(wordsOf(bot.told[1]!.content)).toMatch(/no longer withdrawn\.\nWhat I answer now:\n[\s\S]*storm/)
  })
})

describe('other changes', () => {
  it('of outlet, date and speaker are told, of the title not', async () => {
    const bot = await botOf()
    await bot.ask(ferry)
    const id = await idOf(bot, 'tribune.md')
    await bot.mod('edit', `${id} title="Ferries stop"`)
    await bot.courier.deliver()
    expect(bot.told).toEqual([])
    await bot.mod('edit', `${id} outlet="Plains Times"`)
    await bot.courier.deliver()
    expect(wordsOf(bot.told[0]!.content)).toMatch(/\(Plains Times\) \(outlet, date or speaker\) has been corrected/)
  })

  it('of the text are told to answers that cite words which changed, and only to them', async () => {
    const bot = await botOf()
    const cited = await bot.ask('how many residents were taken to a school, according to the fire brigade?')
    await bot.ask(ferry, { conversation: room('other') })
    expect(wordsOf(cited.outcome)).toContain('About 300')
    const [herald] = bridgeArticles
    const changed = { ...herald, text: herald.text.replace('About 300 residents', 'About 350 residents') }
    await bot.knowledge.ingest({ documents: [changed] })
    await bot.courier.deliver()
    expect(bot.told).toHaveLength(1)
    expect(wordsOf(bot.told[0]!.content)).toMatch(/has a new version[\s\S]*About 350/)
  })
})

describe('what is kept for corrections', () => {
  it('is forgotten after its days', async () => {
    const bot = await botOf({ env: { ANSWER_DAYS: '30' } })
    await bot.ask(ferry)
    bot.pass(31 * 86_400_000)
    await retract(bot, await idOf(bot, 'tribune.md'))
    expect(bot.told).toEqual([])
    expect(wordsOf((await bot.hand(command('mydata'))).outcome)).toBe('I keep nothing about you.')
  })

  it('moves with a chat that gets another id', async () => {
    const bot = await botOf()
    await bot.ask(ferry, { conversation: room('old') })
    await bot.watcher.moved(room('old'), room('new'))
    await retract(bot, await idOf(bot, 'tribune.md'))
    expect(bot.told.map(({ conversation }) => conversation.id)).toEqual(['new'])
  })

  it('shows which claims an answer cites, by the message and not by its words', async () => {
    const bot = await botOf()
    const { message } = await bot.ask(ferry)
    const repliedTo = { text: 'edited words', fromBot: true, message: { conversation: room('room'), id: message } }
    const quotes = await bot.mod('quote', '', { repliedTo })
    expect(wordsOf(quotes)).toMatch(/Claim [a-z0-9]{12}[\s\S]*because of a storm/)
    const other = await bot.mod('quote', '', {
      repliedTo: { ...repliedTo, message: { conversation: room('x'), id: '1' } },
    })
    expect(wordsOf(other)).toContain('no answer of mine')
    const { claimId } = (await bot.knowledge.quote({ claim: 'stopped on Saturday because of a storm' }))!
    expect(wordsOf(await bot.mod('quote', claimId))).toContain('cited in 1 answer')
  })

  it('is shown by /mydata and deleted by /forgetme, once it is asked again, for that person alone', async () => {
    const bot = await botOf()
    const other = { key: 'test:user:2', name: null }
    await bot.ask(ferry)
    await bot.ask(ferry, { person: other })
    const { outcome } = await bot.ask('what does a ticket for the Norvik bridge cost?')
    if (wordsOf(outcome).includes('do not say')) await bot.hand({ ...action('subscribe', 'what does it cost?') })
    expect(wordsOf((await bot.hand(command('mydata'))).outcome)).toContain('have to follow: 1')
    const asked = (await bot.hand(command('forgetme'))).outcome
    const confirm = intentOf(asked, 'Delete it')
    // Somebody else presses it: nothing of theirs is deleted unasked.
    const pressed = await bot.hand({ ...action(confirm.name, confirm.argument), person: other })
    expect(wordsOf(pressed.outcome)).toContain('Delete all that I keep about you?')
    expect(wordsOf((await bot.hand(action(confirm.name, confirm.argument))).outcome)).toMatch(/^Deleted: answers 1/)
    expect(wordsOf((await bot.hand(command('mydata'))).outcome)).toBe('I keep nothing about you.')
    await retract(bot, await idOf(bot, 'tribune.md'))
    expect(bot.told).toHaveLength(1)
  })
})
