import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/core/incoming.ts'
import type { Field, Form } from '../../../src/core/outcome.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import { memoryRecords } from '../../support/memory-records.ts'
import { command, startTalk } from './talk.ts'

const field = (name: string, change: Partial<Field> = {}): Field => ({
  name,
  label: `Which ${name}?`,
  value: '',
  required: true,
  multiline: false,
  ...change,
})
const form = (...fields: readonly Field[]): Form => ({
  kind: 'form',
  command: 'correct',
  title: 'Correct an article',
  fields,
  carried: { article: 'aaaaaaaaaaa1' },
})
const outcome = (asked: Form) => (incoming: Incoming) =>
  incoming.kind === 'command' && incoming.name === 'correct' && incoming.text === '' && 'article' in incoming.options
    ? reply([paragraph(text('Corrected.'))])
    : incoming.kind === 'command' && incoming.name === 'correct'
      ? asked
      : reply([paragraph(text('An answer.'))])
const commands = [command('correct')]

describe('a form on Telegram', () => {
  it('asks for one field after the other, and comes back as the command with all of them', async () => {
    const asked = form(field('outlet'), field('date', { value: '9 March' }), field('note', { required: false }))
    const { api, heard, answered } = await startTalk(outcome(asked), { commands })
    const ada = api.person(7)
    ada.writes('/correct')
    await answered()
    expect(api.said(7)[0]?.text).toMatch(/^Correct an article\nWhich outlet\?/)
    expect(api.called('sendMessage')[0]?.payload.reply_markup).toMatchObject({
      force_reply: true,
      selective: true,
      input_field_placeholder: 'Which outlet?',
    })
    for (const words of ['  Harbour Post ', '-', '-']) {
      ada.writes(words)
      await answered()
    }
    expect(api.said(7)[1]?.text).toContain('Which date?\n9 March')
    expect(heard.slice(1)).toMatchObject([
      {
        kind: 'command',
        name: 'correct',
        options: { article: 'aaaaaaaaaaa1', outlet: 'Harbour Post', date: '9 March', note: '' },
      },
    ])
    expect(api.said(7).at(-1)?.text).toBe('Corrected.')
  })

  it('empties a field that need not be filled', async () => {
    const asked = form(field('date', { value: '9 March', required: false }))
    const { api, heard, answered } = await startTalk(outcome(asked), { commands })
    for (const words of ['/correct', '--']) {
      api.person(7).writes(words)
      await answered()
    }
    expect(heard.at(-1)).toMatchObject({ options: { date: '' } })
  })

  it('asks again for what is required and was left out', async () => {
    const { api, heard, answered } = await startTalk(outcome(form(field('outlet'))), { commands })
    const ada = api.person(7)
    for (const words of ['/correct', '-', 'Harbour Post']) {
      ada.writes(words)
      await answered()
    }
    expect(api.said(7).filter((message) => message.text?.includes('Which outlet?'))).toHaveLength(2)
    expect(heard.at(-1)).toMatchObject({ options: { outlet: 'Harbour Post' } })
  })

  it('is given up with /cancel, of which there must be something to give up', async () => {
    const { api, heard, answered } = await startTalk(outcome(form(field('outlet'))), { commands })
    const ada = api.person(7)
    for (const words of ['/correct', '/cancel', 'Harbour Post', '/cancel']) {
      ada.writes(words)
      await answered()
    }
    expect(heard.map(({ kind }) => kind)).toEqual(['command', 'question'])
    expect(api.said(7).map((message) => message.text)).toEqual([
      expect.stringContaining('Which outlet?'),
      'Cancelled: nothing was changed.',
      'An answer.',
      'There is nothing to cancel.',
    ])
  })

  it('leaves a /cancel in a group to other bots when there is nothing to give up', async () => {
    const { api, heard, answered } = await startTalk(outcome(form(field('outlet'))), { commands })
    api.person(7).writes('/cancel', { in: -1_000_000_000_123 })
    await answered()
    expect([heard, api.said(-1_000_000_000_123)]).toEqual([[], []])
  })

  it('waits a quarter of an hour', async () => {
    let at = 0
    const now = () => at
    const { api, heard, answered } = await startTalk(outcome(form(field('outlet'))), {
      commands,
      now,
      records: memoryRecords(now),
    })
    api.person(7).writes('/correct')
    await answered()
    at += 16 * 60_000
    api.person(7).writes('Harbour Post')
    await answered()
    expect(heard[1]).toMatchObject({ kind: 'question', text: 'Harbour Post' })
  })

  it('hears in a group only replies to what it asked, and only from the one it asked', async () => {
    const group = -1_000_000_000_123
    const { api, heard, answered } = await startTalk(outcome(form(field('outlet'))), { commands })
    api.person(7).writes('/correct', { in: group })
    await answered()
    const [asked] = api.said(group)
    api.person(7).writes('Harbour talk', { in: group })
    api.person(8).writes('Somebody else', { in: group, replyTo: asked! })
    api.person(7).writes('Harbour Post', { in: group, replyTo: asked! })
    await answered()
    expect(heard.slice(1).map((incoming) => ('options' in incoming ? incoming.options.outlet : incoming.kind))).toEqual(
      ['question', 'question', 'Harbour Post'],
    )
  })
})
