import type { Reply } from '../core/reply.ts'

/** What an answer answers. */
export interface Origin {
  readonly question: string
  readonly previous: string | null
  readonly locale: string
}

/** Remembers what a reply answers for as long as somebody holds it: it is told apart by itself, not by its words. */
export interface Origins {
  set(reply: Reply, origin: Origin): void
  get(reply: Reply): Origin | undefined
}

export function createOrigins(): Origins {
  const origins = new WeakMap<Reply, Origin>()
  return {
    set: (reply, origin) => void origins.set(reply, origin),
    get: (reply) => origins.get(reply),
  }
}
