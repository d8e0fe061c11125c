import { InteractionType } from 'discord.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Handler } from '../../../src/core/adapter.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { unwatched } from '../../contracts/adapter.ts'
import { createAdapterOnDouble } from '../../support/discord/adapter-on-double.ts'
import { startBlockedWorker } from '../../support/discord/blocked-worker.ts'
import { askCommand } from '../../support/discord/commands.ts'
import type { Interaction } from '../../support/discord/interactions.ts'
import { shownText } from '../../support/discord/shown-text.ts'

const count = 500

describe('500 interactions while the knowledge base stands still for two seconds', () => {
  it('are all answered in time and once, while heartbeats go on', async () => {
    const worker = startBlockedWorker()
    onTestFinished(worker.release)
    const on = await createAdapterOnDouble({ records: worker.records, heartbeatInterval: 1000 })
    const { double, adapter, clock, guild } = on
    const handler: Handler = async (incoming) => {
      const question = incoming.kind === 'command' ? incoming.text : incoming.kind
      const found = await worker.ask(question)
      if (incoming.kind === 'lookup') {
        const choice = { id: '1', title: found, description: '', value: found, content: null }
        return { kind: 'choices', choices: [choice], next: null }
      }
      const actions = [{ kind: 'intent', label: 'More', intent: { name: 'more', argument: question } }] as const
      return reply([paragraph(text(found))], { actions, audience: question.endsWith('7') ? 'asker' : 'everyone' })
    }
    const channels = Array.from({ length: 25 }, (_, i) => double.world.addChannel(guild, `channel-${i}`))
    await adapter.start(handler, [askCommand], unwatched)
    const people = Array.from({ length: 20 }, (_, i) => double.person(`Person ${i}`))
    const buttons = people[0]!.uses('ask', { question: 'buttons' }, channels[0]!)
    await double.until(() => buttons.shown.length > 0)

    await worker.block()
    const begin = (i: number) => {
      const [person, channel] = [people[i % people.length]!, channels[i % channels.length]!]
      if (i % 10 === 3) return person.types('ask', 'question', `word ${i}`, channel)
      if (i % 10 === 5) return person.presses(buttons.shown[0]!, 'More')
      return person.uses('ask', { question: `question ${i}`, ...(i % 4 === 0 ? { private: true } : {}) }, channel)
    }
    const begun: Interaction[] = []
    while (begun.length < count) {
      begun.push(begin(begun.length))
      // Not all in one breath, or the test itself would keep the thread from its heartbeats.
      if (begun.length % 25 === 0) await double.gateway.delivered()
    }
    const beats = () => double.gateway.log.filter(({ event }) => event === 'heartbeat').length
    const before = beats()
    clock.advance(1500)
    await double.until(() => begun.every(({ type, first }) => isLookup(type) || first !== null))
    expect(begun.filter(({ shown }) => shown.length > 0)).toEqual([])
    clock.advance(500)
    await double.until(() => begun.every(({ first }) => first !== null) && beats() >= before + 2)
    worker.release()
    await double.until(() => begun.every(({ type, shown }) => isLookup(type) || shown.length > 0))
    await adapter.stop()
    await worker.close()

    expect(begun.filter(({ tried }) => tried.length !== 1)).toEqual([])
    expect(begun.filter(({ after }) => after === null || after > 3000)).toEqual([])
    expect(begun.filter(({ type, shown }) => !isLookup(type) && shown.length !== 1)).toEqual([])
    expect(begun.filter(({ placeholder }) => placeholder !== null)).toEqual([])
    for (const [i, { shown, type }] of begun.entries())
      if (type === InteractionType.ApplicationCommand) expect(shownText(shown[0]!)).toContain(`about question ${i}`)
    expect([...on.logged('warn'), ...on.logged('error')]).toEqual([])
  })
})

function isLookup(type: InteractionType): boolean {
  return type === InteractionType.ApplicationCommandAutocomplete
}
