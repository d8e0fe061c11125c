import type { Attachment as Attached, Message } from 'discord.js'
import type { Attachment } from '../../src/core/incoming.ts'
import { readWithin } from '../../src/core/read-within.ts'

/** What is attached to a message; fetched from Discord's file server only when it is wanted. */
export function attachmentsOf({ attachments }: Pick<Message, 'attachments'>): readonly Attachment[] {
  return [...attachments.values()].map(toAttachment)
}

export function toAttachment({ name, contentType, size, url }: Attached): Attachment {
  return { name, mediaType: contentType, size, read: (limit) => fetchUpTo(url, limit) }
}

/** Milliseconds until a fetch is given up. */
const patience = 30_000

async function fetchUpTo(url: string, limit: number): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  if (!response.ok || response.body === null) throw new Error(`discord: an attachment answered ${response.status}`)
  const bytes = await readWithin(response.body, limit)
  if (bytes === null) throw new Error(`discord: an attachment is longer than ${limit} bytes`)
  return bytes
}
