import { describe, expect, it } from 'vitest'
import { messageForBot } from '../../support/discord/world-json.ts'
import { echo, startEcho, wordsIn } from './echo.ts'
import { onScreen } from './talk.ts'

describe('asking in a message', () => {
  it('answers a mention in reply to it, without the mention', async () => {
    const { double, channel, heard, said } = await startEcho()
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
    const { double, guild, channel, heard, said } = await startEcho(echo, ({ double, guild }) => {
      double.world.addChannel(guild, 'thread', { parent: guild.channels[0]! })
    })
    const thread = guild.channels[1]!
    double.person('Ada').says('where to?', thread, { mention: true })
    await said(thread)
    expect(heard[0]!.conversation).toEqual({ adapter: 'discord', id: thread.id, space: channel.id, kind: 'group' })
    expect(double.said(channel)).toEqual([])
  })

  it('answers direct messages without being called', async () => {
    const { double, heard, said } = await startEcho()
    const ada = double.person('Ada')
    const direct = double.world.directWith(ada.user)
    ada.says('where to?', direct)
    expect(onScreen(await said(direct))).toBe('heard: where to?')
    expect(heard[0]).toMatchObject({ conversation: { kind: 'private' }, roles: [`discord:user:${ada.user.id}`] })
  })

  it('takes what is forwarded to it for a statement', async () => {
    const { double, heard, said } = await startEcho()
    const ada = double.person('Ada')
    const direct = double.world.directWith(ada.user)
    const snapshot = { type: 0, content: 'All three bridges are gone.', embeds: [], attachments: [], components: [] }
    const forwarded = {
      ...messageForBot(ada.says('', double.world.addChannel(double.world.addGuild('Mute'), 'mute')), double.world),
      channel_id: direct.id,
      channel_type: direct.type,
      guild_id: undefined,
      message_reference: { type: 1, message_id: '5', channel_id: '6' },
      message_snapshots: [{ message: { ...snapshot, timestamp: '2026-08-20T12:00:00Z', mentions: [] } }],
    }
    double.gateway.dispatch('MESSAGE_CREATE', forwarded, null)
    await said(direct)
    expect(heard).toMatchObject([{ text: 'All three bridges are gone.', forwarded: true, repliedTo: null }])
  })

  it('takes the words of a message that a mention replies to, when Discord delivers them', async () => {
    const { double, channel, heard, said } = await startEcho()
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
    const { double, channel, heard, said } = await startEcho()
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
    const { double, channel, heard, said, answer } = await startEcho()
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
