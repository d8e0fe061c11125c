import { describe, expect, it } from 'vitest'
import { type Outcome, silence } from '../../../src/core/outcome.ts'
import { handTime } from './hand-time.ts'
import { startTalk } from './talk.ts'

function held() {
  let release = (_: Outcome) => {}
  const outcome = new Promise<Outcome>((resolve) => {
    release = resolve
  })
  return { outcome, release }
}

describe('an answer that takes long', () => {
  it('is announced after half a second, again and again, until it is there', async () => {
    const time = handTime()
    const { outcome, release } = held()
    const { api, heard, answered } = await startTalk(() => outcome, { after: time.after })
    api.chats.get(-1_000_000_000_123, { topics: [5] })
    api.person(7).writes('/ask where?', { in: -1_000_000_000_123, topic: 5 })
    await api.until(() => api.unconfirmed === 0)
    while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(api.called('sendChatAction')).toEqual([])
    time.pass(500)
    await api.until(() => api.called('sendChatAction').length === 1)
    time.pass(4500)
    await api.until(() => api.called('sendChatAction').length === 2)
    expect(api.called('sendChatAction')[1]?.payload).toEqual({
      chat_id: -1_000_000_000_123,
      message_thread_id: 5,
      action: 'typing',
    })
    release(silence)
    await answered()
    expect(time.pending(4500)).toBe(0)
  })

  it('is not announced when it comes soon, nor for talk that the bot merely overhears', async () => {
    const time = handTime()
    const { outcome, release } = held()
    const { api, heard, answered } = await startTalk(() => outcome, { after: time.after })
    api.person(7).writes('where does it go?', { in: -1_000_000_000_123 })
    await api.until(() => api.unconfirmed === 0)
    while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(time.pending(500)).toBe(0)
    release(silence)
    api.person(7).writes('where?')
    await answered()
    expect(time.pending(500)).toBe(0)
    expect(api.called('sendChatAction')).toEqual([])
  })

  it('comes all the same when it cannot be announced', async () => {
    const time = handTime()
    const { outcome, release } = held()
    const { api, heard, answered } = await startTalk(() => outcome, { after: time.after })
    api.person(7).writes('where?')
    while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve))
    api.faults.plan({ kind: 'refused', code: 403, description: 'Forbidden' }, { method: 'sendChatAction' })
    time.pass(500)
    await api.until(() => api.called('sendChatAction').length === 1)
    release({ kind: 'reply', blocks: [], actions: [], audience: 'everyone', inPlace: false, followUp: null })
    await answered()
    expect(api.said(7)).toHaveLength(1)
  })
})
