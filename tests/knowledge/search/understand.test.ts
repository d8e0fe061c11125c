import { describe, expect, it } from 'vitest'
import { understand } from '../../../knowledge/search/understand.ts'

describe('understanding a question', () => {
  it.each([
    ['where do the ferries go?', 'place'],
    ['who closed the harbour', 'person'],
    ['when did the museum open?', 'time'],
    ['in what year was it founded', 'time'],
    ['how many people slept in the hall', 'number'],
    ['how far is the island from town?', 'number'],
    ['why was the harbour closed', 'reason'],
    ['is the harbour open?', 'yes-no'],
    ['what did the mayor say about the storm?', 'statement'],
    ['Who is Petra Holm?', 'definition'],
    ['what does the union want from those who work there', 'thing'],
    ['storm harbour', 'any'],
    ['куда идут паромы?', 'place'],
    ['сколько человек погибло', 'number'],
    ['кто закрыл порт', 'person'],
    ['почему закрыт порт', 'reason'],
    ['коли відкрили музей?', 'time'],
    ['хто закрив порт', 'person'],
    ['чи відкрито порт?', 'yes-no'],
  ])('tells what would answer %s', (question, kind) => {
    expect(understand(question).kind).toBe(kind)
  })

  it('knows what is counted and in which dimension', () => {
    expect(understand('how many visitors came?').focus).toEqual(['visitor'])
    expect(understand('how far is it to Lindal?').measure).toBe('distance')
    expect(understand('what percentage of boats sank?').measure).toBe('share')
  })

  it('finds names and quoted words', () => {
    const { names, quoted } = understand('did Ilse Brandt say "closed until further notice" in Varnholm?')
    expect(names).toEqual(['Ilse Brandt', 'Varnholm'])
    expect(quoted).toEqual(['closed until further notice'])
  })

  it('reads whom the answer must come from', () => {
    expect(understand('why was it closed, according to the mayor?').filters.speaker).toEqual(['mayor'])
    expect(understand('what did Petra Holm say about pay?').filters.speaker).toEqual(['petra', 'holm'])
  })

  it('reads days and dates, and asks the clock for today only', () => {
    const limitOf = (text: string) => understand(text, { now: '2024-03-01T08:00:00Z' }).filters.time
    expect(limitOf('what happened on Tuesday?')).toMatchObject({ relation: 'on', weekday: 2, day: null })
    expect(limitOf('what happened before 15 June 2021?')).toMatchObject({
      relation: 'before',
      year: 2021,
      month: 6,
      day: 15,
    })
    expect(limitOf('what was said after June 15')).toMatchObject({ relation: 'after', year: null, month: 6, day: 15 })
    expect(limitOf('who resigned in May?')).toMatchObject({ relation: 'on', year: null, month: 5, day: null })
    expect(limitOf('what happened yesterday?')).toMatchObject({ relation: 'on', year: 2024, month: 2, day: 29 })
    expect(limitOf('что произошло в среду?')).toMatchObject({ relation: 'on', weekday: 3 })
    expect(limitOf('on which Wednesday did the port open?')).toBeNull()
    expect(limitOf('how many drivers are on strike in Kestrel Bay?')).toBeNull()
  })

  it('gives a follow-up the subject of the question before', () => {
    const followUp = understand('and when?', { previous: 'who closed the harbour of Varnholm?' })
    expect(followUp).toMatchObject({ kind: 'time', followUp: true })
    expect(followUp.words.map(({ word }) => word)).toEqual(expect.arrayContaining(['harbour', 'varnholm']))
  })

  it('leaves a question that stands alone as it is', () => {
    const question = 'when did the whaling museum in Lindal open?'
    expect(understand(question, { previous: 'who closed the harbour?' }).text).toBe(question)
  })
})
