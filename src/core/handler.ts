import type { Handler } from './adapter.ts'
import { compose } from './compose.ts'
import type { Middleware, Respond } from './turn.ts'

/** Makes the one function that adapters call; `newReference` gives short ids. */
export function createHandler(parts: {
  readonly middleware: readonly Middleware[]
  readonly respond: Respond
  readonly now: () => number
  readonly newReference: () => string
}): Handler {
  const respond = compose(parts.middleware, parts.respond)
  return (incoming) =>
    respond({
      incoming,
      at: parts.now(),
      reference: parts.newReference(),
      locale: null,
      overheard: false,
      moderator: false,
      previous: null,
    })
}
