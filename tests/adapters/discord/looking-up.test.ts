import { describe, expect, it } from 'vitest'
import type { Choices } from '../../../src/core/outcome.ts'
import { answer, answered, startAnswering } from '../../support/discord/answering.ts'
import { createHeldHandler } from '../../support/discord/held-handler.ts'

const choices: Choices = {
  kind: 'choices',
  choices: [{ id: '1', title: 'the ferry', description: '', value: 'where does the ferry go?', content: null }],
  next: null,
}

describe('autocomplete', () => {
  it('offers what is found', async () => {
    const { double, ada, channel } = await startAnswering(async () => choices)
    const typed = ada.types('ask', 'question', 'ferr', channel)
    await double.until(() => typed.choices !== null)
    expect(typed.choices).toEqual([{ name: 'the ferry', value: 'where does the ferry go?' }])
  })

  it('offers nothing rather than coming too late', async () => {
    const held = createHeldHandler()
    const { double, ada, channel, clock, logged } = await startAnswering(held.handler)
    const typed = ada.types('ask', 'question', 'ferr', channel)
    await double.until(() => held.heard.length > 0)
    clock.advance(2000)
    await double.until(() => typed.choices !== null)
    held.give(choices)
    expect(typed).toMatchObject({ choices: [], after: 2000 })
    expect(logged('error')).toEqual([])
  })

  it('does not wait for answers of its channel', async () => {
    const held = createHeldHandler()
    const { double, ada, channel } = await startAnswering(async (incoming) =>
      incoming.kind === 'lookup' ? choices : held.handler(incoming),
    )
    const asked = ada.uses('ask', { question: 'where to?' }, channel)
    await double.until(() => held.heard.length > 0)
    const typed = ada.types('ask', 'question', 'ferr', channel)
    await double.until(() => typed.choices !== null)
    held.give(answer('north'))
    await double.until(answered(asked))
    expect(typed.choices).toHaveLength(1)
  })

  it('offers nothing when looking fails, and goes on', async () => {
    const { double, ada, channel, logged } = await startAnswering(async () => {
      throw new Error('a bug')
    })
    const typed = ada.types('ask', 'question', 'ferr', channel)
    await double.until(() => typed.choices !== null)
    expect(typed.choices).toEqual([])
    expect(logged('error').join()).toContain('a bug')
  })
})
