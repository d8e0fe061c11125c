import { GrammyError } from 'grammy'

/** What Telegram says when it refuses something that is no fault of ours. */
const refusals = {
  'not modified': /message is not modified/i,
  'not editable':
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|message identifier is not specified/i,
  'too late': /query is too old|query ID is invalid|QUERY_ID_INVALID/i,
} as const

export function isRefusal(error: unknown, ...kinds: readonly (keyof typeof refusals)[]): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    kinds.some((kind) => refusals[kind].test(error.description))
  )
}
