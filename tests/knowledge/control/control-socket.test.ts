import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer, connect as dial } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { connectControl } from '../../../knowledge/control/connect.ts'
import { createFrames } from '../../../knowledge/control/frames.ts'
import { type ControlSocket, serveControl } from '../../../knowledge/control/serve.ts'
import { socketPath } from '../../../knowledge/control/socket-path.ts'
import { type Knowledge, KnowledgeError } from '../../../knowledge/index.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const serving: ControlSocket[] = []

async function serve(change: Partial<Knowledge> = {}): Promise<string> {
  const file = databaseIn(temporaryFolder())
  serving.push(await serveControl(file, fakeKnowledge(change)))
  return file
}

function databaseIn(folder: string): string {
  const file = join(folder, 'footnote.db')
  writeFileSync(file, '')
  return file
}

async function connect(file: string) {
  const knowledge = await connectControl(file)
  if (knowledge === null) throw new Error('nobody listens')
  return knowledge
}

afterEach(async () => {
  for (const socket of serving.splice(0)) await socket.close()
})

describe('the control socket', () => {
  it("answers with the owner's knowledge base", async () => {
    const knowledge = await connect(await serve())
    expect((await knowledge.ask({ text: 'where does it go?' })).outcome).toBe('answered')
    expect(await knowledge.pid()).toBe(process.pid)
    await knowledge.close()
  })

  it('calls back in order and before the result', async () => {
    const file = await serve({
      async ingest(_, onOutcome) {
        for (let index = 0; index < 3; index++)
          onOutcome?.({ source: `${index}.md`, index, total: 3, outcome: 'failed', reason: 'no' })
        return { added: 0, updated: 0, unchanged: 0, failed: 3 }
      },
    })
    const knowledge = await connect(file)
    const seen: string[] = []
    expect(await knowledge.ingest({}, ({ source }) => seen.push(source))).toMatchObject({ failed: 3 })
    expect(seen).toEqual(['0.md', '1.md', '2.md'])
    await knowledge.close()
  })

  it('passes expected failures on with their code', async () => {
    const file = await serve({ check: () => Promise.reject(new KnowledgeError('invalid-input', 'no text')) })
    const knowledge = await connect(file)
    await expect(knowledge.check('')).rejects.toMatchObject({ code: 'invalid-input', message: 'no text' })
    await knowledge.close()
  })

  it('carries an answer larger than a socket takes at once', async () => {
    const long = 'ß'.repeat(3_000_000)
    const knowledge = await connect(await serve({ examples: async () => [long] }))
    expect(await knowledge.examples(1)).toEqual([long])
    await knowledge.close()
  })

  it('is for the owner of the process alone', async () => {
    const file = await serve()
    expect(statSync(socketPath(file)).mode & 0o777).toBe(0o600)
  })

  it('answers what is in work before it closes, and says that it has ended afterwards', async () => {
    let release = () => {}
    let began = () => {}
    const begun = new Promise<void>((resolve) => {
      began = resolve
    })
    const file = await serve({
      examples: () =>
        new Promise((resolve) => {
          release = () => resolve(['late'])
          began()
        }),
    })
    const knowledge = await connect(file)
    const late = knowledge.examples(1)
    await begun
    const closing = serving.splice(0)[0]?.close()
    release()
    expect(await late).toEqual(['late'])
    await closing
    await expect(knowledge.examples(1)).rejects.toThrow(/has ended/)
  })

  it('is nobody where no process listens, and where something else lies', async () => {
    const folder = temporaryFolder()
    const file = databaseIn(folder)
    expect(await connectControl(file)).toBeNull()
    writeFileSync(socketPath(file), 'not a socket')
    expect(await connectControl(file)).toBeNull()
  })

  it('takes the place of what a dead process left', async () => {
    const file = databaseIn(temporaryFolder())
    writeFileSync(socketPath(file), 'left over')
    serving.push(await serveControl(file, fakeKnowledge()))
    await (await connect(file)).close()
  })

  it('is not fooled by somebody who answers with noise, or with nothing', async () => {
    for (const noise of ['\xff\xff\xff\xff noise', '\0\0\0\u0004oops', null]) {
      const file = databaseIn(temporaryFolder())
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        if (noise !== null) socket.write(noise, 'latin1')
      })
      await new Promise<void>((resolve) => server.listen(socketPath(file), resolve))
      expect(await connectControl(file, noise === null ? 1 : 5_000)).toBeNull()
      server.close()
    }
  })

  it('survives a client that leaves in the middle, and one that sends noise', async () => {
    const file = await serve({ examples: async () => ['still here'] })
    for (const noise of ['\xff\xff\xff\xff', '\0\0\0\u0003abc']) {
      const socket = dial(socketPath(file))
      socket.on('error', () => undefined).resume()
      socket.write(noise, 'latin1')
      await new Promise((resolve) => socket.once('close', resolve))
    }
    const knowledge = await connect(file)
    expect(await knowledge.examples(1)).toEqual(['still here'])
    await knowledge.close()
  })

  it('survives messages that are no calls, and answers none of them', async () => {
    const file = await serve({ examples: async () => ['still here'] })
    const call = { kind: 'call', call: 0, path: ['examples'], args: [], callbacks: [] }
    const noise = [null, undefined, 7, 'call', [], { kind: 'result' }, { ...call, path: null }, { ...call, path: [1] }]
    for (const message of [
      ...noise,
      { ...call, args: 'x' },
      { ...call, callbacks: [4e9] },
      { ...call, callbacks: {} },
    ]) {
      const socket = dial(socketPath(file))
      socket.on('error', () => undefined).resume()
      createFrames(socket, () => undefined).send(message)
      await new Promise((resolve) => socket.once('close', resolve))
    }
    const knowledge = await connect(file)
    expect(await knowledge.examples(1)).toEqual(['still here'])
    await knowledge.close()
  })

  it.each([
    [['constructor']],
    [['records', '__proto__']],
    [['records', 'read', 'call']],
    [['records']],
    [[]],
    [['nowhere', 'at', 'all']],
  ])('has nothing to call at %j', async (path) => {
    const socket = dial(socketPath(await serve()))
    const answer = new Promise<{ kind?: string }>((resolve) => {
      const { send } = createFrames(socket, (message) => {
        const { kind } = message as { kind: string }
        if (kind === 'ready') send({ kind: 'call', call: 1, path, args: [], callbacks: [] })
        else resolve(message as { kind: string })
      })
    })
    expect(await answer).toMatchObject({ kind: 'error', call: 1, error: { name: 'TypeError' } })
    socket.destroy()
  })

  it('closes although a client reads nothing, or an answer never comes', async () => {
    const file = databaseIn(temporaryFolder())
    let asked = () => {}
    const both = new Promise<void>((resolve) => {
      let count = 0
      asked = () => {
        if (++count === 2) resolve()
      }
    })
    const control = await serveControl(
      file,
      fakeKnowledge({
        async examples() {
          asked()
          return ['x'.repeat(20_000_000)]
        },
        articles() {
          asked()
          return new Promise(() => {})
        },
      }),
      1,
    )
    const socket = dial(socketPath(file))
    socket.on('error', () => undefined).pause()
    const { send } = createFrames(socket, () => undefined)
    socket.pause()
    for (const path of [['examples'], ['articles']]) send({ kind: 'call', call: 1, path, args: [], callbacks: [] })
    await both
    await control.close()
    socket.destroy()
  })

  it('takes a flood of calls from one client a few at a time, and answers them all', async () => {
    let working = 0
    let most = 0
    const file = await serve({
      async examples() {
        most = Math.max(most, ++working)
        await new Promise((resolve) => setImmediate(resolve))
        working--
        return ['x'.repeat(100_000)]
      },
    })
    const knowledge = await connect(file)
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => knowledge.examples(1)))
    expect(answers).toHaveLength(1_000)
    expect(most).toBeLessThan(1_000)
    await knowledge.close()
  })

  it('ends the work of a client that leaves in the middle of it', async () => {
    let began = () => {}
    const begun = new Promise<void>((resolve) => {
      began = resolve
    })
    const left = new Promise<unknown>((resolve) => {
      void serve({
        ingest: async (_, onOutcome) => {
          began()
          for (let index = 0; ; index++) {
            await new Promise((next) => setImmediate(next))
            try {
              onOutcome?.({ source: `${index}.md`, index, total: 9, outcome: 'failed', reason: 'no' })
            } catch (error) {
              resolve(error)
              return { added: 0, updated: 0, unchanged: 0, failed: index }
            }
          }
        },
      }).then(async (file) => {
        const knowledge = await connect(file)
        knowledge.ingest({}, () => undefined).catch(() => undefined)
        await begun
        await knowledge.close()
      })
    })
    expect(await left).toMatchObject({ message: 'whoever asked has left' })
  })

  it('has a short path where the name beside the database is too long', () => {
    const folder = join(temporaryFolder(), 'a'.repeat(60), 'b'.repeat(60))
    mkdirSync(folder, { recursive: true })
    const path = socketPath(databaseIn(folder), '/tmp')
    expect(path).toMatch(/^\/tmp\/footnote-[0-9a-f]{16}\.sock$/)
    expect(socketPath(join(folder, '.', 'footnote.db'), '/tmp')).toBe(path)
  })
})
