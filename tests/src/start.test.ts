import { EventEmitter } from 'node:events'
import { readdirSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type IngestRequest, type Knowledge, KnowledgeError } from '../../knowledge/index.ts'
import { type StartOptions, start } from '../../src/main.ts'
import { answer, emptyStats, fakeKnowledge, stats } from '../support/fake-knowledge.ts'

interface Run {
  readonly env?: Record<string, string>
  /** Null leaves standard input open. */
  readonly input?: string | null
  readonly tty?: boolean
  readonly knowledge?: Partial<Knowledge>
  readonly openKnowledge?: StartOptions['openKnowledge']
  readonly act?: (signals: EventEmitter, stdin: PassThrough) => void
}

async function run({ env = {}, input = '', tty = false, knowledge = {}, openKnowledge, act }: Run) {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    streams[name].setEncoding('utf8').on('data', (text) => {
      texts[name] += text
    })
  const signals = new EventEmitter()
  const fake = fakeKnowledge(knowledge)
  const opened: string[] = []
  const exit = start({
    env,
    ...streams,
    stdin: Object.assign(streams.stdin, { isTTY: tty }),
    stdout: Object.assign(streams.stdout, { isTTY: tty, columns: 80 }),
    signals,
    openKnowledge:
      openKnowledge ??
      (async (file) => {
        opened.push(file)
        return fake
      }),
  })
  if (input !== null) streams.stdin.end(input)
  act?.(signals, streams.stdin)
  return { status: await exit, ...texts, fake, opened, signals }
}

describe('start with piped questions', () => {
  it('prints only the answers on standard output and leaves', async () => {
    const { status, stdout, stderr, fake } = await run({ input: 'where does it go?\n' })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Brenholm\n▎ The ferry leaves/)
    expect(stdout).not.toContain('\u001B')
    expect(stderr).toBe('')
    expect(fake.closed()).toBe(true)
  })

  it('answers as many questions as there are lines, whatever the limit for shared chats', async () => {
    const { fake } = await run({ input: 'where?\n'.repeat(100) })
    expect(fake.asked).toHaveLength(100)
  })

  it('remembers the question before within the chat', async () => {
    const { fake } = await run({ input: 'where does it go?\nwhen?\n' })
    expect(fake.asked[1]).toMatchObject({ text: 'when?', previous: 'where does it go?' })
  })

  it('offers questions on an empty line', async () => {
    const { status, stdout } = await run({ input: '\n' })
    expect([status, stdout]).toEqual([
      0,
      'Three questions that I can answer:\n• When does it leave?\n• Who sells tickets?\n• Where does it go?\n',
    ])
  })

  it('apologises for a fault, logs it under the same reference, and goes on', async () => {
    let times = 0
    const ask = async () => {
      if (times++ === 0) throw new Error('sprocket')
      return answer()
    }
    const { status, stdout, stderr } = await run({ input: 'a?\nb?\n', knowledge: { ask } })
    const reference = /tell the moderators: (\w+)/.exec(stdout)?.[1]
    expect(status).toBe(0)
    expect(JSON.parse(stderr)).toMatchObject({ reference, err: { message: 'sprocket' } })
    expect(stdout).toContain('Brenholm')
  })
})

describe('start with nobody to talk to', () => {
  it('explains what to set, leaves with 2 and makes no database', async () => {
    const { status, stdout, stderr, opened } = await run({ input: '' })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^footnote: .*TELEGRAM_BOT_TOKEN or DISCORD_TOKEN.*\n$/)
    expect(opened).toEqual([])
  })

  it('does the same when standard input is closed', async () => {
    const { status } = await run({ input: null, act: (_, stdin) => stdin.destroy() })
    expect(status).toBe(2)
  })
})

describe('start with a wrong configuration', () => {
  it('lists every problem and leaves with 2', async () => {
    const { status, stderr } = await run({ env: { LOG_LEVEL: 'loud', MODERATORS: 'bob' }, input: 'x\n' })
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(2)
  })

  it('says in one line that the database is in use', async () => {
    const { status, stderr } = await run({
      input: 'x\n',
      openKnowledge: () => Promise.reject(new KnowledgeError('database-in-use', 'data/footnote.db is in use (pid 42)')),
    })
    expect([status, stderr]).toEqual([1, 'footnote: data/footnote.db is in use (pid 42)\n'])
  })

  it('leaves with 1 when the knowledge base stops by itself', async () => {
    const { status, stderr } = await run({
      input: null,
      tty: true,
      openKnowledge: async (_, onCrash) => {
        setTimeout(onCrash, 50, new Error('out of memory'))
        return fakeKnowledge()
      },
    })
    expect([status, stderr]).toEqual([1, 'footnote: the knowledge base has stopped: out of memory; start again\n'])
  })

  it('opens the file that is configured', async () => {
    expect((await run({ env: { DATABASE_URL: '/tmp/x.db' }, input: 'x\n' })).opened).toEqual(['/tmp/x.db'])
  })
})

describe('start on an empty database', () => {
  const filling = async (first: typeof stats) => {
    const requests: IngestRequest[] = []
    await run({
      input: 'x\n',
      knowledge: {
        stats: async () => first,
        async ingest(request) {
          requests.push(request)
          return { added: 5, updated: 0, unchanged: 0, failed: 0 }
        },
      },
    })
    return requests
  }

  it('adds the starter articles', async () => {
    const [request] = await filling(emptyStats)
    expect(request!.addedBy).toBe('starter')
    expect(readdirSync(request!.paths![0]!).filter((name) => name.endsWith('.md')).length).toBeGreaterThan(0)
  })

  it('leaves a database alone that holds or held articles', async () => {
    expect(await filling(stats)).toEqual([])
    expect(await filling({ ...emptyStats, retracted: 1 })).toEqual([])
  })
})

describe('start in a terminal', () => {
  it('greets with what it knows and goes on until the input ends', async () => {
    const { status, stdout } = await run({ tty: true, input: 'where?\n' })
    expect(status).toBe(0)
    expect(stdout).toContain('Footnote knows 1 article, 12 claims, 1 event (Mar 2024). Ask, or type /help')
    expect(stdout).toContain('\u001B[1mBrenholm')
  })

  it("greets in the terminal's language", async () => {
    const { stdout } = await run({ tty: true, env: { LANG: 'uk_UA.UTF-8' } })
    expect(stdout).toContain('Footnote знає 1 статтю')
  })

  it('respects NO_COLOR', async () => {
    const { stdout } = await run({ tty: true, env: { NO_COLOR: '1' }, input: 'where?\n' })
    expect(stdout).not.toMatch(/\p{Cc}\[\d+m/u)
  })

  it('leaves on a signal even when the knowledge base does not open', async () => {
    const { status } = await run({
      tty: true,
      input: null,
      openKnowledge: () => new Promise(() => {}),
      act: (emitter) => setImmediate(() => emitter.emit('SIGTERM')),
    })
    expect(status).toBe(0)
  })

  it.each([
    ['SIGINT', 'before it chats', 5],
    ['SIGTERM', 'before it chats', 5],
    ['SIGINT', 'in the chat', 300],
    ['SIGTERM', 'in the chat', 300],
  ])('leaves gracefully on %s %s', async (signal, _, milliseconds) => {
    const { status, fake, signals } = await run({
      tty: true,
      input: null,
      act: (emitter) => setTimeout(() => emitter.emit(signal), milliseconds),
    })
    expect(status).toBe(0)
    expect(fake.closed()).toBe(true)
    expect(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM')).toBe(0)
  })
})
