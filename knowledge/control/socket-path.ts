import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** Bytes that the shortest system's socket addresses hold, its end mark left out. */
const longestAddress = 103
const idLength = 16

/** Where the owner of a database file listens: beside it, or under a short name in the temporary folder where that is too long. */
export function socketPath(file: string, temporary: string = tmpdir()): string {
  const real = realPath(file)
  const id = createHash('sha256').update(real).digest('hex').slice(0, idLength)
  if (process.platform === 'win32') return `\\\\.\\pipe\\footnote-${id}`
  const beside = `${real}.sock`
  return Buffer.byteLength(beside) <= longestAddress ? beside : join(temporary, `footnote-${id}.sock`)
}

/** One spelling of a path, whichever links and dots lead there. */
function realPath(file: string): string {
  const absolute = resolve(file)
  if (existsSync(absolute)) return realpathSync(absolute)
  const folder = dirname(absolute)
  return existsSync(folder) ? join(realpathSync(folder), basename(absolute)) : absolute
}
