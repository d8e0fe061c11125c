import { describe, expect, it } from 'vitest'
import type { MessageRef } from '../../../src/core/incoming.ts'
import { unwatched } from '../../contracts/adapter.ts'
import { createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import { answer, privately } from '../../support/discord/answering.ts'
import { askCommand, checkCommand } from '../../support/discord/commands.ts'
import { shownText } from '../../support/discord/shown-text.ts'
import type { Channel } from '../../support/discord/world.ts'

/** Somebody who took the bot along to a server that it is no member of, or to talk among friends. */
async function takenAlong(to: 'a server' | 'friends') {
  const on = await createAdapterOnDouble()
  const { world } = on.double
  const refs: (MessageRef | null)[] = []
  const words: string[] = []
  await on.adapter.start(
    async (incoming) => {
      words.push(incoming.kind === 'command' ? incoming.text : '')
      return answer(`heard ${words.at(-1)}`, { followUp: 'where to?' })
    },
    [askCommand, checkCommand],
    { ...unwatched, shown: async (_, __, ref) => void refs.push(ref) },
  )
  const ada = on.double.person('Ada', { installed: true })
  const friend = on.double.person('Bo')
  const channel: Channel =
    to === 'a server'
      ? world.addChannel(world.addGuild('Foreign', { installed: false }), 'general')
      : world.addPrivate()
  return { ...on, ada, friend, there: channel, refs, words }
}

describe.each(['a server', 'friends'] as const)('the bot taken along to %s', (to) => {
  it('answers there, without a message that it could reach later', async () => {
    const { double, ada, there, refs, adapter } = await takenAlong(to)
    const asked = ada.uses('ask', { question: 'where to?' }, there)
    await double.until(() => refs.length > 0)
    await adapter.stop()
    expect(asked.shown.map(shownText)[0]).toContain('heard where to?')
    expect(privately(asked)).toEqual([false])
    expect(refs).toEqual([null])
  })

  it('checks a message, and goes on by its buttons', async () => {
    const { double, ada, friend, there, words } = await takenAlong(to)
    const said = friend.says('The ferry goes north.', there)
    const checked = ada.usesOn('Check against sources', said)
    await double.until(() => checked.shown.length > 0)
    expect(words).toEqual(['The ferry goes north.'])
    const form = ada.presses(checked.shown[0]!, 'Follow up')
    await double.until(() => form.modal !== null)
    const more = ada.submits(form, { question: 'and then?' })
    await double.until(() => more.shown.length > 0)
    expect(words.at(-1)).toBe('and then?')
  })

  it('cannot send anything there unasked', async () => {
    const { adapter, there } = await takenAlong(to)
    const conversation = { adapter: 'discord', id: there.id, space: there.id, kind: 'group' } as const
    expect(await adapter.send(conversation, answer('news'))).toMatchObject({ kind: 'unreachable' })
  })
})
