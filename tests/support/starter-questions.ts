import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LabelledQuestion, parseLabelledQuestions } from '../../src/cli/eval/labelled-question.ts'

const file = join(import.meta.dirname, '..', 'fixtures', 'starter-questions.jsonl')

export const starterFolder = join(import.meta.dirname, '..', '..', 'knowledge', 'articles')

/** Questions to the starter articles, written before the search was tuned; `both-events` marks those that fit two events. */
export const starterQuestions = parseLabelledQuestions(
  readFileSync(file, 'utf8'),
  file,
) as readonly (LabelledQuestion & {
  readonly tags: readonly string[]
})[]
