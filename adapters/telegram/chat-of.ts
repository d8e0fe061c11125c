import type { Update } from 'grammy/types'

/** The chat that an update belongs to; what is typed for inline mode stands in none, and is its typist's. */
export function chatOf({ message, edited_message, callback_query, inline_query }: Update): string {
  const chat = (message ?? edited_message ?? callback_query?.message)?.chat.id
  return chat === undefined ? `inline ${(inline_query ?? callback_query)?.from.id}` : String(chat)
}
