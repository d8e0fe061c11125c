/** Which message answers which, for the last ones: what somebody edits soon after asking is answered again in place. */
export interface ShownAnswers {
  /** Id of the message that answers the one with this id; null when there is none, or it is forgotten. */
  to(messageId: string): string | null
  keep(messageId: string, answerId: string): void
}

const mostKept = 2000

export function createShownAnswers(): ShownAnswers {
  const answers = new Map<string, string>()
  return {
    to: (messageId) => answers.get(messageId) ?? null,
    keep(messageId, answerId) {
      answers.delete(messageId)
      answers.set(messageId, answerId)
      if (answers.size > mostKept) answers.delete(answers.keys().next().value!)
    },
  }
}
