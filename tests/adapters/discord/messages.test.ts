import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/core/incoming.ts'
import { silence } from '../../../src/core/outcome.ts'
import { answer, miss, passLimit, startAnswering } from '../../support/discord/answering.ts'
import { createHeldHandler } from '../../support/discord/held-handler.ts'
import { shownText } from '../../support/discord/shown-text.ts'
import { type Channel, everyPermission } from '../../support/discord/world.ts'

const { SendMessages, SendMessagesInThreads, ReadMessageHistory, ViewChannel } = PermissionFlagsBits

const words = (incoming: Incoming) => (incoming.kind === 'question' ? incoming.text : '')

/** With a channel, or a thread, in which the bot lacks something from the start. */
async function lacking(permission: bigint, inThread = false) {
  const on = await startAnswering(async (incoming) => answer(`heard ${words(incoming)}`))
  const botMay = everyPermission & ~permission
  const parent = on.double.world.addChannel(on.guild, 'quiet', { botMay })
  const channel = inThread ? on.double.world.addChannel(on.guild, 'thread', { parent, botMay }) : parent
  const { gateway, world } = on.double
  const { channelJson } = await import('../../support/discord/world-json.ts')
  gateway.dispatch('CHANNEL_CREATE', channelJson(parent, world.bot.id), on.guild.id)
  if (inThread) gateway.dispatch('THREAD_CREATE', channelJson(channel, world.bot.id), on.guild.id)
  return { ...on, quiet: channel, direct: world.directWith(on.ada.user) }
}

describe('a mention', () => {
  it('is answered by one reply that pings nobody', async () => {
    const { double, ada, channel } = await startAnswering(async (incoming) => answer(`heard ${words(incoming)}`))
    const message = ada.says('where to?', channel, { mention: true })
    await double.until(() => double.said(channel).length > 0)
    expect(double.said(channel)).toMatchObject([{ repliedTo: message, nonce: expect.stringMatching(/^.{1,25}$/) }])
    const { body } = double.requests.at(-1)!
    expect(body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true })
  })

  it('that misses gets one short reply', async () => {
    const { double, ada, channel, adapter } = await startAnswering(async () => miss)
    ada.says('where to?', channel, { mention: true })
    await double.until(() => double.said(channel).length > 0)
    await adapter.stop()
    expect(double.said(channel).map(shownText)).toEqual(['nothing known'])
  })

  it('shows the bot typing only when the answer takes long', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(held.handler)
    on.ada.says('where to?', on.channel, { mention: true })
    await on.double.until(() => held.heard.length > 0)
    expect(on.double.typing).toEqual([])
    await passLimit(on, held.heard)
    await on.double.until(() => on.double.typing.length === 1)
    on.clock.advance(8000)
    await on.double.until(() => on.double.typing.length === 2)
    held.give(answer('the ferry goes north'))
    await on.double.until(() => on.double.said(on.channel).length === 1)
    on.clock.advance(60_000)
    await on.adapter.stop()
    expect(on.double.typing).toHaveLength(2)
  })

  it('whose handling fails gets an apology', async () => {
    const { double, ada, channel, logged } = await startAnswering(async () => {
      throw new Error('a bug')
    })
    const message = ada.says('where to?', channel, { mention: true })
    await double.until(() => double.said(channel).length > 0)
    expect(shownText(double.said(channel)[0]!)).toContain(message.id)
    expect(logged('error').join()).toContain('a bug')
  })

  it('in a thread is answered in the thread', async () => {
    const on = await lacking(0n, true)
    on.ada.says('where to?', on.quiet, { mention: true })
    await on.double.until(() => on.double.said(on.quiet).length > 0)
    expect(shownText(on.double.said(on.quiet)[0]!)).toBe('heard where to?')
  })

  it.each([
    ['Send Messages', SendMessages, false],
    ['Send Messages in Threads', SendMessagesInThreads, true],
    ['View Channel', ViewChannel, false],
  ])('where the bot lacks "%s" is answered once, in private', async (name, permission, inThread) => {
    const { double, ada, quiet, direct, adapter } = await lacking(permission, inThread)
    ada.says('where to?', quiet, { mention: true })
    ada.says('hello?', quiet, { mention: true })
    await double.until(() => double.said(direct).length > 0)
    await double.gateway.delivered()
    await adapter.stop()
    expect(double.said(direct)).toHaveLength(1)
    expect(shownText(double.said(direct)[0]!)).toContain(name)
    expect(shownText(double.said(direct)[0]!).replaceAll('\\', '')).toContain(`#${quiet.name}`)
    expect(double.said(quiet)).toEqual([])
  })

  it('by somebody who takes no direct messages, where the bot may not answer, is only noted', async () => {
    const { double, ada, quiet, adapter, logged } = await lacking(SendMessages)
    ada.user.takesDirect = false
    ada.says('where to?', quiet, { mention: true })
    await double.gateway.delivered()
    await adapter.stop()
    expect(logged('warn').join()).toContain('50007')
    expect(logged('error')).toEqual([])
  })

  it('is answered in private when the permission was lost a moment ago', async () => {
    const { double, ada, channel } = await startAnswering(async () => answer('here'))
    take(channel, SendMessages)
    ada.says('where to?', channel, { mention: true })
    const direct = double.world.directWith(ada.user)
    await double.until(() => double.said(direct).length > 0)
    expect(shownText(double.said(direct)[0]!)).toContain('Send Messages')
  })

  it('is answered by a plain message where the bot may not read the history', async () => {
    const { double, ada, quiet } = await lacking(ReadMessageHistory)
    ada.says('where to?', quiet, { mention: true })
    await double.until(() => double.said(quiet).length > 0)
    expect(double.said(quiet)).toMatchObject([{ repliedTo: null }])
  })

  it('posts its answer once though the first try seemed to fail', async () => {
    const { double, ada, channel, adapter } = await startAnswering(async () => answer('the ferry goes north'))
    double.fail(/POST .*messages$/, 502, 1, true)
    ada.says('where to?', channel, { mention: true })
    const tries = () => double.requests.filter(({ path }) => path.endsWith('/messages')).length
    await double.until(() => tries() === 2)
    await adapter.stop()
    expect(double.said(channel)).toHaveLength(1)
  })
})

describe('talk of others', () => {
  it('is left alone, and so is that of programs', async () => {
    const heard: Incoming[] = []
    const { double, ada, channel, adapter } = await startAnswering(async (incoming) => {
      heard.push(incoming)
      return silence
    })
    ada.says('where to?', channel)
    Object.assign(ada.user, { bot: true })
    ada.says('where to?', channel, { mention: true })
    await double.gateway.delivered()
    await adapter.stop()
    expect(heard).toEqual([])
  })
})

function take(channel: Channel, permission: bigint): void {
  channel.botMay &= ~permission
}
