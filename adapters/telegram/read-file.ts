import { open } from 'node:fs/promises'
import type { Api } from 'grammy'
import { readWithin } from '../../src/core/read-within.ts'
import type { ReadFile } from './to-incoming-attachments.ts'

const patience = 60_000

/** Fetches files from the server of the Bot API, of which one of one's own may give a path on this machine instead. */
export function createReadFile(
  api: Pick<Api, 'raw'>,
  access: { readonly token: string; readonly apiRoot: string | null },
): ReadFile {
  const root = access.apiRoot ?? 'https://api.telegram.org'
  return async (fileId, limit) => {
    const { file_path: path, file_size: size } = await api.raw.getFile({ file_id: fileId })
    if (path === undefined) throw new Error('telegram: the file is no longer there')
    if (size !== undefined && size > limit) throw tooLong(limit)
    return path.startsWith('/') ? fromDisk(path, limit) : fromServer(`${root}/file/bot${access.token}/${path}`, limit)
  }
}

async function fromServer(address: string, limit: number): Promise<Uint8Array> {
  // The address holds the token: no error may tell it.
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => null)
  if (!response?.ok || !response.body)
    throw new Error(`telegram: the file could not be fetched (${response ? response.status : 'no connection'})`)
  const bytes = await readWithin(response.body, limit)
  if (bytes === null) throw tooLong(limit)
  return bytes
}

async function fromDisk(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    if ((await file.stat()).size > limit) throw tooLong(limit)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const tooLong = (limit: number) => new Error(`telegram: the file has more than ${limit} bytes`)
