import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Knowledge, mostStatements } from '../../../knowledge/index.ts'
import { type Measure, type Score, scoreAnswers } from '../../../src/cli/eval/score.ts'
import { townKnowledge, townQuestions } from './town.ts'

let knowledge: Knowledge
let score: Score
beforeAll(async () => {
  knowledge = await townKnowledge()
  const asked: [(typeof townQuestions)[number], Answer][] = []
  for (const question of townQuestions) asked.push([question, await ask(question.question)])
  score = scoreAnswers(asked)
})
afterAll(() => knowledge.close())

const ask = (text: string, more: { readonly now?: string; readonly previous?: string } = {}) =>
  knowledge.ask({ text, record: false, ...more })

describe('answers about a made-up region', () => {
  it.each<[Measure, number]>([
    ['answerable hit@1', 83],
    ['answerable hit@3', 93],
    ['variant hit@3', 80],
    ['refused, should refuse', 75],
    ['lead shown', 50],
    ['lead right (of shown)', 95],
  ])('reach %s of at least %i of 100', (measure, least) => {
    expect(percent(measure), misses()).toBeGreaterThanOrEqual(least)
  })

  it.each<[Measure, number]>([
    ['refused, should answer', 15],
    ['disagreement shown where there is none', 5],
  ])('keep %s to at most %i of 100', (measure, most) => {
    expect(percent(measure), misses()).toBeLessThanOrEqual(most)
  })
})

describe('limits in the question', () => {
  it.each([
    ['according to the Northern Dispatch, how many people died?', 'flood-dispatch.md'],
    ['how many people died according to the Kerwick Ledger', 'flood-ledger.md'],
    ['when was the sluice opened, according to the Northern Dispatch?', 'flood-dispatch.md'],
  ])('"%s" is answered from %s', async (question, source) => {
    const { outcome, citations } = await ask(question)
    expect(outcome).toBe('answered')
    expect(citations[0]?.source).toBe(source)
  })

  it.each([
    ['how many people had been brought to safety on Wednesday?', 'Fire chief Ronan Tull said 2,400 people'],
    ['what did the union reject on Friday?', 'Aerohand, the company that employs them'],
    ['what did Moreau say about the verdict?', "Karsten's lawyer, Edda Moreau, said"],
  ])('"%s" is met by what keeps the limit', async (question, beginning) => {
    expect((await ask(question)).citations[0]?.exact).toMatch(new RegExp(`^${beginning}`))
  })

  it('answers nothing for a time of which no article speaks', async () => {
    expect((await ask('what did Estevez say about the sluice in March?')).outcome).not.toBe('answered')
  })

  it('takes "yesterday" from the clock', async () => {
    const at = (now: string) => ask('how many people were killed yesterday?', { now })
    expect((await at('2024-09-17T10:00:00Z')).confidence).toBeGreaterThan((await at('2024-12-20T10:00:00Z')).confidence)
  })

  it('explains them', async () => {
    const { query, reasons } = await knowledge.explain({
      text: 'according to the Kerwick Ledger, how many people died before 20 September?',
    })
    expect(query).toMatchObject({
      understood: {
        filters: {
          speaker: ['kerwick', 'ledger'],
          time: { words: 'before 20 September', relation: 'before', month: 9 },
        },
      },
    })
    expect(JSON.stringify(query)).not.toContain('--09')
    expect(reasons.join('\n')).toContain('by the voice asked for')
  })
})

describe('questions as people write them', () => {
  it('takes the subject of a follow-up from the question before', async () => {
    const { lead } = await ask('and when?', { previous: 'where will Voltane build its plant?' })
    expect(lead?.text ?? 'in April 2025').toContain('2025')
    expect((await ask('and how many jobs?', { previous: 'where will Voltane build its plant?' })).lead?.text).toBe(
      '1,200 jobs',
    )
  })

  it('says what a follow-up was taken to ask, so that the next one has its subject too', async () => {
    const previous = 'where will Voltane build its plant?'
    const first = await ask('and how many jobs?', { previous })
    expect(first.withSubject).toMatch(/jobs.*Voltane/)
    expect((await ask('and when?', { previous: first.withSubject! })).citations[0]?.exact).toContain('Voltane')
    expect(await ask(previous)).not.toHaveProperty('withSubject')
  })

  it('answers each of several questions', async () => {
    const answer = await ask('Who won the cup? How many fans were arrested?')
    expect([answer.lead?.text, ...answer.also.map(({ lead }) => lead?.text)]).toEqual(['Skarholm Rovers', '26 fans'])
  })

  it.each(['x', '?', 'ж', '7'])('answers nothing to "%s"', async (text) => {
    expect((await ask(text)).outcome).toBe('no-match')
  })

  it('suggests only what it can answer, and no sums or times as topics', async () => {
    for (const { question, kind } of townQuestions) {
      if (kind !== 'unanswerable') continue
      for (const suggestion of (await ask(question)).suggestions) {
        expect(suggestion).not.toMatch(/about (?:marks|hours|percent|people|years|points)\?/)
        expect((await ask(suggestion)).outcome, suggestion).toBe('answered')
      }
    }
  })

  it('says which languages the sources have where the question is in another', async () => {
    expect((await ask('яка погода у Львові щодня взимку?')).sourceLanguages).toEqual(['en', 'ru'])
    expect(await ask('what is the gross national product of Peru?')).not.toHaveProperty('sourceLanguages')
  })
})

function percent(measure: Measure): number {
  const { right, of } = score.shares[measure]
  return (100 * right) / of
}

function misses(): string {
  return score.misses.map(({ why, question, got }) => `${why}: ${question} → ${got}`).join('\n')
}

describe('statements', () => {
  it.each([
    ['Seven people died in the flood in Kerwick.', 'says-the-same'],
    ['Seven people died in the fire at the paper mill.', 'no-source'],
    ['Twelve fans were arrested after the match.', 'says-otherwise'],
    ['The talks ended on Saturday.', 'no-source'],
  ])('"%s" is met with %s by claims of its own event', async (statement, verdict) => {
    expect((await knowledge.check(statement))[0]?.verdict).toBe(verdict)
  })

  it('of a long text are met up to a bound', async () => {
    const text = Array.from({ length: 200 }, (_, at) => `Voltane hired ${at + 2} drivers.`).join(' ')
    expect(await knowledge.check(text)).toHaveLength(mostStatements)
  })
})

describe('later reports', () => {
  it.each(['how many people died in the flood?', 'when was the sluice at Marrow Lock opened?'])(
    '"%s" shows that a number or time was corrected, and no disagreement',
    async (question) => {
      const { disagreements, updates, citations } = await ask(question)
      expect(disagreements).toEqual([])
      expect(updates.length).toBeGreaterThan(0)
      for (const { claimId, updatedBy } of updates) expect(claimId).not.toBe(updatedBy)
      expect(citations.map(({ source }) => source)).toContain('flood-dispatch.md')
    },
  )
})
