import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelledQuestion } from '../../../src/cli/eval/labelled-question.ts'
import { scoreAnswers } from '../../../src/cli/eval/score.ts'
import { supports } from '../../../src/cli/eval/supports.ts'
import { answer, citation } from '../../support/fake-knowledge.ts'

const span = { article: 'ferry', start: 100, end: 200, exact: 'x'.repeat(100) }
const cited = (start: number, end: number, source = 'news/ferry.md') => ({ source, start, end, exact: 'y' })

describe('a citation supports a labelled span', () => {
  it.each([
    ['when it contains it', cited(90, 220), true],
    ['when it stands inside with 20 characters', cited(150, 170), true],
    ['not when it stands inside with fewer', cited(150, 169), false],
    ['when both share three tenths', cited(40, 150), true],
    ['not when they share less', cited(0, 120), false],
    ['not when it is much longer', cited(0, 351), false],
    ['not from another article', cited(90, 220, 'train.md'), false],
    ['from the same address', cited(90, 220, 'https://news.example/2024/ferry.html?page=1'), true],
    ['with the same words, wherever they are counted', { ...cited(0, 90), exact: span.exact }, true],
  ])('%s', (_, citation, expected) => {
    expect(supports(citation, span)).toBe(expected)
  })
})

const question = (change: Partial<LabelledQuestion>): LabelledQuestion => ({
  id: 'q',
  question: 'where does the ferry go?',
  kind: 'answerable',
  support: [span],
  ...change,
})

describe('the score', () => {
  const right = answer({ citations: [citation({ start: 100, end: 200 })], lead: { text: 'Brenholm', kind: 'place' } })
  const wrong = answer({ citations: [citation({ start: 900, end: 990 })], lead: null })
  const refused = answer({ outcome: 'near-miss', citations: [], lead: null })

  it('counts hits, refusals and leads by kind of question', () => {
    const { shares, misses } = scoreAnswers([
      [question({ answer: 'To Brenholm.' }), right],
      [question({}), wrong],
      [question({}), refused],
      [question({ kind: 'variant' }), right],
      [question({ kind: 'unanswerable', support: [] }), refused],
      [question({ kind: 'unanswerable', support: [] }), wrong],
    ])
    expect(shares).toMatchObject({
      'answerable hit@1': { right: 1, of: 3 },
      'variant hit@3': { right: 1, of: 1 },
      'refused, should answer': { right: 1, of: 3 },
      'refused, should refuse': { right: 1, of: 2 },
      'lead right (of shown)': { right: 1, of: 1 },
    })
    expect(misses.map(({ why }) => why)).toEqual(['missed', 'refused', 'should refuse'])
  })

  it('takes a speaker for right when the names share their telling words', () => {
    const byName = (canonical: string) =>
      scoreAnswers([[question({ speakers: [{ canonical, asWritten: 'she' }] }), right]]).shares[
        'speaker right (of hits)'
      ]
    expect(byName('The Harbour Office')).toEqual({ right: 1, of: 1 })
    expect(byName('Coast guard')).toEqual({ right: 0, of: 1 })
  })
})

const reference = new URL('../../../../shared/eval/score-answers.mjs', import.meta.url)

describe.skipIf(!existsSync(reference))('beside the reference scorer (skipped where it is absent)', () => {
  it('gives the same figures', () => {
    const words = fc.constantFrom('the mayor', 'Maria Lindqvist', 'Lindqvist', 'he', 'Brenholm', 'harbour office', '')
    const spans = fc.record({ start: fc.nat(400), length: fc.integer({ min: 5, max: 300 }) })
    const rows = fc.sample(
      fc.record({
        kind: fc.constantFrom(
          'answerable' as const,
          'answerable' as const,
          'unanswerable' as const,
          'variant' as const,
        ),
        support: fc.array(spans, { maxLength: 2 }),
        wanted: words,
        disagree: fc.constantFrom('yes' as const, 'no' as const, undefined),
        speakers: fc.array(
          fc.record({ canonical: words, asWritten: fc.option(words), article: fc.constantFrom('ferry', 'other') }),
          { maxLength: 2 },
        ),
        outcome: fc.constantFrom('answered' as const, 'answered' as const, 'near-miss' as const),
        cited: fc.array(fc.record({ at: spans, name: fc.option(words) }), { maxLength: 5 }),
        lead: fc.option(words),
        disagreements: fc.boolean(),
      }),
      { numRuns: 400, seed: 3 },
    )
    const pairs = rows.map((row, at) => {
      const asked = question({
        id: String(at),
        kind: row.kind,
        support: row.support.map(({ start, length }) => ({
          article: 'ferry',
          start,
          end: start + length,
          exact: 'Maria Lindqvist went to Brenholm',
        })),
        answer: row.wanted,
        ...(row.disagree && { sources_disagree: row.disagree }),
        speakers: row.speakers,
      })
      const given = answer({
        id: String(at),
        outcome: row.outcome,
        lead: row.lead === null ? null : { text: row.lead, kind: 'x' },
        citations: row.cited.map(({ at: { start, length }, name }) =>
          citation({
            start,
            end: start + length,
            exact: 'z',
            speaker: name === null ? null : { name, asWritten: 'he', role: null, resolution: 'exact' },
          }),
        ),
        disagreements: row.disagreements ? [{ slot: 'place', about: '', sides: [] }] : [],
      })
      return [asked, given] as const
    })
    const folder = mkdtempSync(join(tmpdir(), 'footnote-score-'))
    const write = (name: string, list: readonly object[]) => {
      writeFileSync(join(folder, name), list.map((row) => JSON.stringify(row)).join('\n'))
      return join(folder, name)
    }
    const files = [
      write(
        'q.jsonl',
        pairs.map(([asked]) => asked),
      ),
      write(
        'a.jsonl',
        pairs.map(([, given]) => given),
      ),
    ]
    const theirs = JSON.parse(
      execFileSync(process.execPath, [reference.pathname, ...files, '--json'], { encoding: 'utf8' }),
    )
    for (const [measure, { right, of }] of Object.entries(scoreAnswers(pairs).shares)) {
      expect([measure, of === 0 ? null : +((100 * right) / of).toFixed(1)]).toEqual([measure, theirs[measure]])
    }
  })
})
