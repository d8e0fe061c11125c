import type { Attachment as Attached, Message } from 'discord.js'
import type { Attachment } from '../../src/core/incoming.ts'

/** What is attached to a message; fetched from Discord's file server only when it is wanted. */
export function attachmentsOf({ attachments }: Pick<Message, 'attachments'>): readonly Attachment[] {
  return [...attachments.values()].map(toAttachment)
}

export function toAttachment({ name, contentType, size, url }: Attached): Attachment {
  return { name, mediaType: contentType, size, read: (limit) => fetchUpTo(url, limit) }
}

/** Milliseconds until a fetch is given up. */
const patience = 30_000

/** Stops reading where the limit is passed, whatever the size that was told. */
async function fetchUpTo(url: string, limit: number): Promise<Uint8Array> {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(patience)])
  const response = await fetch(url, { signal, redirect: 'error' })
  if (!response.ok || response.body === null) throw new Error(`discord: an attachment answered ${response.status}`)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body) {
    length += part.length
    if (length > limit) {
      stop.abort()
      throw new Error(`discord: an attachment is longer than ${limit} bytes`)
    }
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
