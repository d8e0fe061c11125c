import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface Run {
  /** Lines that the process wrote before it ended. */
  readonly lines: readonly string[]
  readonly signal: NodeJS.Signals | null
  readonly status: number | null
  readonly errors: string
}

/** Runs a script, allows each line it writes with a byte, and kills it with SIGKILL upon the `killAt`-th line. */
export function runScript(script: URL, args: readonly string[], killAt = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script.pathname, ...args], { stdio: 'pipe' })
    const lines: string[] = []
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      errors += data
    })
    // It may be gone by the time it is allowed to go on.
    child.stdin.on('error', () => {})
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      if (lines.length === killAt) child.kill('SIGKILL')
      else if (lines.length < killAt) child.stdin.write('+')
    })
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ lines, signal, status, errors }))
  })
}
