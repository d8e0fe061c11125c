import { InteractionResponseType, PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { silence } from '../../../src/core/outcome.ts'
import {
  acknowledged,
  answer,
  answered,
  miss,
  passLimit,
  privately,
  startAnswering,
} from '../../support/discord/answering.ts'
import { createHeldHandler } from '../../support/discord/held-handler.ts'
import { shownText } from '../../support/discord/shown-text.ts'

const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType

describe('a command', () => {
  it.each([
    ['publicly', answer('the ferry goes north'), false],
    ['to the asker alone when it is a miss', miss, true],
  ])('that is quick is answered by the first response, %s', async (_, outcome, hidden) => {
    const { double, ada, channel } = await startAnswering(async () => outcome)
    const asked = ada.uses('ask', { question: 'where to?' }, channel)
    await double.until(answered(asked))
    expect(asked.tried).toEqual([ChannelMessageWithSource])
    expect(privately(asked)).toEqual([hidden])
  })

  it('that is slow gets a public placeholder, which the answer replaces', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await passLimit(on, held.heard)
    await on.double.until(acknowledged(asked))
    expect(asked).toMatchObject({ placeholder: 'everyone', after: 1500 })
    held.give(answer('the ferry goes north'))
    await on.double.until(answered(asked))
    expect(asked.tried).toEqual([DeferredChannelMessageWithSource])
    expect(on.double.said(on.channel)).toEqual(asked.shown)
    expect(privately(asked)).toEqual([false])
  })

  it('that is slow and misses takes the placeholder away before it says so in private', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await passLimit(on, held.heard)
    held.give(miss)
    await on.double.until(answered(asked))
    expect(privately(asked)).toEqual([true])
    const paths = on.double.requests.filter(({ path }) => path.includes(asked.token)).map(({ method }) => method)
    expect(paths).toEqual(['POST', 'DELETE', 'POST'])
  })

  it.each([
    ['ask', { question: 'where to?', private: true }],
    ['status', {}],
  ])('for private eyes gets a private placeholder: /%s', async (command, options) => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const asked = on.double.person('Mod', { administrator: true }).uses(command, options, on.channel)
    await passLimit(on, held.heard)
    await on.double.until(acknowledged(asked))
    expect(asked.placeholder).toBe('asker')
    held.give(miss)
    await on.double.until(answered(asked))
    expect(asked.tried).toHaveLength(1)
    expect(privately(asked)).toEqual([true])
  })

  it('is acknowledged while it waits for its turn', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const first = on.ada.uses('ask', { question: 'one' }, on.channel)
    const second = on.double.person('Bo').uses('ask', { question: 'two' }, on.channel)
    await on.double.gateway.delivered()
    await passLimit(on, held.heard)
    await on.double.until(() => first.first !== null && second.first !== null)
    expect(held.heard).toHaveLength(1)
    held.give(answer('first'))
    await on.double.until(() => first.shown.length > 0 && held.heard.length === 2)
    held.give(answer('second'))
    await on.double.until(answered(second))
    expect(on.double.shown()).toMatch(/first[\s\S]*second/)
  })

  it('is answered beside others of other channels', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const elsewhere = on.double.world.addChannel(on.guild, 'elsewhere')
    on.double.gateway.dispatch(
      'CHANNEL_CREATE',
      { ...{ id: elsewhere.id, type: 0, name: 'elsewhere' }, guild_id: on.guild.id },
      on.guild.id,
    )
    on.ada.uses('ask', { question: 'one' }, on.channel)
    await on.double.until(() => held.heard.length === 1)
    const second = on.ada.uses('ask', { question: 'two' }, elsewhere)
    await on.double.until(() => held.heard.length === 2)
    held.give(answer('first'))
    held.give(answer('second'))
    await on.double.until(answered(second))
    expect(on.double.shown()).toContain('second')
  })

  it('is acknowledged at once when very many wait already', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const asked = Array.from({ length: 40 }, (_, i) => on.ada.uses('ask', { question: `question ${i}` }, on.channel))
    await on.double.gateway.delivered()
    await on.double.until(() => asked.slice(32).every(({ first }) => first !== null))
    expect(asked.slice(0, 32).every(({ first }) => first === null)).toBe(true)
    on.clock.advance(1500)
    await on.double.until(() => asked.every(({ first }) => first !== null))
  })

  it('that the bot answers with silence leaves nothing behind', async () => {
    const { double, ada, channel, adapter } = await startAnswering(async () => silence)
    const asked = ada.uses('ask', { question: 'where to?' }, channel)
    await double.gateway.delivered()
    await adapter.stop()
    expect(asked).toMatchObject({ first: DeferredChannelMessageWithSource, placeholder: null, shown: [] })
  })

  it('that came too late is put down, and answered to nobody', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(() => held.heard.length > 0)
    on.clock.advance(4000)
    held.give(answer('the ferry goes north'))
    await on.double.until(() => asked.tried.length > 0)
    await on.adapter.stop()
    expect(asked).toMatchObject({ first: null, shown: [] })
    expect(asked.tried).toHaveLength(1)
    expect(on.logged('warn').join()).toContain('10062')
    expect(on.logged('error')).toEqual([])
  })

  it('whose handling fails is answered with an apology', async () => {
    const on = await startAnswering(async () => {
      throw new Error('a bug')
    })
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(answered(asked))
    expect(shownText(asked.shown[0]!)).toContain(asked.id)
    expect(privately(asked)).toEqual([true])
    expect(on.logged('error').join()).toContain('a bug')
  })

  it('that may not be answered in public is told what is missing, in private', async () => {
    const on = await startAnswering(async () => answer('the ferry goes north'))
    on.channel.botMay &= ~PermissionFlagsBits.SendMessages
    on.double.fail(/callback$/, 403, 1)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(answered(asked))
    expect(shownText(asked.shown[0]!)).toContain('Send Messages')
    expect(privately(asked)).toEqual([true])
  })

  it('whose answer Discord refuses is answered with an apology', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await passLimit(on, held.heard)
    await on.double.until(acknowledged(asked))
    on.double.fail(/^PATCH .*original$/, 400, 1)
    held.give(answer('the ferry goes north'))
    await on.double.until(answered(asked))
    expect(shownText(asked.shown[0]!)).toContain(asked.id)
    expect(asked.placeholder).toBeNull()
  })

  it('counts as answered when the answer to the first try got lost', async () => {
    const on = await startAnswering(async () => answer('the ferry goes north'))
    on.double.fail(/callback$/, 502, 1, true)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(() => asked.tried.length === 2)
    await on.adapter.stop()
    expect(asked.shown).toHaveLength(1)
    expect(on.logged('error')).toEqual([])
  })

  it('of a bot that is leaving is told so', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    const first = on.ada.uses('ask', { question: 'one' }, on.channel)
    await on.double.until(() => held.heard.length > 0)
    const stopped = on.adapter.stop()
    const late = on.ada.uses('ask', { question: 'two' }, on.channel)
    await on.double.until(answered(late))
    held.give(answer('first'))
    await stopped
    expect(privately(late)).toEqual([true])
    expect(first.shown).toHaveLength(1)
    expect(on.double.gateway.connected).toBe(0)
  })
})
