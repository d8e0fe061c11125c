import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { readConfig } from '../../../src/config.ts'
import { createBot } from '../../../src/main/bot.ts'
import { starterFolder } from '../../support/starter-questions.ts'
import { messages, startTalk } from './talk.ts'

const group = -1_000_000_000_123
let knowledge: Knowledge

beforeAll(async () => {
  knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  await knowledge.ingest({ paths: [starterFolder], addedBy: 'starter' })
})
afterAll(() => knowledge.close())

/** The bot as it runs, with one moderator. */
async function start() {
  const { handler, commands, watcher } = createBot({
    config: readConfig({ MODERATORS: 'telegram:user:9', RATE_LIMIT_PERSON: '9999', RATE_LIMIT_CONVERSATION: '9999' }),
    knowledge,
    messages,
    logLevel: 'warn',
    log: (line) => {
      throw new Error(line)
    },
    now: Date.now,
  })
  return startTalk(handler, { commands, watcher, moderatorUsers: ['9'] })
}

const labels = (message: Message | undefined) =>
  message?.reply_markup?.inline_keyboard.flat().map((button) => button.text) ?? []

describe('the bot on Telegram', () => {
  it('answers with quotes in blocks and their sources, and shows more and whole sources when asked', async () => {
    const { api, answered } = await start()
    const ada = api.person(7, 'Ada', 'en')
    ada.writes('where does the corridor go?')
    await answered()
    const [answer] = api.said(7)
    expect(answer?.text).toMatch(/^Svatov[oe] \(also Svatov[oe]\)\n/)
    const quotes = answer?.entities?.filter(({ type }) => type.endsWith('blockquote')) ?? []
    expect(quotes.length).toBeGreaterThanOrEqual(2)
    ada.presses(answer!, 'Source 1')
    ada.presses(answer!, 'More')
    await answered()
    expect(api.said(7)).toHaveLength(3)
    expect(api.said(7)[1]?.reply_to_message?.message_id).toBe(answer?.message_id)
  })

  it('takes thanks for an answer in a popup', async () => {
    const { api, answered } = await start()
    const ada = api.person(7, 'Ada', 'en')
    ada.writes('where does the corridor go?')
    await answered()
    ada.presses(api.said(7)[0]!, '👍')
    await answered()
    expect(api.called('answerCallbackQuery')).toMatchObject([{ refusal: null, payload: { text: expect.any(String) } }])
    expect(api.said(7)).toHaveLength(1)
  })

  it('offers three questions on /start, and answers the one that is chosen', async () => {
    const { api, answered } = await start()
    const ada = api.person(7, 'Ada', 'uk')
    ada.writes('/start')
    await answered()
    const offered = labels(api.said(7)[0])
    expect(offered).toHaveLength(3)
    ada.presses(api.said(7)[0]!, offered[0]!)
    await answered()
    expect(api.said(7)[1]?.entities?.some(({ type }) => type.endsWith('blockquote'))).toBe(true)
  })

  it('opens the claim of a deep link', async () => {
    const { api, answered } = await start()
    const answer = await knowledge.ask({ text: 'where does the corridor go?' })
    api.person(7).writes(`/start ${answer.citations[0]?.claimId}`)
    await answered()
    expect(api.said(7)[0]?.text).toContain(answer.citations[0]?.exact)
  })

  it('is silent in a group until it is named, and then answers the message above', async () => {
    const { api, answered } = await start()
    const asked = api.person(7).writes('where does the corridor go?', { in: group })
    await answered()
    expect(api.said(group)).toEqual([])
    api.person(8).writes('@footnote_bot', { in: group, replyTo: asked })
    await answered()
    expect(api.said(group)[0]?.text).toMatch(/^Svatov[oe]/)
  })

  it('checks what is forwarded to it', async () => {
    const { api, answered } = await start()
    api.person(7, 'Ada', 'en').writes('The Russians destroyed the bridge.', { forwarded: true })
    await answered()
    expect(api.said(7)[0]?.text).toMatch(/source says|sources say/i)
  })

  it('fetches a quote for moderators, by words or as a reply to an answer, and for nobody else', async () => {
    const { api, answered } = await start()
    for (const id of [7, 9]) {
      api.person(id).writes('/quote bridge destroyed')
      api.person(id).writes('where does the corridor go?')
    }
    await answered()
    expect(api.said(7)[0]?.text).toContain('Only moderators')
    expect(api.said(9)[0]?.text).toMatch(/^Claim \w{12} · /)
    api.person(9).writes('/quote', { replyTo: api.said(9)[1]! })
    await answered()
    expect(api.said(9)[2]?.text).toMatch(/Claim \w{12}|\[1\]/)
  })

  it('keeps a language for the chat, chosen in place', async () => {
    const { api, answered } = await start()
    const ada = api.person(7, 'Ada', 'en')
    ada.writes('/settings')
    await answered()
    ada.presses(api.said(7)[0]!, 'українська')
    await answered()
    expect(api.said(7)).toHaveLength(1)
    expect(api.said(7)[0]?.text).not.toContain('Settings')
    ada.writes('/help')
    await answered()
    expect(api.said(7)[1]?.text).toMatch(/\p{Script=Cyrillic}/u)
  })

  it('offers claims to paste in inline mode', async () => {
    const { api, answered } = await start()
    api.person(7).types('corridor')
    await answered()
    const [{ payload } = { payload: {} as Record<string, unknown> }] = api.called('answerInlineQuery')
    expect((payload.results as unknown[]).length).toBeGreaterThan(3)
  })
})
