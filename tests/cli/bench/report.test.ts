import { describe, expect, it } from 'vitest'
import { toReport } from '../../../src/cli/bench/report.ts'

const latency = { p50: 2, p99: 10, count: 300, found: 0.95 }
const answered = { clean: latency, typo: latency, memory: 100_000_000, readySeconds: 0.2 }

describe('the report', () => {
  it('shows ratios, and a dash for what did not finish', () => {
    const report = toReport([
      {
        sentences: 1000,
        filled: { articles: 50, claims: 1100, seconds: 1 },
        databaseBytes: 2_000_000,
        coldStart: 0.3,
        engines: {
          footnote: answered,
          'fuse.js': { ...answered, clean: { ...latency, p50: 30 } },
          minisearch: null,
        },
      },
    ])
    expect(report).toMatch(/1,000 +\| 1,100 +\| 50\/s +\| 2 MB +\| 0\.30 s/)
    expect(report).toMatch(/fuse\.js +\| 15 ×/)
    expect(report).toMatch(/minisearch +\| – /)
  })
})
