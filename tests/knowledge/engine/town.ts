import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { parseLabelledQuestions } from '../../../src/cli/eval/labelled-question.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures')
const file = join(fixtures, 'town-questions.jsonl')

/** Reports of a made-up region: flood, strike, election, court, match, company, bridge. */
export const townFolder = join(fixtures, 'town-articles')

/** Questions to them, labelled before search was tuned on anything of their kind. */
export const townQuestions = parseLabelledQuestions(readFileSync(file, 'utf8'), file)

export async function townKnowledge(): Promise<Knowledge> {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), { now: () => '2024-09-20T09:00:00Z' })
  await knowledge.ingest({ paths: [townFolder] })
  return knowledge
}
