import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerShape } from './answer-shape.ts'
import { exampleArticles } from './example-articles.ts'

const program = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url))

let db: string

function footnote(...argv: readonly string[]): ChildProcess & { readonly stdin: NonNullable<ChildProcess['stdin']> } {
  const child = spawn(process.execPath, [program, ...argv, '--db', db], { stdio: 'pipe', env: {} })
  return child
}

async function finished(child: ChildProcess): Promise<{ status: number | null; out: string; err: string }> {
  const [status, out, err] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    child.stdout?.setEncoding('utf8').toArray(),
    child.stderr?.setEncoding('utf8').toArray(),
  ])
  return { status, out: out?.join('') ?? '', err: err?.join('') ?? '' }
}

describe('the built program', () => {
  beforeAll(async () => {
    expect(existsSync(program), 'run npm run build first').toBe(true)
    const example = await exampleArticles()
    db = example.db
    const child = footnote('ingest', example.folder)
    child.stdin.end()
    expect((await finished(child)).status).toBe(0)
  })

  it('answers line by line while it owns the database, and a second process asks it', async () => {
    const owner = footnote('ask', '--jsonl')
    owner.stdin.write('{"id":"1","question":"who reopened the lighthouse?"}\n')
    const answer = await new Promise<string>((resolve) => owner.stdout?.once('data', (data) => resolve(String(data))))
    expect(answerShape.parse(JSON.parse(answer)).id).toBe('1')

    const second = footnote('ask', 'who reopened the lighthouse?')
    second.stdin.end()
    expect(await finished(second)).toMatchObject({ status: 0, out: expect.stringContaining('lighthouse'), err: '' })
    owner.stdin.end()
    expect(await finished(owner)).toMatchObject({ status: 0, err: '' })
  })

  it('stops quietly when its reader goes away', async () => {
    const child = footnote('claims', '--jsonl')
    child.stdin.on('error', () => {})
    const line = `${JSON.stringify({ text: 'The bakery opens at six, its owner said. '.repeat(40) })}\n`
    child.stdin.end(line.repeat(500))
    child.stdout?.once('data', () => child.stdout?.destroy())
    const [status, err] = await Promise.all([
      new Promise((resolve) => child.once('exit', resolve)),
      child.stderr?.setEncoding('utf8').toArray(),
    ])
    expect({ status, err }).toEqual({ status: 0, err: [] })
  })

  it('measures itself beside the other engines', async () => {
    const child = footnote('bench', '--sizes', '100', '--questions', '3', '--json')
    child.stdin.end()
    const { status, out } = await finished(child)
    expect(status).toBe(0)
    const [size] = JSON.parse(out)
    expect(size.coldStart).toBeGreaterThan(0)
    expect(size.filled.claims).toBeGreaterThanOrEqual(100)
    for (const engine of ['footnote', 'fuse.js', 'minisearch']) {
      expect(size.engines[engine]).toMatchObject({ clean: { count: 3, found: 1 }, typo: { count: 3 } })
    }
  })
})
