import { afterEach, describe, expect, it, vi } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { readConfig } from '../../../src/config.ts'
import { createBot } from '../../../src/main/bot.ts'
import { createMessages } from '../../../src/messages/messages.ts'
import { bridgeArticles } from '../../support/bridge-articles.ts'
import { createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import type { Interaction } from '../../support/discord/interactions.ts'
import { onScreen } from './talk.ts'

const open: Knowledge[] = []
afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close()
})

async function start() {
  // All go by the double's clock.
  let now = () => 0
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), {
    now: () => new Date(now()).toISOString(),
  })
  open.push(knowledge)
  const on = await createAdapterOnDouble({ records: knowledge.records })
  now = on.clock.now
  await knowledge.ingest({ documents: bridgeArticles })
  on.guild.roles.push({ id: '789', name: 'editors' })
  const bot = createBot({
    config: readConfig({ MODERATORS: 'discord:role:789', RATE_LIMIT_PERSON: '9999' }),
    knowledge,
    messages: createMessages(),
    logLevel: 'warn',
    log: (line) => {
      throw new Error(line)
    },
    now: on.clock.now,
  })
  await on.adapter.start(bot.handler, bot.commands, bot.watcher)
  const answer = async (interaction: Interaction, words = /./) => {
    await on.double.until(
      () => interaction.placeholder === null && interaction.shown.some((message) => words.test(onScreen(message))),
    )
    return interaction.shown.findLast((message) => words.test(onScreen(message)))!
  }
  const form = async (interaction: Interaction) => {
    await on.double.until(() => interaction.modal !== null)
    return interaction
  }
  return {
    ...on,
    knowledge,
    courier: bot.courierFor([on.adapter]),
    answer,
    form,
    ada: on.double.person('Ada'),
    editor: on.double.person('Bo', { roles: ['789'] }),
  }
}

describe("the moderators' desk on Discord", () => {
  it('takes text in a form, and corrects the answers of what is withdrawn where they stand', async () => {
    const { knowledge, double, channel, courier, answer, form, ada, editor } = await start()
    const opened = await form(editor.uses('add', {}, channel))
    const source = 'The lighthouse of Tromvik is owned by Ida Moen, the harbour office said.'
    const preview = await answer(editor.submits(opened, { source, outlet: 'Sela Times', published: '2023-05-20' }))
    expect(onScreen(preview)).toContain('Sela Times')
    expect(preview.seenBy).toBe(editor.user)
    expect(onScreen(await answer(editor.presses(preview, 'Add')))).toContain('Added:')

    const shown = await answer(ada.uses('ask', { question: 'who owns the lighthouse of Tromvik?' }, channel))
    expect(onScreen(shown)).toContain('Ida Moen')
    const article = (await knowledge.articles()).find(({ outlet }) => outlet === 'Sela Times')!
    await vi.waitFor(async () => expect((await knowledge.correspondence.reach(article.id)).reachable).toBe(1))

    const reason = await form(editor.uses('retract', { article: article.id }, channel))
    const withdrawn = await answer(editor.submits(reason, { reason: 'it was another lighthouse' }))
    expect(onScreen(withdrawn)).toContain('Answers being corrected: 1; out of reach: 0')
    await courier.deliver()
    const corrected = () =>
      double
        .said(channel)
        .filter(({ seenBy }) => seenBy === null)
        .map(onScreen)
    expect(corrected()).toEqual([expect.stringContaining('it was another lighthouse')])
    expect(corrected().join()).not.toContain('Ida Moen')
  })

  it('counts answers that were for one person alone as out of reach', async () => {
    const { knowledge, channel, answer, form, ada, editor } = await start()
    const question = 'why was the ferry between Marwick and Stoneport stopped?'
    await answer(ada.uses('ask', { question, private: true }, channel), /storm/)
    const { id } = (await knowledge.articles()).find(({ source }) => source === 'tribune.md')!
    await vi.waitFor(async () => expect((await knowledge.correspondence.reach(id)).unreachable).toBe(1))
    const reason = await form(editor.uses('retract', { article: id }, channel))
    expect(onScreen(await answer(editor.submits(reason, { reason: 'wrong day' })))).toContain('out of reach: 1')
  })

  it('refuses the desk to everybody else', async () => {
    const { channel, answer, ada } = await start()
    for (const name of ['add', 'audit', 'unanswered', 'export'])
      expect(onScreen(await answer(ada.uses(name, {}, channel)))).toContain('Only moderators')
  })
})
