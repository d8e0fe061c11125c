import type { Message } from 'grammy/types'
import type { Attachment } from '../../src/core/incoming.ts'

/** Fetches a file; rejects when it is longer than `limit` bytes. */
export type ReadFile = (fileId: string, limit: number) => Promise<Uint8Array>

/** Files sent as such: pictures, sounds and stickers are nothing to read from. */
export function attachmentsOf({ document }: Pick<Message, 'document'>, read: ReadFile): readonly Attachment[] {
  if (!document) return []
  const { file_id, file_name, mime_type, file_size } = document
  return [
    {
      name: file_name ?? 'file',
      mediaType: mime_type ?? null,
      size: file_size ?? null,
      read: async (limit) => {
        // Told before anything is fetched.
        if (file_size !== undefined && file_size > limit)
          throw new Error(`telegram: file "${file_name ?? 'file'}" has ${file_size} bytes, more than ${limit}`)
        return read(file_id, limit)
      },
    },
  ]
}
