import { beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../knowledge/engine/knowledge.ts'
import type { Answer } from '../../knowledge/knowledge.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import type { LabelledQuestion } from '../../src/cli/eval/labelled-question.ts'
import { type Measure, type Score, scoreAnswers } from '../../src/cli/eval/score.ts'
import { supports } from '../../src/cli/eval/supports.ts'
import { starterFolder, starterQuestions } from '../support/starter-questions.ts'

interface Asked {
  readonly question: (typeof starterQuestions)[number]
  readonly answer: Answer
}

let asked: readonly Asked[] = []
let score: Score
beforeAll(async () => {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), { now: () => '2026-01-01T00:00:00Z' })
  await knowledge.ingest({ paths: [starterFolder] })
  const all: Asked[] = []
  for (const question of starterQuestions)
    all.push({ question, answer: await knowledge.ask({ text: question.question, now: '2026-01-01', record: false }) })
  asked = all
  score = scoreAnswers(all.map(({ question, answer }) => [question, answer]))
  await knowledge.close()
})

describe('answers from the starter articles', () => {
  it('are right for at least 90 of 100 labelled questions', () => {
    const wrong = asked.filter(({ question, answer }) => !isRight(question, answer))
    const right = asked.length - wrong.length
    expect((100 * right) / asked.length, listed(wrong)).toBeGreaterThanOrEqual(90)
  })

  it.each<[Measure, number]>([
    ['answerable hit@1', 85],
    ['answerable hit@3', 93],
    ['variant hit@3', 80],
    ['refused, should refuse', 80],
    ['disagreement shown where there is one', 80],
  ])('reach %s of at least %i of 100', (measure, least) => {
    expect(percent(measure), misses()).toBeGreaterThanOrEqual(least)
  })

  it.each<[Measure, number]>([
    ['refused, should answer', 10],
    ['disagreement shown where there is none', 5],
  ])('keep %s to at most %i of 100', (measure, most) => {
    expect(percent(measure), misses()).toBeLessThanOrEqual(most)
  })

  it('say when another event fits the question too', () => {
    const both = asked.filter(({ question }) => question.tags.includes('both-events'))
    const silent = both.filter(({ answer }) => answer.otherEvents.length === 0)
    expect(silent.length, listed(silent)).toBeLessThanOrEqual(both.length / 10)
  })

  it('cite every digest as one', () => {
    for (const { answer } of asked) for (const { digest } of answer.citations) expect(digest).toBe(true)
  })
})

/** Answered with a right citation among the first three, or refused where there is no answer. */
function isRight({ kind, support }: LabelledQuestion, { outcome, citations }: Answer): boolean {
  if (kind === 'unanswerable') return outcome !== 'answered'
  return (
    outcome === 'answered' && citations.slice(0, 3).some((citation) => support.some((span) => supports(citation, span)))
  )
}

function percent(measure: Measure): number {
  const { right, of } = score.shares[measure]
  return (100 * right) / of
}

function misses(): string {
  return score.misses.map(({ why, question, got }) => `${why}: ${question} → ${got}`).join('\n')
}

function listed(some: readonly Asked[]): string {
  return some
    .map(
      ({ question, answer }) =>
        `${question.id} ${question.question} → ${answer.outcome}: ${answer.citations[0]?.exact}`,
    )
    .join('\n')
}
