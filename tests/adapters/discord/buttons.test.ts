import { InteractionResponseType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/core/adapter.ts'
import { type Outcome, silence } from '../../../src/core/outcome.ts'
import {
  acknowledged,
  answer,
  answered,
  passLimit,
  privately,
  startAnswering,
} from '../../support/discord/answering.ts'
import { createHeldHandler } from '../../support/discord/held-handler.ts'
import { shownText } from '../../support/discord/shown-text.ts'

const { DeferredMessageUpdate, Modal, UpdateMessage } = InteractionResponseType

describe('a button', () => {
  const more = { kind: 'intent', label: 'More', intent: { name: 'more', argument: 'x' } } as const

  /** A public or private answer with a button, and what happens when that is pressed. */
  async function pressed(handler: Handler, about: { readonly hidden: boolean; readonly slow?: readonly unknown[] }) {
    const first = answer('page one', { actions: [more], audience: about.hidden ? 'asker' : 'everyone' })
    const on = await startAnswering(async (incoming) => (incoming.kind === 'command' ? first : handler(incoming)))
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(answered(asked))
    const message = asked.shown[0]!
    const press = on.ada.presses(message, 'More')
    if (about.slow) await passLimit(on, about.slow)
    return { ...on, message, press }
  }

  it.each([false, true])('whose answer takes its place changes the message at once (private: %s)', async (hidden) => {
    const { double, press, message } = await pressed(async () => answer('page two', { inPlace: true }), { hidden })
    await double.until(answered(press))
    expect(press.tried).toEqual([UpdateMessage])
    expect(press.shown).toEqual([message])
    expect(shownText(message)).toContain('page two')
  })

  it('whose answer takes its place changes the message later', async () => {
    const held = createHeldHandler()
    const { double, press, message } = await pressed(held.handler, { hidden: false, slow: held.heard })
    held.give(answer('page two', { inPlace: true }))
    await double.until(answered(press))
    expect(press.tried).toEqual([DeferredMessageUpdate])
    expect(shownText(message)).toContain('page two')
  })

  it('whose message was deleted meanwhile is answered by a new one', async () => {
    const held = createHeldHandler()
    const { double, press, message } = await pressed(held.handler, { hidden: false, slow: held.heard })
    await double.until(acknowledged(press))
    message.deleted = true
    held.give(answer('page two', { inPlace: true }))
    await double.until(answered(press))
    expect(press.shown.map(shownText)).toEqual(['page two'])
  })

  it('never puts what is for one person into what everyone sees', async () => {
    const outcome = answer('only for you', { inPlace: true, audience: 'asker' })
    const { double, press, message } = await pressed(async () => outcome, { hidden: false })
    await double.until(answered(press))
    expect(privately(press)).toEqual([true])
    expect(shownText(message)).toContain('page one')
  })

  it.each([
    ['at once', false],
    ['later', true],
  ])('in a private answer goes on in private, %s', async (_, slow) => {
    const held = createHeldHandler()
    const handler: Handler = slow ? held.handler : async () => answer('more of it')
    const on = await pressed(handler, { hidden: true, ...(slow ? { slow: held.heard } : {}) })
    held.give(answer('more of it'))
    await on.double.until(answered(on.press))
    expect(privately(on.press)).toEqual([true])
  })

  it('opens a form, and the form is answered', async () => {
    const fields = [{ name: 'question', label: 'Question', value: '', required: true, multiline: false }]
    const form: Outcome = { kind: 'form', command: 'ask', title: 'One more', fields, carried: { previous: 'x' } }
    const on = await pressed(async () => form, { hidden: false })
    await on.double.until(acknowledged(on.press))
    expect(on.press.tried).toEqual([Modal])
    const sent = on.ada.submits(on.press, { question: 'and then?' })
    await on.double.until(answered(sent))
    expect(shownText(sent.shown[0]!)).toContain('page one')
  })

  it('whose form comes too late asks to be pressed again', async () => {
    const held = createHeldHandler()
    const on = await pressed(held.handler, { hidden: false, slow: held.heard })
    held.give({ kind: 'form', command: 'ask', title: 'One more', fields: [], carried: {} })
    await on.double.until(answered(on.press))
    expect(on.press.tried).toEqual([DeferredMessageUpdate])
    expect(shownText(on.press.shown[0]!)).toContain('press the button again')
    expect(privately(on.press)).toEqual([true])
  })

  it('for a follow-up opens its form without waiting for anything', async () => {
    const held = createHeldHandler()
    const on = await startAnswering(async (incoming) =>
      incoming.kind === 'command' && incoming.text === 'one'
        ? answer('first', { followUp: 'one' })
        : held.handler(incoming),
    )
    const asked = on.ada.uses('ask', { question: 'one' }, on.channel)
    await on.double.until(answered(asked))
    on.ada.uses('ask', { question: 'two' }, on.channel)
    await on.double.until(() => held.heard.length > 0)
    const press = on.ada.presses(asked.shown[0]!, 'Follow up')
    await on.double.until(acknowledged(press))
    expect(press.tried).toEqual([Modal])
    held.give(silence)
  })
})
