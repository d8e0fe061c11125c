import type { SetResult } from './measure-answers.ts'
import type { ClaimsResult } from './measure-claims.ts'
import type { SentenceScore } from './sentences.ts'
import type { StatementScore } from './statements.ts'

/** All that one run measured. */
export interface Figures {
  readonly sets: readonly SetResult[]
  readonly claims: readonly ClaimsResult[]
  readonly statements: StatementScore | null
  readonly sentences: SentenceScore | null
}
