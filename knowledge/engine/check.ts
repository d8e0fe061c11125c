import { checkText } from '../answer/check.ts'
import { mostStatements } from '../check-limit.ts'
import { detectLanguage } from '../extract/language.ts'
import type { Knowledge } from '../knowledge.ts'
import { toCitation } from './citation.ts'
import type { Retrieve } from './retrieve.ts'

const citedEach = 5

/** Meets each statement of a text with the claims found for it. */
export function createCheck(retrieve: Retrieve): Knowledge['check'] {
  return async (text) => {
    const met = await checkText(
      text,
      detectLanguage(text),
      async (statement) => (await retrieve(statement)).evidence,
      mostStatements,
    )
    return met.map(({ agreeing, differing, ...statement }) => ({
      ...statement,
      agreeing: agreeing.slice(0, citedEach).map((evidence) => toCitation(evidence, 1)),
      differing: differing.slice(0, citedEach).map((evidence) => toCitation(evidence, 2)),
    }))
  }
}
