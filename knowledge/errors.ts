export type KnowledgeErrorCode =
  | 'database-in-use'
  | 'database-unreadable'
  | 'database-unwritable'
  | 'not-found'
  | 'invalid-input'
  | 'exists'
  | 'closed'

/** An expected failure: one line that names the part, the value and the mend. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
  readonly code: KnowledgeErrorCode

  constructor(code: KnowledgeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
