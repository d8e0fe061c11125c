import { describe, expect, it } from 'vitest'
import { echo, startEcho } from './echo.ts'
import { onScreen } from './talk.ts'

describe('asking by /ask', () => {
  it('hands the question and its limits over, and answers where it was asked', async () => {
    const { double, channel, answer, heard } = await startEcho()
    const ada = double.person('Ada', { locale: 'uk', roles: ['789'] })
    const asked = ada.uses('ask', { question: 'where to?', outlet: 'Harbour Post', private: false }, channel)
    const shown = await answer(asked)
    expect(onScreen(shown)).toBe('heard: where to?')
    expect(shown.seenBy).toBeNull()
    expect(heard).toMatchObject([
      {
        kind: 'command',
        name: 'ask',
        text: 'where to?',
        options: { question: 'where to?', outlet: 'Harbour Post' },
        locale: 'uk',
        person: { key: `discord:user:${ada.user.id}`, name: 'Ada' },
        roles: [`discord:user:${ada.user.id}`],
        conversation: { adapter: 'discord', id: channel.id, space: channel.id, kind: 'group' },
        message: null,
      },
    ])
    expect(heard[0]).not.toHaveProperty('options.private')
  })

  it('answers the asker alone when told so', async () => {
    const { adapter, double, channel, answer, heard, told } = await startEcho()
    const ada = double.person('Ada')
    const shown = await answer(ada.uses('ask', { question: 'where to?', private: true }, channel))
    expect(shown.seenBy).toBe(ada.user)
    expect(heard).toMatchObject([{ options: { private: 'true' } }])
    await adapter.stop()
    expect(told).toMatchObject([{ reachable: false }])
  })

  it('offers questions while one is typed, and takes one for what it stood for', async () => {
    const long = `where ${'really '.repeat(30)}to?`
    const { double, channel, heard, answer } = await startEcho(async (incoming) =>
      incoming.kind === 'lookup'
        ? {
            kind: 'choices',
            choices: [{ id: '1', title: long, description: 'topic', value: long, content: null }],
            next: null,
          }
        : echo(incoming),
    )
    const ada = double.person('Ada')
    const typed = ada.types('ask', 'question', 'whe', channel)
    await double.until(() => typed.choices !== null)
    expect(heard[0]).toMatchObject({ kind: 'lookup', text: 'whe', option: { command: 'ask', name: 'question' } })
    const [{ name, value }] = typed.choices as unknown as [{ name: string; value: string }]
    expect(name).toMatch(/^where really .*…$/)
    await answer(ada.uses('ask', { question: value }, channel))
    expect(heard[1]).toMatchObject({ kind: 'command', text: long, options: { question: long } })
  })

  it('knows roles and who manages the server', async () => {
    const { double, channel, heard, answer } = await startEcho(echo, ({ guild }) => {
      guild.roles.push({ id: '789', name: 'editors' })
    })
    const ada = double.person('Ada', { roles: ['789'], administrator: true })
    await answer(ada.uses('ask', { question: 'x' }, channel))
    expect(heard[0]!.roles.slice(1)).toEqual(['discord:role:789', 'here:administrator'])
  })

  it('works where a person took it along, with roles that only they tell of', async () => {
    const { double, answer, heard } = await startEcho()
    const elsewhere = double.world.addGuild('Elsewhere', { installed: false })
    const lobby = double.world.addChannel(elsewhere, 'lobby')
    const ada = double.person('Ada', { installed: true, roles: ['5'], administrator: true })
    const shown = await answer(ada.uses('ask', { question: 'where to?' }, lobby))
    expect(onScreen(shown)).toBe('heard: where to?')
    expect(heard[0]).toMatchObject({ roles: [`discord:user:${ada.user.id}`, 'discord:role:5', 'here:administrator'] })
  })
})

describe('checking a message', () => {
  it('takes the words of any message by its menu', async () => {
    const { double, channel, heard, answer } = await startEcho()
    const statement = double.person('Ada').says('all three bridges are gone', channel)
    const shown = await answer(double.person('Bo').usesOn('Check against sources', statement))
    expect(onScreen(shown)).toBe('heard: all three bridges are gone')
    expect(heard).toMatchObject([
      {
        kind: 'command',
        name: 'check',
        text: 'all three bridges are gone',
        repliedTo: { fromBot: false, message: { id: statement.id } },
      },
    ])
  })

  it('reads what a program posted as an embed, also where only a person brought the bot', async () => {
    const { double, heard, answer } = await startEcho()
    const lobby = double.world.addChannel(double.world.addGuild('Elsewhere', { installed: false }), 'lobby')
    const ada = double.person('Ada', { installed: true })
    const news = ada.says('', lobby)
    Object.assign(news, { embeds: [{ type: 'rich', title: 'Ferry back', description: 'It sails **again**.' }] })
    await answer(ada.usesOn('Check against sources', news))
    expect(heard).toMatchObject([{ name: 'check', text: 'Ferry back\nIt sails again.' }])
  })

  it("reads the bot's own answers as people see them", async () => {
    const { double, channel, heard, answer, said } = await startEcho()
    double.person('Ada').says('is *this* bold?', channel, { mention: true })
    await answer(double.person('Bo').usesOn('Check against sources', await said(channel)))
    expect(heard[1]).toMatchObject({ text: 'heard: is *this* bold?', repliedTo: { fromBot: true } })
  })
})

describe('following up', () => {
  it('opens a form at once, and asks about what was answered', async () => {
    const { double, channel, heard, answer } = await startEcho()
    const ada = double.person('Ada')
    const shown = await answer(ada.uses('ask', { question: 'where to?' }, channel))
    const pressed = double.person('Bo').presses(shown, 'Follow up')
    await double.until(() => pressed.modal !== null)
    await answer(double.person('Bo').submits(pressed, { question: 'and when?' }))
    expect(heard[1]).toMatchObject({
      kind: 'command',
      name: 'ask',
      text: 'and when?',
      options: { question: 'and when?', previous: 'where to?' },
      message: { id: shown.id },
    })
  })
})
