import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { readConfig } from '../../../src/config.ts'
import { createBot } from '../../../src/main/bot.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import type { Interaction } from '../../support/discord/interactions.ts'
import { starterFolder, starterQuestions } from '../../support/starter-questions.ts'
import { buttonsOf, optionsOf } from './rendered.ts'
import { onScreen } from './talk.ts'

let knowledge: Knowledge

beforeAll(async () => {
  knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  await knowledge.ingest({ paths: [starterFolder], addedBy: 'starter' })
})
afterAll(() => knowledge.close())

/** The bot as it runs, with an editor's role as moderator. */
async function start() {
  const on = await createAdapterOnDouble()
  on.guild.roles.push({ id: '789', name: 'editors' })
  const { handler, commands, watcher } = createBot({
    config: readConfig({ MODERATORS: 'discord:role:789', RATE_LIMIT_PERSON: '9999', RATE_LIMIT_CONVERSATION: '9999' }),
    knowledge,
    messages: createMessages(),
    logLevel: 'warn',
    log: (line) => {
      throw new Error(line)
    },
    now: on.clock.now,
  })
  await on.adapter.start(handler, commands, watcher)
  const answer = async (interaction: Interaction) => {
    await on.double.until(() => interaction.shown.length > 0 && interaction.placeholder === null)
    return interaction.shown.at(-1)!
  }
  return { ...on, answer, ada: on.double.person('Ada') }
}

describe('the bot on Discord', () => {
  it('answers with quotes that stand in the articles, their sources and what else can be chosen', async () => {
    const { channel, answer, ada } = await start()
    const shown = await answer(ada.uses('ask', { question: 'where does the corridor go?' }, channel))
    expect(shown.seenBy).toBeNull()
    expect(onScreen(shown)).toMatch(/^Svatov[oe]/)
    expect(onScreen(shown)).toContain('digest of Newsweek')
    expect(optionsOf(shown.components).length).toBeGreaterThan(1)
    expect(buttonsOf(shown.components).map(({ label }) => label)).toContain('Follow up')
    const full = await answer(ada.selects(shown, optionsOf(shown.components)[0]!.label))
    expect(onScreen(full)).toContain('Mizintsev')
  })

  it('understands a follow-up by its form', async () => {
    const { channel, answer, double, ada } = await start()
    const shown = await answer(ada.uses('ask', { question: 'where does the corridor go?' }, channel))
    const bo = double.person('Bo')
    const pressed = bo.presses(shown, 'Follow up')
    await double.until(() => pressed.modal !== null)
    expect(onScreen(await answer(bo.submits(pressed, { question: 'when is it open?' })))).toContain('Wednesday')
  })

  it('offers three questions that it can answer on /help and on an empty mention', async () => {
    const { channel, answer, double, ada } = await start()
    const help = await answer(ada.uses('help', {}, channel))
    expect(help.seenBy).toBe(ada.user)
    const offered = buttonsOf(help.components).map(({ label }) => label)
    expect(offered.length).toBeGreaterThanOrEqual(3)
    expect((await answer(ada.presses(help, offered[0]!))).seenBy).toBeDefined()
    ada.says('', channel, { mention: true })
    await double.until(() => double.said(channel).some(({ repliedTo }) => repliedTo !== null))
    const mentioned = double.said(channel).find(({ repliedTo }) => repliedTo !== null)!
    expect(buttonsOf(mentioned.components).length).toBeGreaterThanOrEqual(3)
  })

  it('misses in private where it can, and in one short reply to a mention', async () => {
    const { channel, answer, double, ada } = await start()
    const missed = await answer(ada.uses('ask', { question: 'what is the weather in Oslo?' }, channel))
    expect(missed.seenBy).toBe(ada.user)
    ada.says('what is the weather in Oslo?', channel, { mention: true })
    await double.until(() => double.said(channel).some(({ repliedTo }) => repliedTo !== null))
    expect(double.said(channel).filter(({ repliedTo }) => repliedTo !== null)).toHaveLength(1)
  })

  it('fetches the quote behind an answer for moderators, by its menu, and for nobody else', async () => {
    const { channel, answer, double, ada } = await start()
    const shown = await answer(ada.uses('ask', { question: 'where does the corridor go?' }, channel))
    const editor = double.person('Bo', { roles: ['789'] })
    expect(onScreen(await answer(ada.usesOn('Show source quote', shown)))).toContain('Only moderators')
    const quoted = onScreen(await answer(editor.usesOn('Show source quote', shown)))
    expect(quoted).toMatch(/Claim [a-z0-9]{12}/)
    const [claim] = /[a-z0-9]{12}/.exec(quoted.slice(quoted.indexOf('Claim ') + 6))!
    const one = await answer(editor.uses('quote', { claim: claim! }, channel))
    expect(onScreen(one)).toContain(claim)
    const copied = await answer(editor.presses(one, 'Copy quote'))
    expect(copied.seenBy).toBe(editor.user)
  })

  it('checks a statement of anybody by its menu', async () => {
    const { channel, answer, double, ada } = await start()
    const said = ada.says('The corridor leads to Svatove.', channel)
    expect(onScreen(await answer(double.person('Bo').usesOn('Check against sources', said)))).toContain('Svatov')
  })

  it('lets those who manage the server, and nobody else, switch a channel', async () => {
    const { channel, answer, double, ada } = await start()
    expect(onScreen(await answer(ada.uses('channels', {}, channel)))).not.toBe('')
    const manager = double.person('Bo', { administrator: true })
    const setting = await answer(manager.uses('channels', {}, channel))
    expect(setting.seenBy).toBe(manager.user)
    await answer(manager.presses(setting, buttonsOf(setting.components)[0]!.label))
    const shown = await answer(ada.uses('ask', { question: 'where does the corridor go?' }, channel))
    expect(shown.seenBy).toBe(ada.user)
  })

  it('previews and drops an article by forms and buttons, for moderators alone', async () => {
    const { channel, answer, double, ada } = await start()
    expect(onScreen(await answer(ada.uses('add', {}, channel)))).toContain('Only moderators')
    const editor = double.person('Bo', { roles: ['789'] })
    const asked = editor.uses('add', {}, channel)
    await double.until(() => asked.modal !== null)
    const source = 'The lighthouse at Brenholm will close in May, the harbour office said on Monday.'
    const preview = await answer(editor.submits(asked, { source, outlet: 'Harbour Post' }))
    expect(preview.seenBy).toBe(editor.user)
    expect(onScreen(preview)).toContain('Harbour Post')
    const [add, change, drop] = buttonsOf(preview.components).map(({ label }) => label)
    expect([add, change, drop].every((label) => label !== undefined)).toBe(true)
    const changing = editor.presses(preview, change!)
    await double.until(() => changing.modal !== null)
    const changed = await answer(editor.submits(changing, { outlet: 'Coast Gazette' }))
    expect(onScreen(changed)).toContain('Coast Gazette')
    expect(onScreen(await answer(editor.presses(changed, drop!)))).not.toContain('Coast Gazette')
  })

  it('speaks the language of the asker', async () => {
    const { channel, answer, double } = await start()
    const ada = double.person('Ada', { locale: 'uk' })
    const shown = await answer(ada.uses('ask', { question: 'where does the corridor go?' }, channel))
    expect(buttonsOf(shown.components).map(({ label }) => label)).toContain('Уточнити')
  })

  it("speaks the question's language rather than the client's", async () => {
    const { channel, answer, ada } = await start()
    const shown = await answer(ada.uses('ask', { question: 'куди веде коридор?' }, channel))
    expect(onScreen(shown)).toMatch(/Svatov[oe]/)
    expect(buttonsOf(shown.components).map(({ label }) => label)).toContain('Уточнити')
  })

  it('shows answers to all kinds of questions within the limits', async () => {
    const questions = starterQuestions.filter((_, i) => i % 6 === 0)
    const { double, ada } = await start()
    const direct = double.world.directWith(ada.user)
    for (const { question } of questions) ada.says(question, direct)
    await double.until(() => double.said(direct).length === questions.length)
    expect(double.requests.filter(({ status }) => status >= 400)).toEqual([])
  })
})
