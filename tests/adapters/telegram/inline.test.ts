import { describe, expect, it } from 'vitest'
import type { Incoming } from '../../../src/core/incoming.ts'
import type { Choice, Choices } from '../../../src/core/outcome.ts'
import { link, paragraph, reply, text } from '../../../src/core/reply.ts'
import { entityFaults, mentionsIn } from './entity-faults.ts'
import { startTalk } from './talk.ts'

const choice = (id: string, change: Partial<Choice> = {}): Choice => ({
  id,
  title: `The ferry leaves at noon, says claim ${id}`,
  description: 'harbour office · Harbour Post · 9 March 2024',
  value: id,
  content: reply([
    {
      kind: 'quote',
      claimId: id,
      before: 'A storm. ',
      words: [text('The ferry leaves at noon, @ada.')],
      after: '',
      unfolded: false,
      label: null,
      citation: [text('harbour office · '), link('Harbour Post', 'https://harbour.example/ferry')],
    },
  ]),
  ...change,
})

/** Twelve claims, ten a page. */
const claims = (incoming: Incoming): Choices => {
  const all = Array.from({ length: 12 }, (_, i) => choice(`claim${i}`))
  return incoming.kind === 'lookup' && incoming.page === '10'
    ? { kind: 'choices', choices: all.slice(10), next: null }
    : { kind: 'choices', choices: all.slice(0, 10), next: '10' }
}

interface Result {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly input_message_content: { readonly message_text: string; readonly entities: never[] }
}
const resultsOf = (payload: Readonly<Record<string, unknown>>) => payload.results as readonly Result[]

describe('inline mode', () => {
  it('offers claims a page at a time, to paste with their source', async () => {
    const { api, heard, shown, answered } = await startTalk(claims)
    const ada = api.person(7, 'Ada', 'ru')
    ada.types('corridor')
    await answered()
    ada.types('corridor', '10')
    await answered()
    expect(heard).toMatchObject([
      { kind: 'lookup', text: 'corridor', page: null, option: null, locale: 'ru', message: null },
      { kind: 'lookup', page: '10', conversation: { kind: 'private', id: '7' } },
    ])
    const [first, second] = api.called('answerInlineQuery').map(({ payload }) => payload)
    expect(first).toMatchObject({ next_offset: '10', is_personal: true, cache_time: expect.any(Number) })
    expect(second).toMatchObject({ next_offset: '' })
    expect([first, second].map((page) => resultsOf(page!).length)).toEqual([10, 2])
    const { id, title, description, input_message_content: content } = resultsOf(first!)[0]!
    expect([id, title, description]).toEqual([
      'claim0',
      'The ferry leaves at noon, says claim claim0',
      'harbour office · Harbour Post · 9 March 2024',
    ])
    expect(content).toMatchObject({
      message_text: '… The ferry leaves at noon, @ada.\nharbour office · Harbour Post',
      link_preview_options: { is_disabled: true },
    })
    expect(entityFaults(content.message_text, content.entities)).toEqual([])
    expect(mentionsIn(content.message_text, content.entities)).toEqual([])
    expect(shown).toEqual([])
    expect(api.said(7)).toEqual([])
  })

  it('offers only what can be pasted, with ids and words that Telegram takes', async () => {
    const odd = [
      choice('', { title: ' \n ', description: '' }),
      choice('ж'.repeat(40), { title: 'x'.repeat(500), description: `a\u202E\n${'y'.repeat(500)}` }),
      choice('question', { content: null }),
    ]
    const { api, answered } = await startTalk(() => ({ kind: 'choices', choices: odd, next: 'z'.repeat(65) }))
    api.person(7).types('')
    await answered()
    const { payload, refusal } = api.called('answerInlineQuery')[0]!
    expect(refusal).toBeNull()
    expect(payload.next_offset).toBe('')
    expect(resultsOf(payload).map(({ id, title }) => [id, title.length])).toEqual([
      ['0', 1],
      ['1', 100],
    ])
    expect(resultsOf(payload)[1]?.description).toMatch(/^a y+…$/)
  })

  it('offers nothing where the bot has something else to say, and writes to nobody', async () => {
    const { api, answered } = await startTalk(() => reply([paragraph(text('Wait a minute.'))]))
    api.person(7).types('corridor')
    await answered()
    expect(api.called('answerInlineQuery')).toMatchObject([{ payload: { results: [] } }])
    expect(api.said(7)).toEqual([])
  })

  it('goes on when the person has typed on and the results come too late', async () => {
    const { api, answered } = await startTalk(claims)
    const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid'
    api.faults.plan({ kind: 'refused', code: 400, description }, { method: 'answerInlineQuery' })
    api.person(7).types('corri')
    api.person(7).types('corridor')
    await answered()
    expect(api.called('answerInlineQuery').map(({ refusal }) => refusal === null)).toEqual([false, true])
  })
})
