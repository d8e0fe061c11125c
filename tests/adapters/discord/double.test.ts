import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkCommands } from '../../support/discord/check-commands.ts'
import { startDiscordDouble } from '../../support/discord/discord-double.ts'
import { createManualClock } from '../../support/discord/manual-clock.ts'

const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType
const hello = { content: 'hello' }

/** Without the library between, to see what the double itself answers. */
async function withCommand() {
  const clock = createManualClock()
  const double = await startDiscordDouble({ now: clock.now })
  onTestFinished(() => double.close())
  const channel = double.world.addChannel(double.world.addGuild('Harbour'), 'general')
  double.commands.set('global', [{ id: '1', name: 'ask', type: 1 }])
  const ask = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    fetch(`${double.apiRoot}/v10${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).then(async (response) => ({ status: response.status, ...((await response.json().catch(() => ({}))) as object) }))
  const asBot = (method: string, path: string, body?: object) =>
    ask(method, path, body, { Authorization: `Bot ${double.token}` })
  const used = double.person('Ada').uses('ask', {}, channel)
  const callback = (body: object) => ask('POST', `/interactions/${used.id}/${used.token}/callback`, body)
  const webhook = `/webhooks/${double.world.applicationId}/${used.token}`
  return { clock, double, channel, ask, asBot, used, callback, webhook }
}

describe('the double of Discord', () => {
  it('knows an interaction for three seconds, its token for fifteen minutes', async () => {
    const late = await withCommand()
    late.clock.advance(3001)
    expect(await late.callback({ type: ChannelMessageWithSource, data: hello })).toMatchObject({ code: 10_062 })
    const { clock, callback, ask, webhook } = await withCommand()
    clock.advance(3000)
    expect(await callback({ type: ChannelMessageWithSource, data: hello })).toMatchObject({ status: 204 })
    clock.advance(900_000)
    expect(await ask('PATCH', `${webhook}/messages/@original`, hello)).toMatchObject({ code: 50_027 })
  })

  it('takes one first response, and messages only after it', async () => {
    const { callback, ask, webhook } = await withCommand()
    expect(await ask('POST', webhook, hello)).toMatchObject({ code: 10_015 })
    expect(await callback({ type: DeferredChannelMessageWithSource })).toMatchObject({ status: 204 })
    expect(await callback({ type: ChannelMessageWithSource, data: hello })).toMatchObject({ code: 40_060 })
  })

  it('lets the first message behind a placeholder be seen by those who saw that', async () => {
    const { callback, ask, webhook } = await withCommand()
    await callback({ type: DeferredChannelMessageWithSource })
    const hidden = { ...hello, flags: MessageFlags.Ephemeral }
    expect(await ask('POST', webhook, hidden)).toMatchObject({ flags: 0 })
    expect(await ask('POST', webhook, hidden)).toMatchObject({ flags: MessageFlags.Ephemeral })
  })

  it('refuses what a kind of interaction cannot be answered with', async () => {
    const { callback, used } = await withCommand()
    expect(used.type).toBe(InteractionType.ApplicationCommand)
    expect(await callback({ type: InteractionResponseType.UpdateMessage, data: hello })).toMatchObject({ code: 50_035 })
  })

  it.each([
    ['too many characters', { content: 'x'.repeat(2001) }, 50_035],
    ['nothing', { content: ' ' }, 50_006],
    ['content beside Components V2', { ...hello, flags: 1 << 15, components: [{ type: 10, content: 'x' }] }, 50_035],
    [
      'more than 40 components',
      { flags: 1 << 15, components: Array.from({ length: 41 }, () => ({ type: 10, content: 'x' })) },
      50_035,
    ],
    [
      'too many characters in components',
      { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: 'x'.repeat(4001) }] }] },
      50_035,
    ],
    [
      'six buttons in a row',
      { ...hello, components: [{ type: 1, components: Array.from({ length: 6 }, (_, i) => button(`${i}`)) }] },
      50_035,
    ],
    ['a button with a long label', { ...hello, components: [row(button('a', 'x'.repeat(81)))] }, 50_035],
    ['two buttons with one id', { ...hello, components: [row(button('a'), button('a'))] }, 50_035],
    [
      'a link that is none',
      { ...hello, components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:1' })] },
      50_035,
    ],
    ['a long nonce', { ...hello, nonce: 'x'.repeat(26) }, 50_035],
  ])('refuses a message with %s', async (_, body, code) => {
    const { asBot, channel } = await withCommand()
    expect(await asBot('POST', `/channels/${channel.id}/messages`, body)).toMatchObject({ code })
  })

  it.each([
    ['a name with capitals', { name: 'Ask', description: 'x' }],
    ['a long description', { name: 'ask', description: 'x'.repeat(101) }],
    ['an unknown locale', { name: 'ask', description: 'x', name_localizations: { xx: 'ask' } }],
    ['26 options', { name: 'ask', description: 'x', options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) }],
    [
      'a required option behind a free one',
      { name: 'ask', description: 'x', options: [option('a'), { ...option('b'), required: true }] },
    ],
  ])('refuses a command with %s', (_, command) => {
    expect(() => checkCommands([command], 'global')).toThrow('Invalid Form Body')
  })

  it('keeps words from a bot without the privileged intent', async () => {
    const { double, channel, asBot } = await withCommand()
    const [ada, bo] = [double.person('Ada'), double.person('Bo')]
    const read = async (id: string) => asBot('GET', `/channels/${channel.id}/messages/${id}`)
    const plain = ada.says('just talking', channel)
    expect(await read(plain.id)).toMatchObject({ content: '' })
    const mention = bo.says('and you?', channel, { mention: true, replyTo: plain })
    expect(await read(mention.id)).toMatchObject({
      content: expect.stringContaining('and you?'),
      referenced_message: { content: '' },
    })
  })

  it('asks for a token where one is needed', async () => {
    const { ask } = await withCommand()
    expect(await ask('GET', '/users/@me')).toMatchObject({ status: 401 })
  })
})

function row(...components: object[]): object {
  return { type: 1, components }
}

function button(custom_id: string, label = 'x'): object {
  return { type: 2, style: 2, label, custom_id }
}

function option(name: string) {
  return { type: 3, name, description: 'x' }
}
