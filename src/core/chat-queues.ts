/** Work in order within each chat, and of different chats beside each other. */
export interface ChatQueues {
  /** The next work of the chat waits for the end of this one, not for its success. */
  add<Result>(chat: string, work: () => Promise<Result>): Promise<Result>
  /** Number of works that wait or are being done. */
  readonly size: number
  /** Resolves when all work, also what is added meanwhile, is done. */
  idle(): Promise<void>
}

export function createChatQueues(): ChatQueues {
  const last = new Map<string, Promise<void>>()
  let size = 0
  return {
    add(chat, work) {
      size++
      const done = (last.get(chat) ?? Promise.resolve()).then(work)
      const end = () => {
        size--
        if (last.get(chat) === ended) last.delete(chat)
      }
      const ended: Promise<void> = done.then(end, end)
      last.set(chat, ended)
      return done
    },
    get size() {
      return size
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
