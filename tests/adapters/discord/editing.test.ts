import { describe, expect, it } from 'vitest'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { onScreen, startTalk } from './talk.ts'

const start = async () => {
  const talk = await startTalk(
    async (incoming) => reply([paragraph(text(`heard: ${incoming.kind === 'question' ? incoming.text : ''}`))]),
    [],
  )
  return { ...talk, ada: talk.double.person('Ada'), bot: `<@${talk.double.world.bot.id}>` }
}

describe('an edited message', () => {
  it('is answered again in place of its answer', async () => {
    const { ada, bot, channel, double, heard, said } = await start()
    const asked = ada.says('wher to?', channel, { mention: true })
    const shown = await said(channel)
    ada.edits(asked, `${bot} where to?`)
    await double.until(() => shown.edits === 1)
    expect(onScreen(shown)).toBe('heard: where to?')
    expect(double.said(channel)).toHaveLength(1)
    expect(heard.map(({ edited }) => edited)).toEqual([false, true])
  })

  it('is answered when only now it speaks to the bot', async () => {
    const { ada, bot, channel, said } = await start()
    const talk = ada.says('where to?', channel)
    ada.edits(talk, `${bot} where to?`)
    expect((await said(channel)).repliedTo).toBe(talk)
  })

  it('is left alone when its words are the same, or when it still speaks to nobody', async () => {
    const { ada, channel, double, heard, said } = await start()
    const asked = ada.says('where to?', channel, { mention: true })
    await said(channel)
    ada.edits(asked, '', true)
    const talk = ada.says('just talking', channel)
    ada.edits(talk, 'just talking more')
    ada.says('and when?', channel, { mention: true })
    await said(channel, 2)
    expect(heard).toHaveLength(2)
    expect(double.said(channel).map(({ edits }) => edits)).toEqual([0, 0])
  })

  it('gets a new answer when the old one is gone', async () => {
    const { ada, bot, channel, said } = await start()
    const asked = ada.says('where to?', channel, { mention: true })
    ;(await said(channel)).deleted = true
    ada.edits(asked, `${bot} when?`)
    expect(onScreen(await said(channel))).toBe('heard: when?')
  })
})
