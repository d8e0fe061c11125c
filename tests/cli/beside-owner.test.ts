import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleArticles } from './example-articles.ts'

const program = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url))

let folder: string
let db: string
let owner: ChildProcess

function footnote(argv: readonly string[], cwd = folder): ChildProcess {
  return spawn(process.execPath, [program, ...argv, '--db', db], { stdio: 'pipe', env: {}, cwd })
}

async function run(...argv: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = footnote(argv)
  child.stdin?.end()
  const [status, out, err] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    child.stdout?.setEncoding('utf8').toArray(),
    child.stderr?.setEncoding('utf8').toArray(),
  ])
  return { status, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}

async function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode !== null
    ? child.exitCode
    : new Promise((resolve) => child.once('exit', resolve))
}

/** A process that answers questions from its standard input owns the file meanwhile. */
async function own(): Promise<ChildProcess> {
  const child = footnote(['ask', '--jsonl'])
  child.stdin?.write('{"question":"who reopened the lighthouse?"}\n')
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  return child
}

const questions = [
  ['articles', '--json'],
  ['ask', 'who reopened the lighthouse?', '--json'],
]
const alone: Awaited<ReturnType<typeof run>>[] = []

beforeAll(async () => {
  const example = await exampleArticles()
  db = example.db
  folder = example.folder
  expect((await run('ingest', folder)).status).toBe(0)
  for (const argv of questions) alone.push(await run(...argv))
  owner = await own()
})

afterAll(async () => {
  owner.stdin?.end()
  await ended(owner)
})

describe('commands beside a process that owns the database', () => {
  it('run through its control socket with the same output', async () => {
    expect(await Promise.all(questions.map((argv) => run(...argv)))).toEqual(alone)
  })

  it('add articles from their own folder, in the owner', async () => {
    writeFileSync(join(folder, 'kiosk.txt'), 'A kiosk opened beside the pier on 3 May 2024, its owner Ida Holm said.\n')
    expect(await run('ingest', 'kiosk.txt')).toMatchObject({ status: 0, err: expect.stringContaining('1 added') })
    expect(await run('ingest', 'missing.txt')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^footnote: missing\.txt (?!.*\/)/),
    })
    const told = new Promise<string>((resolve) => owner.stdout?.once('data', (data) => resolve(String(data))))
    owner.stdin?.write('{"question":"where did the kiosk open?"}\n')
    expect(JSON.parse(await told)).toMatchObject({ outcome: 'answered' })
  })

  it('write a backup where they stand', async () => {
    expect(await run('backup', 'copy.db')).toMatchObject({ status: 0, err: 'Wrote copy.db\n' })
    expect(existsSync(join(folder, 'copy.db'))).toBe(true)
  })

  it('say that the owner is well', async () => {
    expect(await run('health')).toMatchObject({
      status: 0,
      out: `${db} is in use by footnote (pid ${owner.pid}), which is well\n`,
    })
  })

  it('are refused where two owners would be needed, naming the one there is', async () => {
    const refusal = { status: 1, out: '', err: expect.stringContaining(`(pid ${owner.pid})`) }
    expect(await run('restore', 'copy.db')).toEqual(refusal)
    const second = footnote(['start'])
    second.stdin?.end('where?\n')
    const err = await second.stderr?.setEncoding('utf8').toArray()
    expect([await ended(second), err?.join('')]).toEqual([1, refusal.err])
  })

  it('own the file themselves once its owner was killed, whatever that left behind', async () => {
    owner.kill('SIGKILL')
    await ended(owner)
    expect(existsSync(`${db}.sock`) || dirname(db).length > 80).toBe(true)
    expect(await run('stats', '--json')).toMatchObject({ status: 0, err: '' })
    expect(existsSync(`${db}.sock`)).toBe(false)
  })
})
