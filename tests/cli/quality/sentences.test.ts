import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { percent } from '../../../src/cli/quality/percent.ts'
import { toSentences } from '../../../src/cli/quality/sentence-tables.ts'
import { parseLabelledTexts, scoreSentences } from '../../../src/cli/quality/sentences.ts'

const labelled = parseLabelledTexts(readFileSync(new URL('../../fixtures/sentences.jsonl', import.meta.url), 'utf8'))

describe('the score of sentences', () => {
  it('counts boundaries and whole texts', () => {
    const { ours } = scoreSentences([
      { language: 'en', kind: 'plain', marked: 'It rained. ¦ Nobody swam.' },
      { language: 'en', kind: 'plain', marked: 'It rained. Nobody swam.' },
      { language: 'en', kind: 'plain', marked: 'It rained.¦Nobody swam.' },
    ])
    expect(ours).toEqual({ boundaries: { right: 2, found: 3, wanted: 2 }, texts: { right: 2, of: 3 } })
  })

  it('stays high on our labelled texts, well above what the platform does', () => {
    const { ours, plain } = scoreSentences(labelled)
    expect(percent(ours.texts)).toBeGreaterThanOrEqual(95)
    expect(ours.texts.right).toBeGreaterThan(plain.texts.right)
  })

  it('is shown by kind of text and in all', () => {
    const [, , table = ''] = toSentences(scoreSentences(labelled))
    expect(table).toMatch(/^\| en: quotations /m)
    expect(table.trimEnd().split('\n').at(-1)).toMatch(/^\| all /)
  })
})
