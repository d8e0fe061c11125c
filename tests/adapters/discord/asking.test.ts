import { describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/core/adapter.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import type { AdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import { onScreen, startTalk } from './talk.ts'

const option = (name: string, change: Partial<CommandDefinition['options'][number]> = {}) => ({
  name,
  description: { en: name },
  required: false,
  suggested: false,
  ...change,
})
const commands: readonly CommandDefinition[] = [
  {
    name: 'ask',
    description: { en: 'Ask' },
    options: [
      option('question', { required: true, suggested: true }),
      option('outlet'),
      option('private', { kind: 'flag' }),
    ],
    audience: 'everyone',
    onMessage: null,
  },
  {
    name: 'check',
    description: { en: 'Check' },
    options: [],
    audience: 'everyone',
    onMessage: { en: 'Check against sources', uk: 'Звірити з джерелами' },
  },
]

const wordsIn = (incoming: Incoming) => ('text' in incoming ? incoming.text : '')
const echo: Handler = async (incoming) =>
  reply([paragraph(text(`heard: ${wordsIn(incoming)}`))], { followUp: wordsIn(incoming) })

const start = (handler: Handler = echo, prepare?: (on: AdapterOnDouble) => void) =>
  startTalk(handler, commands, prepare)

describe('asking by /ask', () => {
  it('hands the question and its limits over, and answers where it was asked', async () => {
    const { double, channel, answer, heard } = await start()
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
    const { adapter, double, channel, answer, heard, told } = await start()
    const ada = double.person('Ada')
    const shown = await answer(ada.uses('ask', { question: 'where to?', private: true }, channel))
    expect(shown.seenBy).toBe(ada.user)
    expect(heard).toMatchObject([{ options: { private: 'true' } }])
    await adapter.stop()
    expect(told).toMatchObject([{ reachable: false }])
  })

  it('offers questions while one is typed, and takes one for what it stood for', async () => {
    const long = `where ${'really '.repeat(30)}to?`
    const { double, channel, heard, answer } = await start(async (incoming) =>
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
    const { double, channel, heard, answer } = await start(echo, ({ guild }) => {
      guild.roles.push({ id: '789', name: 'editors' })
    })
    const ada = double.person('Ada', { roles: ['789'], administrator: true })
    await answer(ada.uses('ask', { question: 'x' }, channel))
    expect(heard[0]!.roles.slice(1)).toEqual(['discord:role:789', 'here:administrator'])
  })

  it('works where a person took it along, with roles that only they tell of', async () => {
    const { double, answer, heard } = await start()
    const elsewhere = double.world.addGuild('Elsewhere', { installed: false })
    const lobby = double.world.addChannel(elsewhere, 'lobby')
    const ada = double.person('Ada', { installed: true, roles: ['5'], administrator: true })
    const shown = await answer(ada.uses('ask', { question: 'where to?' }, lobby))
    expect(onScreen(shown)).toBe('heard: where to?')
    expect(heard[0]).toMatchObject({ roles: [`discord:user:${ada.user.id}`, 'discord:role:5', 'here:administrator'] })
  })
})

describe('asking in a message', () => {
  it('answers a mention in reply to it, without the mention', async () => {
    const { double, channel, heard, said } = await start()
    const asked = double.person('Ada').says('where does it go?', channel, { mention: true })
    const shown = await said(channel)
    expect(onScreen(shown)).toBe('heard: where does it go?')
    expect(shown.repliedTo).toBe(asked)
    expect(heard).toMatchObject([
      {
        kind: 'question',
        text: 'where does it go?',
        addressed: true,
        forwarded: false,
        repliedTo: null,
        message: { id: asked.id },
        locale: 'en-US',
      },
    ])
  })

  it('answers in a thread, which belongs to its channel', async () => {
    const { double, guild, channel, heard, said } = await start(echo, ({ double, guild }) => {
      double.world.addChannel(guild, 'thread', { parent: guild.channels[0]! })
    })
    const thread = guild.channels[1]!
    double.person('Ada').says('where to?', thread, { mention: true })
    await said(thread)
    expect(heard[0]!.conversation).toEqual({ adapter: 'discord', id: thread.id, space: channel.id, kind: 'group' })
    expect(double.said(channel)).toEqual([])
  })

  it('answers direct messages without being called', async () => {
    const { double, heard, said } = await start()
    const ada = double.person('Ada')
    const direct = double.world.directWith(ada.user)
    ada.says('where to?', direct)
    expect(onScreen(await said(direct))).toBe('heard: where to?')
    expect(heard[0]).toMatchObject({ conversation: { kind: 'private' }, roles: [`discord:user:${ada.user.id}`] })
  })

  it('takes the words of a message that a mention replies to, when Discord delivers them', async () => {
    const { double, channel, heard, said } = await start()
    const question = double.person('Ada').says('where does it go?', channel, { mention: true })
    await said(channel)
    double.person('Bo').says('', channel, { mention: true, replyTo: question })
    await said(channel, 2)
    expect(heard[1]).toMatchObject({
      text: '',
      repliedTo: { text: 'where does it go?', fromBot: false, message: { id: question.id } },
    })
  })

  it('says once how to check a message whose words Discord keeps back', async () => {
    const { double, channel, heard, said } = await start()
    const ada = double.person('Ada')
    const bo = double.person('Bo')
    const statement = ada.says('all three bridges are gone', channel)
    bo.says('', channel, { mention: true, replyTo: statement })
    expect(onScreen(await said(channel))).toContain('“Check against sources”')
    expect(heard).toEqual([])
    bo.says('', channel, { mention: true, replyTo: statement })
    await said(channel, 2)
    expect(heard).toMatchObject([{ text: '', repliedTo: { text: '', fromBot: false } }])
  })

  it('takes a reply to its own answer for a follow-up, and stays silent when the words did not come along', async () => {
    const { double, channel, heard, said, answer } = await start()
    const ada = double.person('Ada')
    ada.says('where to?', channel, { mention: true })
    ada.says('and when?', channel, { replyTo: await said(channel) })
    await said(channel, 2)
    expect(heard[1]).toMatchObject({ text: 'and when?', repliedTo: { fromBot: true } })
    const slash = await answer(ada.uses('ask', { question: 'who?' }, channel))
    ada.says('why?', channel, { replyTo: slash })
    ada.says('just talking', channel)
    ada.says('still there?', channel, { mention: true })
    await double.until(() => double.said(channel).length === 4)
    expect(heard.map(wordsIn)).toEqual(['where to?', 'and when?', 'who?', 'still there?'])
  })
})

describe('checking a message', () => {
  it('takes the words of any message by its menu', async () => {
    const { double, channel, heard, answer } = await start()
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

  it("reads the bot's own answers as people see them", async () => {
    const { double, channel, heard, answer, said } = await start()
    double.person('Ada').says('is *this* bold?', channel, { mention: true })
    await answer(double.person('Bo').usesOn('Check against sources', await said(channel)))
    expect(heard[1]).toMatchObject({ text: 'heard: is *this* bold?', repliedTo: { fromBot: true } })
  })
})

describe('following up', () => {
  it('opens a form at once, and asks about what was answered', async () => {
    const { double, channel, heard, answer } = await start()
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
