import { describe, expect, it } from 'vitest'
import { menuPlan } from '../../../adapters/telegram/menu-plan.ts'
import { silence } from '../../../src/core/outcome.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { startBotApi } from '../../support/telegram/bot-api-double.ts'
import { command, messages, startTalk } from './talk.ts'

const desk = -1_000_000_000_111
const commands = [
  command('ask'),
  command('settings', { audience: 'administrators' }),
  command('add', { audience: 'moderators' }),
  command('channels', { platforms: ['discord'] }),
]
const namesIn = (kept: unknown) =>
  (kept as { commands: readonly { command: string }[] } | undefined)?.commands.map((each) => each.command)

describe('menus on Telegram', () => {
  it('show each kind of reader what they may use, in three languages', async () => {
    const records = memoryRecords()
    const api = await startBotApi()
    api.chats.get(desk).administrators.add(7)
    api.chats.get(7)
    await startTalk(() => silence, { api, records, commands, moderatorChats: [String(desk)], moderatorUsers: ['8'] })
    await api.until(() => api.called('setMyShortDescription').length === 3)
    const menu = (scope: object, language = '') => api.kept.get(`commands ${JSON.stringify(scope)} ${language}`)
    for (const language of ['', 'uk', 'ru']) {
      expect(namesIn(menu({ type: 'default' }, language))).toEqual(['ask'])
      expect(namesIn(menu({ type: 'all_group_chats' }, language))).toEqual(['ask'])
      expect(namesIn(menu({ type: 'all_private_chats' }, language))).toEqual(['ask', 'settings'])
      expect(namesIn(menu({ type: 'all_chat_administrators' }, language))).toEqual(['ask', 'settings'])
      for (const scope of [
        { type: 'chat_administrators', chat_id: desk },
        { type: 'chat', chat_id: 7 },
        { type: 'chat', chat_id: 8 },
      ])
        expect(namesIn(menu(scope, language))).toEqual(['ask', 'settings', 'add'])
    }
    expect(menu({ type: 'default' }, 'uk')).toMatchObject({ commands: [{ description: 'Що робить ask' }] })
    expect(api.kept.get('description null ')).toMatchObject({ description: messages.in('en')('profile-description') })
    expect(api.kept.get('short description null ru')).toMatchObject({
      short_description: messages.in('ru')('profile-short-description'),
    })
  })

  it('are told again only where something has changed, and withdrawn from those who are moderators no more', async () => {
    const records = memoryRecords()
    const api = await startBotApi()
    api.chats.get(7)
    const told = () => api.calls.filter(({ method }) => method.startsWith('setMy')).length
    const first = await startTalk(() => silence, { api, records, commands, moderatorUsers: ['7'] })
    await api.until(() => api.called('setMyShortDescription').length === 3)
    const before = told()
    await first.answered()
    expect(told()).toBe(before)
    const second = await startTalk(() => silence, { api, records, commands: [...commands, command('help')] })
    await api.until(() => api.called('deleteMyCommands').length === 3)
    await second.answered()
    // Four scopes are left, in three languages.
    expect(told()).toBe(before + 12)
    expect(api.kept.get('commands {"type":"chat","chat_id":7} ')).toBeUndefined()
  })

  it('wait for moderators who have never written to the bot', async () => {
    const records = memoryRecords()
    const api = await startBotApi()
    const description = 'Bad Request: chat not found'
    const own = 'commands {"type":"chat","chat_id":8} '
    api.faults.plan({ kind: 'refused', code: 400, description }, { method: 'setMyCommands', times: 15 })
    const { answered } = await startTalk(() => silence, { api, records, commands, moderatorUsers: ['8'] })
    await api.until(() => api.called('setMyShortDescription').length === 3)
    expect(api.kept.get(own)).toBeUndefined()
    api.person(8).writes('/start')
    await api.until(() => api.kept.has(own))
    await answered()
    expect(namesIn(api.kept.get(own))).toContain('add')
  })

  it('leave out what Telegram would refuse', () => {
    const odd = [
      command('Follow-Up'),
      command('x'.repeat(33)),
      command('empty', { description: { en: ' ' } }),
      command('long', { description: { en: 'y'.repeat(300) } }),
      ...Array.from({ length: 120 }, (_, i) => command(`c${i}`)),
    ]
    const [menu] = menuPlan(odd, { moderatorChats: [], moderators: [] })
    expect(menu?.commands).toHaveLength(100)
    expect(menu?.commands[0]).toMatchObject({ command: 'long', description: `${'y'.repeat(255)}…` })
  })
})
