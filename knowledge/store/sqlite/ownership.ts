import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Path of the file that tells who owns the database; only for messages, the database's own lock decides. */
const pidFile = (file: string) => `${file}.pid`

export function announceOwner(file: string): void {
  try {
    writeFileSync(pidFile(file), `${process.pid}\n`)
  } catch {
    // Only a message would have used it.
  }
}

export function withdrawOwner(file: string): void {
  rmSync(pidFile(file), { force: true })
}

/** The process that says it owns the database; null when it left no number or is not alive. */
export function ownerOf(file: string): number | null {
  try {
    const written = readFileSync(pidFile(file), 'utf8').trim()
    const pid = /^[1-9]\d{0,9}$/.test(written) ? Number(written) : null
    return pid !== null && isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
