import { InteractionResponseType, MessageFlags } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/core/adapter.ts'
import type { CommandDefinition } from '../../../src/core/command.ts'
import { type Outcome, silence } from '../../../src/core/outcome.ts'
import { paragraph, type Reply, reply, text } from '../../../src/core/reply.ts'
import { unwatched } from '../../contracts/adapter.ts'
import { type AdapterOnDouble, createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import { askCommand, statusCommand } from '../../support/discord/commands.ts'
import { createHeldHandler } from '../../support/discord/held-handler.ts'
import type { Interaction } from '../../support/discord/interactions.ts'
import { shownText } from '../../support/discord/shown-text.ts'

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, Modal, UpdateMessage } =
  InteractionResponseType

const answer = (words: string, options: Partial<Reply> = {}) => ({ ...reply([paragraph(text(words))]), ...options })
const miss = answer('nothing known', { audience: 'asker' })

async function started(handler: Handler, commands: readonly CommandDefinition[] = [askCommand, statusCommand]) {
  const on = await createAdapterOnDouble()
  await on.adapter.start(handler, commands, unwatched)
  return { ...on, ada: on.double.person('Ada') }
}

const acknowledged = (interaction: Interaction) => () => interaction.first !== null
const answered = (interaction: Interaction) => () => interaction.shown.length > 0

/** Lets a slow handler be noticed: the event has come in, and the limit has passed. */
async function passLimit({ double, clock }: AdapterOnDouble, heard: readonly unknown[]) {
  await double.until(() => heard.length > 0)
  clock.advance(1500)
}

function privately({ shown }: Interaction): readonly boolean[] {
  return shown.map(({ flags }) => (flags & MessageFlags.Ephemeral) !== 0)
}

describe('a command', () => {
  it.each([
    ['publicly', answer('the ferry goes north'), false],
    ['to the asker alone when it is a miss', miss, true],
  ])('that is quick is answered by the first response, %s', async (_, outcome, hidden) => {
    const { double, ada, channel } = await started(async () => outcome)
    const asked = ada.uses('ask', { question: 'where to?' }, channel)
    await double.until(answered(asked))
    expect(asked.tried).toEqual([ChannelMessageWithSource])
    expect(privately(asked)).toEqual([hidden])
  })

  it('that is slow gets a public placeholder, which the answer replaces', async () => {
    const held = createHeldHandler()
    const on = await started(held.handler)
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
    const on = await started(held.handler)
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
    const on = await started(held.handler)
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
    const on = await started(held.handler)
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
    const on = await started(held.handler)
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

  it('that the bot answers with silence leaves nothing behind', async () => {
    const { double, ada, channel, adapter } = await started(async () => silence)
    const asked = ada.uses('ask', { question: 'where to?' }, channel)
    await double.gateway.delivered()
    await adapter.stop()
    expect(asked).toMatchObject({ first: DeferredChannelMessageWithSource, placeholder: null, shown: [] })
  })

  it('that came too late is put down, and answered to nobody', async () => {
    const held = createHeldHandler()
    const on = await started(held.handler)
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
    const on = await started(async () => {
      throw new Error('a bug')
    })
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(answered(asked))
    expect(shownText(asked.shown[0]!)).toContain(asked.id)
    expect(privately(asked)).toEqual([true])
    expect(on.logged('error').join()).toContain('a bug')
  })

  it('counts as answered when the answer to the first try got lost', async () => {
    const on = await started(async () => answer('the ferry goes north'))
    on.double.fail(/callback$/, 502, 1, true)
    const asked = on.ada.uses('ask', { question: 'where to?' }, on.channel)
    await on.double.until(() => asked.tried.length === 2)
    await on.adapter.stop()
    expect(asked.shown).toHaveLength(1)
    expect(on.logged('error')).toEqual([])
  })

  it('of a bot that is leaving is told so', async () => {
    const held = createHeldHandler()
    const on = await started(held.handler)
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

describe('a button', () => {
  const more = { kind: 'intent', label: 'More', intent: { name: 'more', argument: 'x' } } as const

  /** A public or private answer with a button, and what happens when that is pressed. */
  async function pressed(handler: Handler, about: { readonly hidden: boolean; readonly slow?: readonly unknown[] }) {
    const first = answer('page one', { actions: [more], audience: about.hidden ? 'asker' : 'everyone' })
    const on = await started(async (incoming) => (incoming.kind === 'command' ? first : handler(incoming)))
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
    const on = await started(async (incoming) =>
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
