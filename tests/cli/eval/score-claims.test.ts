import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentCharacters, headWord, isDirectQuotation } from '../../../src/cli/eval/attribution-match.ts'
import { type AttributedText, type FoundClaim, scoreClaims } from '../../../src/cli/eval/score-claims.ts'

const text =
  'The mayor of Brenholm said that the ferry would sail. "It is safe," said Ann Reed, who owns it. Nobody else spoke. ' +
  '“We wait.” “We hope.” The harbour office (run by the town) denied that the quay was closed – twice.'
const range = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

describe('contents of attributions', () => {
  it('are compared without marks, edges and a leading "that"', () => {
    expect(contentCharacters(text, [range('that the ferry would sail. ')])).toEqual(
      contentCharacters(text, [range('the ferry would sail')]),
    )
    expect(contentCharacters(text, [range('"It is safe,"')])).toEqual(contentCharacters(text, [range('It is safe')]))
  })

  it('are direct when nothing but quotations stands in them', () => {
    expect(isDirectQuotation(text, [range('“We wait.” “We hope.”')])).toBe(true)
    expect(isDirectQuotation(text, [range('that the ferry would sail')])).toBe(false)
  })

  it.each([
    ['The mayor of Brenholm', 'mayor'],
    ['Ann Reed, who owns it', 'reed'],
    ['The harbour office (run by the town)', 'office'],
  ])('have the source %s, whose head is %s', (words, head) => {
    expect(headWord(text, [range(words)])).toBe(head)
  })
})

describe('the score of claims', () => {
  const article: AttributedText = {
    id: 'a',
    text,
    attributions: [
      { source: [range('The mayor of Brenholm')], content: [range('that the ferry would sail')] },
      { source: [range('Ann Reed')], content: [range('"It is safe,"')] },
    ],
  }
  const found = (speaker: string, content: string): FoundClaim => {
    const [start, end] = range(speaker)
    return { spans: [range(content)], speaker: { start, end }, cue: null }
  }

  it('counts contents, speakers and quotations', () => {
    const score = scoreClaims([
      [article, [found('The mayor', 'the ferry would sail.'), found('The mayor', 'It is safe')]],
    ])
    expect(score).toMatchObject({
      contentExact: { right: 2, found: 2, wanted: 2 },
      sentences: { right: 2, found: 2, wanted: 2 },
      speakerRight: { right: 1, of: 2 },
      speakerWrong: { right: 1, of: 2 },
      directQuotations: { right: 1, of: 1 },
    })
  })

  it("leaves the article's own voice out", () => {
    const own: FoundClaim = { spans: [range('Nobody else spoke.')], speaker: null, cue: null }
    expect(scoreClaims([[article, [own]]]).contentHalf).toEqual({ right: 0, found: 0, wanted: 2 })
  })
})

const reference = new URL('../../../../shared/eval/score-claims.mjs', import.meta.url)

describe.skipIf(!existsSync(reference))('beside the reference scorer of claims (skipped where it is absent)', () => {
  it('gives the same figures', () => {
    const ranges = fc
      .record({ start: fc.nat(text.length - 2), length: fc.integer({ min: 1, max: 60 }) })
      .map(({ start, length }): readonly [number, number] => [start, Math.min(text.length, start + length)])
    const sources = fc.constantFrom('The mayor of Brenholm', 'The mayor', 'Ann Reed', 'Ann Reed, who owns it', 'Nobody')
    const contents = fc.oneof(
      ranges,
      fc.constantFrom('that the ferry would sail', '"It is safe,"', '“We wait.” “We hope.”', 'the quay').map(range),
    )
    const articles = fc.sample(
      fc.record({
        attributions: fc.array(
          fc.record({
            source: fc.array(sources.map(range), { maxLength: 1 }),
            cue: fc.constant([]),
            content: fc.array(contents, { maxLength: 2 }),
          }),
          { maxLength: 4 },
        ),
        claims: fc.array(
          fc.record({
            spans: fc.array(contents, { minLength: 1, maxLength: 2 }),
            speaker: fc.option(sources.map(range).map(([start, end]) => ({ start, end }))),
            cue: fc.option(fc.constant({ start: 0, end: 1, lemma: 'say' })),
          }),
          { maxLength: 4 },
        ),
      }),
      { numRuns: 200, seed: 7 },
    )
    const pairs = articles.map(
      ({ attributions, claims }, at) => [{ id: String(at), text, attributions }, claims] as const,
    )
    const folder = mkdtempSync(join(tmpdir(), 'footnote-claims-'))
    const write = (name: string, rows: readonly object[]) => {
      writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'))
      return join(folder, name)
    }
    const files = [
      write(
        'gold.jsonl',
        pairs.map(([article]) => article),
      ),
      write(
        'claims.jsonl',
        pairs.map(([{ id }, claims]) => ({ id, claims })),
      ),
    ]
    const theirs = JSON.parse(
      execFileSync(process.execPath, [reference.pathname, ...files, '--json'], { encoding: 'utf8' }),
    )
    const ours = scoreClaims(pairs)
    const percent = (part: number, whole: number) => +((100 * part) / (whole || 1)).toFixed(1)
    const precision = (part: { right: number; found: number; wanted: number }) => [
      percent(part.right, part.found),
      percent(part.right, part.wanted),
    ]
    expect(precision(ours.contentExact)).toEqual([theirs['content exact'].P, theirs['content exact'].R])
    expect(precision(ours.contentHalf)).toEqual([theirs['content IoU>=0.5'].P, theirs['content IoU>=0.5'].R])
    expect(precision(ours.characters)).toEqual([theirs['content characters'].P, theirs['content characters'].R])
    expect(precision(ours.sentences)).toEqual([theirs['sentence is attributed'].P, theirs['sentence is attributed'].R])
    expect([
      percent(ours.speakerRight.right, ours.speakerRight.of),
      percent(ours.speakerWrong.right, ours.speakerWrong.of),
      percent(ours.directQuotations.right, ours.directQuotations.of),
    ]).toEqual([
      theirs['speaker head right, content found'],
      theirs['wrong speaker given, content found'],
      theirs['direct quotations found'],
    ])
  })
})
