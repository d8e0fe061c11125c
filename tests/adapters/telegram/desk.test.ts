import { afterEach, describe, expect, it, vi } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { readConfig } from '../../../src/config.ts'
import { createBot } from '../../../src/main/bot.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { botOnDouble } from '../../support/telegram/bot-on-double.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function start() {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  await knowledge.ingest({ documents: bridgeArticles })
  const bot = createBot({
    config: readConfig({ MODERATORS: 'telegram:user:9', RATE_LIMIT_PERSON: '9999' }),
    knowledge,
    messages: createMessages(),
    logLevel: 'warn',
    log: (line) => {
      throw new Error(line)
    },
    now: Date.now,
  })
  const on = await botOnDouble({ moderatorUsers: ['9'], records: knowledge.records })
  await on.start(bot.handler, bot.watcher, bot.commands)
  const courier = bot.courierFor([on.adapter])
  closing.push(async () => {
    await courier.stop()
    await on.end()
    await knowledge.close()
  })
  const { double } = on
  /** Resolves with the bot's so-many-th message there, once it says this. */
  const said = async (chat: number, at: number, words: RegExp) => {
    await double.until(() => words.test(double.said(chat)[at]?.text ?? ''))
    return double.said(chat)[at]!
  }
  return { knowledge, double, courier, said, ada: double.person(7, 'Ada', 'en'), mod: double.person(9, 'Mod', 'en') }
}

const group = -1_000_000_000_123

describe("the moderators' desk on Telegram", () => {
  it('adds pasted text, which then answers; withdrawing it corrects that answer where it stands', async () => {
    const { knowledge, double, courier, said, ada, mod } = await start()
    mod.writes('/add The lighthouse of Tromvik is owned by Ida Moen, the harbour office said.')
    const preview = await said(9, 0, /Claims: \d/)
    mod.presses(preview, 'Add')
    await said(9, 0, /^Added: /)
    ada.writes('@footnote_bot who owns the lighthouse of Tromvik?', { in: group })
    const answer = await said(group, 0, /Ida Moen/)
    const article = (await knowledge.articles()).find(({ source }) => source.startsWith('pasted'))!
    await vi.waitFor(async () => expect((await knowledge.correspondence.reach(article.id)).reachable).toBe(1))
    mod.writes(`/retract ${article.id} it was another lighthouse`)
    mod.presses(await said(9, 1, /will be corrected: 1; out of reach: 0/), 'Withdraw it')
    await said(9, 1, /^Withdrawn: /)
    await courier.deliver()
    const corrected = await said(group, 0, /Correction: .*it was another lighthouse/)
    expect(corrected.message_id).toBe(answer.message_id)
    expect(corrected.text).not.toContain('Ida Moen')
    await courier.deliver()
    expect(double.said(group)).toHaveLength(1)
  })

  it('asks for the reason of a withdrawal as questions in turn', async () => {
    const { knowledge, said, mod } = await start()
    const { id } = (await knowledge.articles())[0]!
    mod.writes(`/retract ${id}`)
    await said(9, 0, /Reason, as askers will read it/)
    mod.writes('wrong day')
    await said(9, 1, /^Withdrawn: /)
    mod.writes('/audit')
    const listed = await said(9, 2, /retract .* wrong day/)
    mod.presses(listed, 'Undo 1')
    mod.presses(await said(9, 3, /Take it back\?/), 'Take it back')
    await said(9, 3, /^Done: \/unretract/)
    expect((await knowledge.stats()).retracted).toBe(0)
  })

  it('tells whoever wanted to know once a moderator points at a claim', async () => {
    const { courier, said, ada, mod } = await start()
    ada.writes('who will reopen the theatre of Norvik?')
    const miss = await said(7, 0, /./)
    ada.presses(miss, 'Tell me when you know')
    mod.writes('/unanswered')
    mod.presses(await said(9, 0, /who will reopen the theatre/), 'Question 1')
    mod.presses(await said(9, 1, /point at a claim/), 'Point at a claim')
    await said(9, 2, /Id of the claim/)
    mod.writes('We will reopen the bridge on Friday')
    mod.presses(await said(9, 3, /reopen the bridge/), 'This answers it')
    await said(9, 3, /is answered by claim/)
    await courier.deliver()
    await said(7, 1, /^You wanted to know: who will reopen the theatre of Norvik\?\n[\s\S]*reopen the bridge/)
  })

  it('shows and forgets what it keeps about a person', async () => {
    const { said, ada } = await start()
    ada.writes('why was the ferry between Marwick and Stoneport stopped?')
    await said(7, 0, /storm/)
    ada.writes('/mydata')
    await said(7, 1, /have to follow: 1/)
    ada.writes('/forgetme')
    ada.presses(await said(7, 2, /Delete all/), 'Delete it')
    await said(7, 2, /^Deleted: answers 1/)
  })
})
