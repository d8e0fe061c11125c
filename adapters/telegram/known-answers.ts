import { createHash } from 'node:crypto'
import type { Incoming, MessageRef } from '../../src/core/incoming.ts'
import type { Records } from '../../src/core/records.ts'
import { messageNumbers, toMessageRef } from './address.ts'

/** Milliseconds that an edited question still changes its answer. */
const kept = 2 * 86_400_000

/** Which messages answer which question, so that both can be found again: the answer to edit it, the whole from a part. */
export interface KnownAnswers {
  keep(incoming: Incoming, answer: MessageRef): Promise<void>
  /** The answer to a message, and whether that message said the same then. */
  of(incoming: Incoming): Promise<{ readonly answer: MessageRef; readonly same: boolean } | null>
  /** An answer of several messages, by any one of them. */
  whole(message: MessageRef): Promise<MessageRef>
}

export function createKnownAnswers(records: Records, now: () => number): KnownAnswers {
  return {
    async keep(incoming, answer) {
      const until = now() + kept
      const numbers = messageNumbers(answer)
      const parts = numbers.length > 1 ? numbers.map((number) => [partKey(answer, number), answer.id] as const) : []
      const question =
        incoming.message === null || incoming.kind === 'action'
          ? []
          : [[answerKey(incoming.message), JSON.stringify({ id: answer.id, said: digest(incoming) })] as const]
      const entries = [...parts, ...question].map(([key, value]) => ({ key, value, until }))
      if (entries.length > 0) await records.write(entries)
    },
    async of(incoming) {
      const value = incoming.message && (await records.read(answerKey(incoming.message)))
      if (!value) return null
      const { id, said } = JSON.parse(value) as { readonly id: string; readonly said: string }
      return { answer: { conversation: incoming.conversation, id }, same: said === digest(incoming) }
    },
    async whole(message) {
      const [number] = messageNumbers(message)
      const id = await records.read(partKey(message, number ?? 0))
      return id === null ? message : toMessageRef(message.conversation, messageNumbers({ id }))
    },
  }
}

const answerKey = ({ conversation, id }: MessageRef) => `telegram:answer:${conversation.space}:${id}`
const partKey = ({ conversation }: MessageRef, number: number) => `telegram:part:${conversation.space}:${number}`

/** Telegram tells of edits that change no word, too (a preview that has loaded). */
function digest(incoming: Incoming): string {
  const said =
    incoming.kind === 'question'
      ? ['', incoming.text, incoming.addressed]
      : incoming.kind === 'command'
        ? [incoming.name, incoming.text]
        : []
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16)
}
