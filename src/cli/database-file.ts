import { open } from 'node:fs/promises'
import { CommandFailure } from './failure.ts'

/** What the head of a file says it is. */
export type FileIdentity = 'absent' | 'empty' | 'footnote' | 'other-database' | 'no-database'

const magic = 'SQLite format 3\u0000'
const applicationIdAt = 68
const ours = 'Ftnt'

/** Looks at a file's first bytes; needs no lock, so it can look at a database in use. */
export async function identify(file: string): Promise<FileIdentity> {
  let handle: Awaited<ReturnType<typeof open>>
  try {
    handle = await open(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw error
  }
  try {
    if ((await handle.stat()).isDirectory()) throw new CommandFailure(`${file} is a folder; name a file`)
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(100), 0, 100, 0)
    if (bytesRead === 0) return 'empty'
    if (buffer.toString('latin1', 0, magic.length) !== magic) return 'no-database'
    return buffer.toString('latin1', applicationIdAt, applicationIdAt + ours.length) === ours
      ? 'footnote'
      : 'other-database'
  } finally {
    await handle.close()
  }
}
