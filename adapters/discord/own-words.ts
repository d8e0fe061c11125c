import { notice, type Reply, reply } from '../../src/core/reply.ts'
import type { MessageKey, MessageValues } from '../../src/messages/keys.ts'
import { toLocale } from '../../src/messages/locale.ts'
import type { Messages } from '../../src/messages/messages.ts'

type Tone = 'hint' | 'warning' | 'error'

/** What the adapter itself has to tell one person, in their language. */
export function ownWords<Key extends MessageKey>(
  messages: Messages,
  locale: string | null,
  tone: Tone,
  key: Key,
  ...values: Record<never, never> extends MessageValues<Key> ? [] : [MessageValues<Key>]
): Reply {
  return reply([notice(tone, messages.in(toLocale(locale))(key, ...values))], { audience: 'asker' })
}
