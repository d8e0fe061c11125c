import { verbOf } from '../core/incoming.ts'
import { notice, reply } from '../core/reply.ts'
import type { Middleware } from '../core/turn.ts'
import type { Messages } from '../messages/messages.ts'
import { sayTo } from './say-to.ts'

/** Reading somebody else's page may take longer than finding an answer. */
const patient = new Set(['add', 'add-confirm', 'export'])
const patience = 6

/** After so many milliseconds it says that it took too long; what comes later is dropped. */
export function createTimeLimit(milliseconds: number, messages: Messages): Middleware {
  return async (turn, next) => {
    const allowed = milliseconds * (patient.has(verbOf(turn.incoming) ?? '') ? patience : 1)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, allowed, 'late')
    })
    try {
      const outcome = await Promise.race([next(turn), late])
      if (outcome !== 'late') return outcome
      if (turn.incoming.kind === 'lookup') return { kind: 'choices', choices: [], next: null }
      return reply([notice('warning', sayTo(turn, messages)('took-too-long'))], { audience: 'asker' })
    } finally {
      clearTimeout(timer)
    }
  }
}
