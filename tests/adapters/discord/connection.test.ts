import { GatewayCloseCodes } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { StartRefused } from '../../../src/core/adapter.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { silence } from '../../../src/core/outcome.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { unwatched } from '../../contracts/adapter.ts'
import { type AdapterOnDouble, createAdapterOnDouble, type Setting } from '../../support/discord/adapter-on-double.ts'
import type { Gateway } from '../../support/discord/gateway.ts'
import { guildJson } from '../../support/discord/world-json.ts'

const quiet = async () => silence

/** Started, with the words of all that reaches the handler. */
async function listening(setting: Setting = {}) {
  const on = await createAdapterOnDouble(setting)
  const heard: string[] = []
  await on.adapter.start(
    async (incoming: Incoming) => {
      heard.push(incoming.kind === 'question' ? incoming.text : incoming.kind)
      return reply([paragraph(text(`heard ${heard.at(-1)}`))])
    },
    [],
    unwatched,
  )
  return { ...on, heard, ada: on.double.person('Ada') }
}

const count = (gateway: Gateway, event: string) => gateway.log.filter((line) => line.event === event).length

describe('the connection', () => {
  it('asks for no privileged intent', async () => {
    const { double } = await listening()
    // Servers, messages in them, direct messages.
    expect(double.gateway.log.find(({ event }) => event === 'identify')?.detail).toBe(1 + 512 + 4096)
  })

  it.each([
    ['drops', (gateway: Gateway) => gateway.drop()],
    ['is to be made anew', (gateway: Gateway) => gateway.reconnect()],
    [
      'is closed with a code that allows to go on',
      (gateway: Gateway) => gateway.closeWith(GatewayCloseCodes.UnknownError),
    ],
    ['is told that its session is invalid but lives', (gateway: Gateway) => gateway.invalidate(true)],
  ])('that %s is resumed without losing or repeating an event', async (_, cut) => {
    const { double, heard, ada } = await listening()
    const direct = double.world.directWith(ada.user)
    const words = Array.from({ length: 30 }, (_, i) => `question ${i}`)
    for (const one of words.slice(0, 10)) ada.says(one, direct)
    cut(double.gateway)
    for (const one of words.slice(10, 20)) ada.says(one, direct)
    await double.until(() => count(double.gateway, 'resume') > 0)
    for (const one of words.slice(20)) ada.says(one, direct)
    await double.until(() => double.said(direct).length >= words.length)
    expect(heard).toEqual(words)
    expect(count(double.gateway, 'identify')).toBe(1)
  })

  it('is resumed after an outage too, with what happened meanwhile', async () => {
    const { double, heard, ada, logged } = await listening()
    const direct = double.world.directWith(ada.user)
    double.gateway.unreachable = true
    double.gateway.drop()
    // The drop itself, and a try that came to nothing.
    await double.until(() => logged('info').filter((line) => line.includes('lost')).length >= 2)
    ada.says('are you there?', direct)
    double.gateway.unreachable = false
    await double.until(() => double.said(direct).length > 0)
    expect(heard).toEqual(['are you there?'])
    expect(count(double.gateway, 'identify')).toBe(1)
  })

  it('whose session is invalid or forgotten begins a new one', async () => {
    const cuts = [
      ({ double }: AdapterOnDouble) => double.gateway.invalidate(false),
      ({ double }: AdapterOnDouble) => {
        double.gateway.drop()
        double.gateway.forget()
      },
    ]
    // Beside each other, because the library leaves five seconds between two sessions.
    const heard = await Promise.all(
      cuts.map(async (cut) => {
        const on = await listening()
        cut(on)
        await on.double.until(() => count(on.double.gateway, 'identify') === 2)
        await on.double.until(() => on.double.gateway.connected === 1)
        const direct = on.double.world.directWith(on.ada.user)
        on.ada.says('still there?', direct)
        await on.double.until(() => on.double.said(direct).length > 0)
        return on.heard
      }),
    )
    expect(heard).toEqual(cuts.map(() => ['still there?']))
  })

  it('that ends for good while it runs is told to operators', async () => {
    const { double, adapter, logged } = await listening()
    double.gateway.closeWith(GatewayCloseCodes.AuthenticationFailed)
    await double.until(() => logged('error').length > 0)
    expect(logged('error').join()).toContain('DISCORD_TOKEN')
    await adapter.stop()
  })

  it('is made in as many shards as Discord wants', async () => {
    const { double, heard, guild, adapter } = await listening({ shards: 2, config: { shards: 'auto' } })
    expect(double.gateway.log.filter(({ event }) => event === 'identify').map(({ shard }) => shard)).toEqual([0, 1])
    const other = double.world.addGuild('Lighthouse')
    for (const [i, server] of [guild, other].entries()) {
      const channel = server.channels[0] ?? double.world.addChannel(server, 'general')
      if (i > 0) double.gateway.dispatch('GUILD_CREATE', guildJson(server, double.world.bot), server.id)
      double.person(`P${i}`).says(`from ${server.name}`, channel, { mention: true })
      await double.until(() => heard.length === i + 1)
    }
    await adapter.stop()
    expect(heard).toEqual(['from Harbour', 'from Lighthouse'])
    expect(double.gateway.connected).toBe(0)
  })
})

describe('the start', () => {
  it.each([
    ['by REST', 'wrong', null, /401.*DISCORD_TOKEN/],
    ['by the gateway', null, GatewayCloseCodes.AuthenticationFailed, /4004.*DISCORD_TOKEN/],
    ['for its intents', null, GatewayCloseCodes.DisallowedIntents, /4014.*intents/],
    ['for its single connection', null, GatewayCloseCodes.ShardingRequired, /4011.*DISCORD_SHARDS=auto/],
  ])('refused %s gives one line, without the token', async (_, token, code, line) => {
    const { adapter, double } = await createAdapterOnDouble({ config: token === null ? {} : { token } })
    double.gateway.refuseWith(code)
    const failure = await adapter.start(quiet, [], unwatched).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StartRefused)
    const { message } = failure as StartRefused
    expect(message).toMatch(line)
    expect(message).not.toContain('\n')
    expect(message).not.toContain(token ?? double.token)
  })

  it('tries again, later and later, while Discord cannot be reached', async () => {
    const { adapter, double, clock, logged } = await createAdapterOnDouble()
    // Each try asks four times by itself.
    double.fail(/gateway\/bot/, 503, 12)
    const started = adapter.start(quiet, [], unwatched)
    for (const [i, pause] of [1000, 2000, 4000].entries()) {
      await double.until(() => logged('warn').length === i + 1)
      expect(logged('warn').at(-1)).toContain(`"pause":${pause}`)
      clock.advance(pause)
    }
    await started
    expect(double.gateway.connected).toBe(1)
  })

  it('can be given up while it tries', async () => {
    const { adapter, double, logged } = await createAdapterOnDouble({
      config: { apiRoot: 'http://127.0.0.1:9' },
    })
    const started = adapter.start(quiet, [], unwatched)
    await double.until(() => logged('warn').length > 0)
    await adapter.stop()
    await started
    expect(double.requests).toEqual([])
  })

  it('reaches the double with every request', async () => {
    const { double, ada, channel, heard } = await listening()
    ada.says('hello', channel, { mention: true })
    await double.until(() => double.said(channel).length === 1)
    expect(heard).toEqual(['hello'])
    expect(double.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /gateway/bot',
      `PUT /applications/${double.world.applicationId}/commands`,
      `POST /channels/${channel.id}/messages`,
    ])
  })
})
