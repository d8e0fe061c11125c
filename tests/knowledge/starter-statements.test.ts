import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../knowledge/engine/knowledge.ts'
import type { CheckedStatement } from '../../knowledge/knowledge.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import { parseLabelledStatements, type StatementScore, scoreStatements } from '../../src/cli/quality/statements.ts'
import { starterFolder } from '../support/starter-questions.ts'

const statements = parseLabelledStatements(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'starter-statements.jsonl'), 'utf8'),
)

let score: StatementScore
beforeAll(async () => {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), { now: () => '2026-01-01T00:00:00Z' })
  await knowledge.ingest({ paths: [starterFolder] })
  const met: [(typeof statements)[number], readonly CheckedStatement[]][] = []
  for (const statement of statements) met.push([statement, await knowledge.check(statement.statement)])
  score = scoreStatements(met)
  await knowledge.close()
})

describe('statements held against the starter articles', () => {
  it('are forty, and a quarter of them is covered by no article', () => {
    expect(statements).toHaveLength(40)
    expect(statements.filter(({ verdict }) => verdict === 'no-source')).toHaveLength(10)
  })

  it('are met rightly in at least 80 of 100', () => {
    expect(percent(score.all), listed()).toBeGreaterThanOrEqual(80)
  })

  it('that no article covers are met with nothing in at least 90 of 100', () => {
    expect(percent(score.byVerdict['no-source']), listed()).toBeGreaterThanOrEqual(90)
  })

  it('that are contradicted name the slot in at least 90 of 100', () => {
    expect(percent(score.slotRight), listed()).toBeGreaterThanOrEqual(90)
  })
})

const percent = ({ right, of }: { readonly right: number; readonly of: number }) => (100 * right) / of

function listed(): string {
  return score.misses
    .map(
      ({ statement, got }) =>
        `${statement.id} ${statement.statement} wanted ${statement.verdict}, got ${got.map(({ verdict, slot, agreeing, differing }) => `${verdict} ${slot ?? ''} = ${agreeing[0]?.exact} ≠ ${differing[0]?.exact}`).join('; ')}`,
    )
    .join('\n')
}
