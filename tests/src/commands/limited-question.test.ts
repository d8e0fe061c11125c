import { describe, expect, it } from 'vitest'
import { readFilters } from '../../../knowledge/search/filters.ts'
import { limitedQuestion } from '../../../src/commands/limited-question.ts'
import { commandBot } from '../../support/command-bot.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { asReply, command, turn } from '../../support/incoming.ts'

describe('a question with limits', () => {
  it('puts them into words that are read as limits', () => {
    const asked = limitedQuestion('where does it go?', { speaker: 'Ada Holm', before: '15 June 2022' })
    expect(asked).toBe('where does it go according to Ada Holm before 15 June 2022')
    expect(readFilters(asked).filters).toMatchObject({
      speaker: ['ada', 'holm'],
      time: { relation: 'before', year: 2022, month: 6, day: 15 },
    })
  })

  it('is left alone without them', () => {
    expect(limitedQuestion('where does it go? ', { outlet: ' ' })).toBe('where does it go? ')
  })

  it('is what /ask asks, for the asker alone when told', async () => {
    const knowledge = fakeKnowledge()
    const { respond } = commandBot(knowledge)
    const ask = (options: Readonly<Record<string, string>>) => respond(turn(command('ask', 'where to?', { options })))
    expect(asReply(await ask({ outlet: 'Harbour Post', private: 'true' })).audience).toBe('asker')
    expect(asReply(await ask({ question: 'where to?' })).audience).toBe('everyone')
    expect(knowledge.asked.map(({ text }) => text)).toEqual(['where to?', 'where to?'])
    expect(knowledge.asked.map(({ within }) => within)).toEqual([{ outlet: 'Harbour Post' }, undefined])
  })
})
