import { describe, expect, it } from 'vitest'
import { meaningId } from '../../../adapters/discord/custom-id.ts'
import { type Action, paragraph, reply, text } from '../../../src/core/reply.ts'
import { quote } from './quote-of.ts'
import { buttonsOf, markdownOf, nodesOf, optionsOf, renderer } from './rendered.ts'

const full = (claim: string, label: string): Action => ({
  kind: 'intent',
  label,
  intent: { name: 'source', argument: claim },
})

describe('what can be chosen', () => {
  it('offers several full quotes in one list, known by who says them', async () => {
    const { render, intents } = renderer()
    const blocks = [quote('a', { claimId: 'a' }), quote('b', { claimId: 'b', citation: [text('Bo · Post')] })]
    const message = await render(reply(blocks, { actions: [full('a', 'Source 1'), full('b', 'Source 2')] }))
    expect(optionsOf(message)).toMatchObject([
      { label: 'Source 1', description: 'Ada Holm · Harbour Post · 14 June 2022' },
      { label: 'Source 2', description: 'Bo · Post' },
    ])
    const [customId] = nodesOf(message).flatMap(({ type, custom_id }) => (type === 3 ? [String(custom_id)] : []))
    const id = meaningId(customId!, [optionsOf(message)[1]!.value])
    expect(await intents.meaning(id!)).toEqual({ name: 'source', argument: 'b' })
  })

  it('keeps what a button means under its id', async () => {
    const { render, intents } = renderer()
    const message = await render(
      reply([paragraph(text('hm'))], {
        actions: [
          full('a', 'Full quote'),
          { kind: 'copy', label: 'Copy', text: 'the words' },
          { kind: 'link', label: 'Open', url: 'https://harbour.example' },
        ],
        followUp: 'where does it go?',
      }),
    )
    const [quoted, copied, opened, followed] = buttonsOf(message)
    expect([quoted, copied, opened, followed].map((one) => one?.label)).toEqual([
      'Full quote',
      'Copy',
      'Open',
      'Follow up',
    ])
    const meaning = async (id: string | null | undefined) => intents.meaning(meaningId(id ?? '', []) ?? '')
    expect(await meaning(quoted?.customId)).toEqual({ name: 'source', argument: 'a' })
    expect(await meaning(copied?.customId)).toEqual({ name: 'discord:copy', argument: 'the words' })
    expect(opened?.url).toBe('https://harbour.example/')
    expect(await meaning(followed?.customId)).toEqual({ name: 'discord:follow-up', argument: 'where does it go?' })
  })

  it('speaks the language of the reader', async () => {
    const { render } = renderer()
    const message = await render(reply([paragraph(text('так'))], { followUp: 'куди?' }), 'uk')
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Уточнити'])
  })

  it('takes two buttons that mean the same', async () => {
    const { render } = renderer()
    const same = { kind: 'intent', label: 'Ask', intent: { name: 'ask', argument: 'x' } } as const
    const [one, other] = buttonsOf(await render(reply([], { actions: [same, same] })))
    expect(meaningId(one!.customId!, [])).toBe(meaningId(other!.customId!, []))
  })

  it('takes links that no button can lead to for a line', async () => {
    const { render } = renderer()
    const url = `https://harbour.example/${'a'.repeat(600)}`
    const message = await render(reply([], { actions: [{ kind: 'link', label: 'Open', url }] }))
    expect(markdownOf(message)).toEqual([`[Open](<${url}>)`])
  })
})
