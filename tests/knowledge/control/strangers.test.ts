import { createServer, connect as dial } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { connectControl } from '../../../knowledge/control/connect.ts'
import { createFrames } from '../../../knowledge/control/frames.ts'
import { serveControl } from '../../../knowledge/control/serve.ts'
import { socketPath } from '../../../knowledge/control/socket-path.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { closeServed, connect, databaseIn, serve } from './serve-beside.ts'

afterEach(closeServed)

describe('the control socket among strangers', () => {
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
})
