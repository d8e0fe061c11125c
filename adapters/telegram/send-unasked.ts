import type { Beside, Sent } from '../../src/core/adapter.ts'
import type { Conversation } from '../../src/core/incoming.ts'
import type { Reply } from '../../src/core/reply.ts'
import { type ChatFaults, unreachableBecause, withoutContent } from './chat-faults.ts'
import type { ChatMoves } from './chat-moves.ts'
import type { ShowReply } from './show-reply.ts'

/** Says something that nobody has just asked for; a replacement that cannot be made becomes a reply. */
export async function sendUnasked(
  to: Conversation,
  content: Reply,
  beside: Beside | undefined,
  { show, moves, faults }: { readonly show: ShowReply; readonly moves: ChatMoves; readonly faults: ChatFaults },
): Promise<Sent> {
  const message = beside?.message ?? null
  try {
    const shown = await show(moves.current(to), content, {
      under: message,
      instead: beside?.as === 'replacement' ? message : null,
    })
    faults.reached(to.space)
    // The chat may have moved just then.
    return { kind: 'sent', message: { ...shown, conversation: moves.current(shown.conversation) } }
  } catch (error) {
    const reason = unreachableBecause(error)
    if (reason === null) throw withoutContent(error)
    faults.report(to.space, error, null)
    return { kind: 'unreachable', reason }
  }
}
