import { describe, expect, it } from 'vitest'
import { silence } from '../../../src/core/outcome.ts'
import { startBotApi } from '../../support/telegram/bot-api-double.ts'
import { handTime } from './hand-time.ts'
import { startTalk } from './talk.ts'

const desk = -1_000_000_000_111
const group = -1_000_000_000_222

describe('roles on Telegram', () => {
  it('are of the person, of administrators of the moderators’ chats everywhere, and of the group’s own for commands', async () => {
    const { api, heard, answered } = await startTalk(() => silence, { moderatorChats: [String(desk)] })
    api.chats.get(desk).administrators.add(7)
    api.chats.get(group).administrators.add(8)
    for (const id of [7, 8, 9]) {
      api.person(id).writes('where?')
      api.person(id).writes('@footnote_bot where?', { in: group })
      api.person(id).writes('/ask where?', { in: group })
    }
    await answered()
    const found = heard.map(({ person, conversation, kind, roles }) =>
      [person.key, conversation.kind, kind, ...roles].join(' '),
    )
    expect(found.sort()).toEqual([
      `telegram:user:7 group command telegram:user:7 telegram:admins:${desk}`,
      `telegram:user:7 group question telegram:user:7 telegram:admins:${desk}`,
      `telegram:user:7 private question telegram:user:7 telegram:admins:${desk} here:administrator`,
      'telegram:user:8 group command telegram:user:8 here:administrator',
      'telegram:user:8 group question telegram:user:8',
      'telegram:user:8 private question telegram:user:8 here:administrator',
      'telegram:user:9 group command telegram:user:9',
      'telegram:user:9 group question telegram:user:9',
      'telegram:user:9 private question telegram:user:9 here:administrator',
    ])
  })

  it('are looked up once for many, and again after some minutes', async () => {
    let at = 0
    const { api, heard, answered } = await startTalk(() => silence, { moderatorChats: [String(desk)], now: () => at })
    api.chats.get(desk).administrators.add(7)
    const asked = () => api.called('getChatAdministrators').length
    for (let i = 0; i < 5; i++) api.person(7).writes(`question ${i}`)
    await api.until(() => api.unconfirmed === 0)
    await answered()
    const before = asked()
    expect(before).toBeLessThanOrEqual(2)
    api.chats.get(desk).administrators.delete(7)
    at += 6 * 60_000
    api.person(7).writes('one more')
    await answered()
    expect(heard.at(-1)?.roles).toEqual(['telegram:user:7', 'here:administrator'])
  })

  it('are fewer rather than waited for', async () => {
    const time = handTime()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const options = { moderatorChats: [String(desk)], after: time.after }
    const api = await startBotApi()
    api.chats.get(desk).administrators.add(7)
    api.faults.plan({ kind: 'held', release: held }, { method: 'getChatAdministrators' })
    const { heard, answered } = await startTalk(() => silence, { ...options, api })
    api.person(7).writes('where?')
    while (time.pending(3000) === 0) await new Promise((resolve) => setImmediate(resolve))
    time.pass(3000)
    while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(heard[0]?.roles).toEqual(['telegram:user:7', 'here:administrator'])
    release()
    await answered()
  })

  it('are fewer, and questions still answered, when Telegram does not tell', async () => {
    const { api, heard, answered } = await startTalk(() => silence, { moderatorChats: [String(desk)] })
    api.person(7).writes('where?')
    await answered()
    expect(heard[0]?.roles).toEqual(['telegram:user:7', 'here:administrator'])
  })
})
