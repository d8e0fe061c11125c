import { describe, expect, it } from 'vitest'
import { scoreAnswers } from '../../../src/cli/eval/score.ts'
import { scoreClaims } from '../../../src/cli/eval/score-claims.ts'
import { compareWithLabels } from '../../../src/cli/quality/article-labels.ts'
import { checkAll, isMet } from '../../../src/cli/quality/bars.ts'
import type { Figures } from '../../../src/cli/quality/figures.ts'
import { handwritten, toPage } from '../../../src/cli/quality/page.ts'
import { type LabelledStatement, scoreStatements } from '../../../src/cli/quality/statements.ts'
import { answer, citation } from '../../support/fake-knowledge.ts'

const support = [{ article: 'ferry', start: 10, end: 73, exact: 'The ferry leaves for Brenholm at noon' }]
const question = { id: 'q', question: 'where does the ferry go?', kind: 'answerable' as const, support }
const missed = answer({ citations: [citation({ start: 900, end: 990 })] })

const figures: Figures = {
  sets: [
    {
      set: { name: 'ferries', about: 'ferries', articles: '', questions: '', firstHit: [80, 78] },
      articles: 2,
      clean: scoreAnswers([
        [question, answer()],
        [question, answer()],
      ]),
      typo: scoreAnswers([
        [question, answer()],
        [question, missed],
      ]),
      shortLeads: { right: 1, of: 2 },
      confidences: { answerable: [0.9, 0.8], unanswerable: [0.1] },
      judged: [{ confidence: 0.9, right: true }],
      labelled: null,
    },
  ],
  claims: [{ set: { name: 'letters', about: 'letters', file: '' }, articles: 0, score: scoreClaims([]) }],
  statements: null,
  sentences: null,
}

describe('the page of quality', () => {
  it('names the bars that are not met', () => {
    expect(checkAll(figures).filter((one) => !isMet(one))).toEqual([
      { what: 'ferries: hit@1 with typing errors', figure: 50, bar: { value: 78, direction: 'at least' } },
      { what: 'ferries: hit@1 lost to typing errors', figure: 50, bar: { value: 2, direction: 'at most' } },
    ])
    expect(toPage(figures, '')).toContain('1 of 3 bars are met. Not met:')
  })

  it('keeps what people wrote below', () => {
    const page = toPage(figures, '\n## What is in the way\n')
    expect(page.split(handwritten)[1]?.trim()).toBe('## What is in the way')
    expect(toPage(figures, page.split(handwritten)[1] ?? '')).toBe(page)
  })

  it('shows a dash for what was not measured', () => {
    expect(toPage(figures, '')).toMatch(/\| speaker head right +\| – /)
  })
})

describe('labelled differences', () => {
  const labels = {
    articles: [
      { file: 'ferry.md', event: 'storm' },
      { file: 'train.md', event: 'strike' },
    ],
    claims: [
      { id: 'all', file: 'ferry.md', content: [{ start: 0, end: 50 }] },
      { id: 'one', file: 'ferry.md', content: [{ start: 60, end: 90 }] },
      { id: 'two', file: 'ferry.md', content: [{ start: 200, end: 250 }] },
    ],
    disagreement: [
      { id: 'd', strength: 'contradict' as const, pairs: [['all', 'one'] as const, ['all', 'two'] as const] },
    ],
  }
  const sides = (first: string, second: string) =>
    answer({
      citations: [
        citation({ claimId: 'a', start: 0, end: 50 }),
        citation({ claimId: 'b', start: 60, end: 90 }),
        citation({ claimId: 'c', start: 200, end: 240 }),
        citation({ claimId: 'd', start: 500, end: 540, source: 'train.md' }),
      ],
      disagreements: [
        {
          slot: 'quantity',
          about: 'ferries',
          sides: [
            { value: 'all', claimIds: [first], independentSources: 1 },
            { value: 'one', claimIds: [second], independentSources: 1 },
          ],
        },
      ],
    })

  it('are pairs that stand on different sides, or claims of one topic that do', () => {
    const asked = [sides('a', 'b'), sides('b', 'c'), sides('a', 'd')].map((one) => [question, one] as const)
    expect(compareWithLabels(asked, labels)).toMatchObject({
      pairNamed: { right: 1, of: 3 },
      topicNamed: { right: 2, of: 3 },
    })
  })

  it('count answers that cite an article about another event', () => {
    const asked = [[{ ...question, events: ['storm'] }, sides('a', 'b')] as const]
    expect(compareWithLabels(asked, labels).otherEventCited).toEqual({ right: 1, of: 1 })
  })
})

describe('the score of statements', () => {
  const statement: LabelledStatement = {
    id: 's',
    statement: 'Two ferries sank.',
    verdict: 'says-otherwise',
    slot: 'quantity',
  }
  const met = { statement: '', verdict: 'says-otherwise' as const, slot: 'place' as const, agreeing: [], differing: [] }

  it('tells the verdict from the slot', () => {
    expect(scoreStatements([[statement, [met]]])).toMatchObject({
      all: { right: 1, of: 1 },
      slotRight: { right: 0, of: 1 },
      misses: [],
    })
  })

  it('takes a statement that was cut in two for wrong', () => {
    expect(scoreStatements([[statement, [met, met]]]).all).toEqual({ right: 0, of: 1 })
  })
})
