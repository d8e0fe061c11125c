import { fork, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answered, AnswerJob, Extracted, ExtractJob, Filled, FillJob, MeasureJob } from './measurement.ts'

type Measured = Filled | Extracted | Answered

/** Has a job measured by a process of its own; null when it does not finish in time, or ends without a result. */
export function measure(job: FillJob, milliseconds: number): Promise<Filled | null>
export function measure(job: ExtractJob, milliseconds: number): Promise<Extracted | null>
export function measure(job: AnswerJob, milliseconds: number): Promise<Answered | null>
export function measure(job: MeasureJob, milliseconds: number): Promise<Measured | null> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./measure.js', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    let result: Measured | null = null
    child.once('message', (message) => {
      result = message as Measured
    })
    child.once('exit', () => {
      clearTimeout(timer)
      resolve(result)
    })
    child.send(job)
  })
}

/** Seconds from starting the command line to its first answer to a question. */
export function measureColdStart(file: string, question: string): Promise<number> {
  const program = fileURLToPath(new URL('../../cli.js', import.meta.url))
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, [program, 'ask', '--db', file, '--json', '--no-record', '--', question], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let seconds = Number.NaN
    child.stdout.once('data', () => {
      seconds = (performance.now() - started) / 1000
    })
    child.stdout.resume()
    child.once('error', reject)
    child.once('exit', () => resolve(seconds))
  })
}
