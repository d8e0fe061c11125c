import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type KeptFigures, keepFigures } from '../../../src/cli/bench/kept-figures.ts'
import { toPage } from '../../../src/cli/bench/page.ts'
import { toReport } from '../../../src/cli/bench/report.ts'
import type { SizeResult } from '../../../src/cli/bench/run.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const latency = { p50: 2, p99: 10, count: 300, found: 0.95 }
const answered = { clean: latency, typo: latency, memory: 100_000_000, readySeconds: 0.2 }

const resultOf = (sentences: number, engines: Partial<SizeResult['engines']> = {}): SizeResult => ({
  sentences,
  filled: { articles: 50, claims: 1100, seconds: 1 },
  extracted: { articles: 50, seconds: 0.5, memoryEarly: 90_000_000, memoryMost: 95_000_000 },
  databaseBytes: 2_000_000,
  coldStart: 0.3,
  engines: { footnote: answered, 'fuse.js': null, minisearch: null, ...engines },
})

describe('the report', () => {
  it('shows ratios, and a dash for what did not finish', () => {
    const report = toReport([resultOf(1000, { 'fuse.js': { ...answered, clean: { ...latency, p50: 30 } } })])
    expect(report).toMatch(/1,000 +\| 1,100 +\| 50\/s +\| 2 MB +\| 0\.30 s +\| 100\/s +\| 90 MB +\| 95 MB/)
    expect(report).toMatch(/fuse\.js +\| 15 ×/)
    expect(report).toMatch(/minisearch +\| – /)
  })

  it('says what was left out and compares it with nothing', () => {
    const report = toReport([resultOf(1_000_000, { minisearch: 'left out' })])
    expect(report.match(/minisearch/g)).toHaveLength(1)
    expect(report).toMatch(/minisearch +\| left out +\|/)
  })
})

describe('figures', () => {
  const figuresOf = (sentences: number, machine: string): KeptFigures => ({
    ...{ machine, load: 0, seed: 1, questions: 300 },
    result: resultOf(sentences),
  })

  it('of other sizes are kept, those of the same size replaced', async () => {
    const file = join(temporaryFolder(), 'docs', 'performance.json')
    await keepFigures(file, [figuresOf(1_000_000, 'slow'), figuresOf(1000, 'slow')])
    const kept = await keepFigures(file, [figuresOf(1000, 'fast'), figuresOf(10_000, 'fast')])
    expect(kept.map(({ machine, result }) => `${machine} ${result.sentences}`)).toEqual([
      'fast 1000',
      'fast 10000',
      'slow 1000000',
    ])
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(kept)
  })

  it('name the machine that each size was measured on', () => {
    const page = toPage([
      figuresOf(1000, 'fast'),
      figuresOf(10_000, 'fast'),
      { ...figuresOf(100_000, 'slow'), load: 2 },
    ])
    expect(page).toMatch(/^- 1,000; 10,000 sentences: fast$/m)
    expect(page).toMatch(/^- 100,000 sentences: slow, busy with other work \(a load of 2\.0\)/m)
  })
})
