import type { Update } from 'grammy/types'
import type { Handler, Watcher } from '../../src/core/adapter.ts'
import type { ChatFaults } from './chat-faults.ts'
import type { ChatMoves } from './chat-moves.ts'
import { chatOf } from './chat-of.ts'
import type { Conversations } from './conversations.ts'
import type { SendingMark, SendingMarks } from './sending-marks.ts'
import type { UpdateJournal } from './update-journal.ts'

/** Answers updates that the journal has taken. */
export interface AnswerUpdates {
  /** Resolves when the next update of the chat may have its turn; never rejects. */
  answer(update: Update): Promise<void>
  /** Resolves when the journal holds all that was answered. */
  settled(): Promise<void>
}

export function createAnswerUpdates(parts: {
  readonly handler: Handler
  readonly watcher: Watcher
  readonly conversations: Conversations
  readonly journal: UpdateJournal
  readonly marks: SendingMarks
  readonly moves: ChatMoves
  readonly faults: ChatFaults
  readonly stopping: AbortSignal
}): AnswerUpdates {
  const { handler, watcher, conversations, journal, marks, moves, faults, stopping } = parts

  const closing = new Set<Promise<void>>()

  /** The next update need not wait for it: meanwhile the journal says that the answer may have been sent. */
  const close = (update: Update) => {
    const closed = journal
      .done(update)
      .catch((error: unknown) => faults.report(chatOf(update), error, update.update_id))
      .finally(() => closing.delete(closed))
    closing.add(closed)
  }

  const tryToAnswer = async (update: Update) => {
    await moves.noteFrom(update.message)
    const incoming = await conversations.toIncoming(update)
    if (incoming === null) return
    const outcome = await conversations.whileTyping(incoming, () => handler(incoming))
    const shown = await conversations.deliver(update, incoming, outcome)
    if (shown !== null) faults.reached(chatOf(update))
    if (outcome.kind === 'reply') await watcher.shown(incoming, outcome, shown)
  }

  return {
    async answer(update) {
      const mark = createMark(journal, update)
      try {
        await marks.during(mark, () => tryToAnswer(update))
      } catch (error) {
        // Called off while it waited to be sent: the next run finds it in the journal as if it had just come.
        if (stopping.aborted && !mark.doubtful) return
        faults.report(chatOf(update), error, update.update_id)
      }
      close(update)
    },
    async settled() {
      await Promise.all(closing)
    },
  }
}

/** Keeps the journal's word on whether something may have been said: once it has, it stays said. */
function createMark(journal: UpdateJournal, update: Update): SendingMark & { readonly doubtful: boolean } {
  let doubtful = false
  let sent = false
  return {
    get doubtful() {
      return doubtful
    },
    async sending() {
      if (doubtful) return
      doubtful = true
      await journal.sending(update)
    },
    async unsent() {
      if (sent) return
      doubtful = false
      await journal.unsent(update)
    },
    sent() {
      sent = true
    },
  }
}
