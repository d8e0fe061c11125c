import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../../dist/src/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'footnote-terminal-'))
const env = { PATH: process.env.PATH ?? '', DATABASE_URL: join(folder, 'footnote.db'), TERM: 'xterm' }

function footnote(stdin: 'pipe' | number = 'pipe'): ChildProcess {
  return spawn(process.execPath, [program, 'start'], { stdio: [stdin, 'pipe', 'pipe'], env })
}

async function finished(child: ChildProcess) {
  const [status, out, err] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    child.stdout!.setEncoding('utf8').toArray(),
    child.stderr!.setEncoding('utf8').toArray(),
  ])
  return { status, out: out.join(''), err: err.join('') }
}

async function piped(input: string) {
  const child = footnote()
  child.stdin!.end(input)
  return finished(child)
}

beforeAll(async () => {
  expect(existsSync(program), 'run npm run build first').toBe(true)
  expect((await piped('/sources\n')).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

describe('the program with piped questions', () => {
  it('answers over the starter articles, on standard output alone', async () => {
    const { status, out, err } = await piped('where does the corridor go?\n')
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/Svatov[eo]/)
    expect(out.match(/^▎/gm)!.length).toBeGreaterThanOrEqual(3)
    expect(out).toMatch(/Another event.*Azovstal/)
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  it('offers questions that it then answers itself', async () => {
    const { out } = await piped('/help\n')
    const questions = Array.from(out.matchAll(/^• (?!\/)(.+)$/gm), ([, question]) => question!)
    expect(questions).toHaveLength(3)
    const answers = (await piped(`${questions.join('\n')}\n`)).out.split('\n\n')
    expect(answers.map((answer) => /^▎/m.test(answer))).toEqual([true, true, true])
  })

  it('survives controls, broken UTF-8 and 100 KB in a line', async () => {
    const child = footnote()
    child.stdin!.write(Buffer.from([0x1b, 0x5b, 0x33, 0x31, 0x6d, 0x00, 0xff, 0xfe, 0x0a]))
    child.stdin!.end(`${'corridor '.repeat(12_000)}\n\u202Ewhere does the corridor go?\u0007\n`)
    const { status, out, err } = await finished(child)
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('at most 4,096 characters')
    expect(out).toMatch(/Svatov[eo]/)
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
  })

  it('leaves quietly when the reader of its output leaves', async () => {
    const child = footnote()
    child.stdin!.on('error', () => {})
    child.stdin!.end('where does the corridor go?\n'.repeat(200))
    child.stdout!.once('data', () => child.stdout!.destroy())
    const [status, err] = await Promise.all([
      new Promise((resolve) => child.once('exit', resolve)),
      child.stderr!.setEncoding('utf8').toArray(),
    ])
    expect([status, err]).toEqual([0, []])
  })
})

describe('the program with nobody to talk to', () => {
  it('explains what to set and leaves with 2 when standard input is /dev/null', async () => {
    const { status, out, err } = await finished(footnote(openSync('/dev/null', 'r')))
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('TELEGRAM_BOT_TOKEN')
  })

  it('does the same when nothing is piped in', async () => expect((await piped('')).status).toBe(2))
})

/** util-linux `script` gives a program a terminal; others of that name take other arguments. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

describe.skipIf(!hasScript)('the program in a terminal (skipped where util-linux script is missing)', () => {
  async function chat(steps: readonly { readonly type: string; readonly until: RegExp }[]) {
    const child = spawn('script', ['-qec', `'${process.execPath}' '${program}' start`, '/dev/null'], { env })
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
    let screen = ''
    let read = 0
    // The program may have left before the last key.
    child.stdin.on('error', () => {})
    const wait = async (until: RegExp) => {
      const deadline = Date.now() + 20_000
      while (!until.test(screen.slice(read))) {
        if (Date.now() > deadline) throw new Error(`no ${until} in ${JSON.stringify(screen.slice(read))}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      read = screen.length
    }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      screen += text
    })
    await wait(/› /)
    for (const { type, until } of steps) {
      child.stdin.write(type)
      await wait(until)
    }
    child.stdin.write('\u0004')
    return { status: await exit, screen: screen.replaceAll('\r', '') }
  }
  const prompt = /\n\n[\s\S]*› [\s\S]*$/

  it('greets, answers in colours, opens a source by its number, and leaves on Ctrl-D', async () => {
    const { status, screen } = await chat([
      { type: 'where does the corridor go?\r', until: /Another event[\s\S]*› / },
      { type: '1\r', until: /Open source:[\s\S]*› / },
      { type: '\r', until: /Three questions[\s\S]*› / },
      { type: '/nope\r', until: /I do not know \/nope[\s\S]*› / },
      { type: '\u001B[A', until: /nope/ },
      { type: '\u0003', until: /›/ },
    ])
    expect(status).toBe(0)
    expect(screen).toContain('Footnote knows 5 articles')
    expect(screen).toMatch(/\[36m▎/)
    expect(screen).toMatch(prompt)
  })

  it('leaves on Ctrl-C at an empty prompt', async () => {
    const { status } = await chat([{ type: '\u0003', until: /\n/ }])
    expect(status).toBe(0)
  })
})
