import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Conversation, MessageRef } from '../../../src/core/incoming.ts'
import { silence } from '../../../src/core/outcome.ts'
import { answer, startAnswering } from '../../support/discord/answering.ts'
import { shownText } from '../../support/discord/shown-text.ts'

const chat = (id: string): Conversation => ({ adapter: 'discord', id, space: id, kind: 'group' })
const quiet = async () => silence

/** With one message of the bot's own in the channel. */
async function withMessage() {
  const on = await startAnswering(quiet)
  const conversation = chat(on.channel.id)
  const sent = await on.adapter.send(conversation, answer('first'))
  if (sent.kind !== 'sent') throw new Error(sent.reason)
  return { ...on, conversation, ref: sent.message, message: on.double.said(on.channel)[0]! }
}

describe('what is sent unasked', () => {
  it('stands where it is said to', async () => {
    const { ref, message, conversation } = await withMessage()
    expect(ref).toEqual({ conversation, id: message.id })
  })

  it('replaces a message', async () => {
    const { adapter, double, channel, conversation, ref } = await withMessage()
    const sent = await adapter.send(conversation, answer('second'), { message: ref, as: 'replacement' })
    expect(sent).toEqual({ kind: 'sent', message: ref })
    expect(double.said(channel).map(shownText)).toEqual(['second'])
  })

  it('is a reply when that is wished, and a message when what it replies to is gone', async () => {
    const { adapter, double, channel, conversation, ref, message } = await withMessage()
    await adapter.send(conversation, answer('second'), { message: ref, as: 'reply' })
    message.deleted = true
    await adapter.send(conversation, answer('third'), { message: ref, as: 'reply' })
    expect(double.said(channel)).toMatchObject([{ repliedTo: message }, { repliedTo: null }])
  })

  it.each([
    ['was deleted', (own: MessageRef) => own, true],
    ['is somebody else’s', (_: MessageRef, others: string, own: MessageRef) => ({ ...own, id: others }), false],
  ])('is said anew when what it replaces %s', async (_, which, gone) => {
    const { adapter, double, channel, conversation, ref, message, ada } = await withMessage()
    const others = ada.says('hello', channel)
    message.deleted = gone
    const target = which(ref, others.id, ref)
    const sent = await adapter.send(conversation, answer('second'), { message: target, as: 'replacement' })
    expect(sent.kind === 'sent' && sent.message.id).toBe(double.said(channel).at(-1)?.id)
    expect(double.said(channel).map(shownText)).toContain('second')
  })

  it.each([
    ['a channel that is gone', 'gone'],
    ['a channel that the bot cannot see', 'hidden'],
    ['a channel that it may not write in', 'mute'],
    ['a server that it is no member of', 'foreign'],
    ['somebody who blocked it', 'blocked'],
  ] as const)('does not reach %s', async (_, which) => {
    const { adapter, double, channel, ada } = await startAnswering(quiet)
    const { world } = double
    const places = {
      gone: () => '100000000000000000',
      hidden() {
        channel.botMay &= ~PermissionFlagsBits.ViewChannel
        return channel.id
      },
      mute() {
        channel.botMay &= ~PermissionFlagsBits.SendMessages
        return channel.id
      },
      foreign: () => world.addChannel(world.addGuild('Foreign', { installed: false }), 'general').id,
      blocked() {
        ada.user.takesDirect = false
        return world.directWith(ada.user).id
      },
    }
    const sent = await adapter.send(chat(places[which]()), answer('news'))
    expect(sent).toEqual({ kind: 'unreachable', reason: expect.stringMatching(/\w/) })
  })

  it('waits where Discord says so, and arrives once', async () => {
    const { adapter, double, channel, conversation } = await withMessage()
    double.rateLimits.limit(/messages$/, { requests: 1, milliseconds: 60 })
    double.rateLimits.refuseGlobally(1, 20)
    await Promise.all(['a', 'b', 'c'].map((words) => adapter.send(conversation, answer(words))))
    expect(double.said(channel).map(shownText)).toEqual(['first', 'a', 'b', 'c'])
    expect(double.requests.map(({ status }) => status)).toContain(429)
  })

  it('rejects when Discord fails for another reason', async () => {
    const { adapter, double, conversation } = await withMessage()
    double.fail(/messages$/, 500, 10)
    await expect(adapter.send(conversation, answer('news'))).rejects.toThrow()
  })
})
