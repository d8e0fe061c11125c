/** Work of one chat in order, of different chats beside each other. */
export interface ChatQueue {
  run<Result>(chat: string, work: () => Promise<Result>): Promise<Result>
  /** Resolves when all work, also what is added meanwhile, is done. */
  idle(): Promise<void>
}

export function createChatQueue(): ChatQueue {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(chat, work) {
      const before = last.get(chat) ?? Promise.resolve()
      const done = before.then(work)
      // The next one waits for the end, not for success.
      const settled = done.then(
        () => undefined,
        () => undefined,
      )
      last.set(chat, settled)
      void settled.then(() => {
        if (last.get(chat) === settled) last.delete(chat)
      })
      return done
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
