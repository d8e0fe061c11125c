import { afterEach, describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../../knowledge/errors.ts'
import { type Remote, startRemote } from '../../../knowledge/worker/remote.ts'

interface Target {
  echo(...values: unknown[]): Promise<unknown[]>
  count(to: number, onNumber: (n: number, more: object) => void, onDone?: () => void): Promise<number>
  fail(code: string, message: string): Promise<void>
  bug(): Promise<void>
  throwText(): Promise<void>
  uncopied(): Promise<unknown>
  sync(value: number): Promise<number>
  never(): Promise<never>
  crash(): Promise<never>
  exit(): Promise<never>
  desk: { add(a: number, b: number): Promise<number>; drawer: { open(): Promise<string> } }
}

const entry = new URL('../../support/remote-target.mjs', import.meta.url)
const started: Remote<Target>[] = []

async function start(data: object = {}, onCrash?: (error: Error) => void): Promise<Remote<Target>> {
  const remote = await startRemote<Target>({ entry, data, onCrash })
  started.push(remote)
  return remote
}

afterEach(async () => {
  for (const remote of started.splice(0)) await remote.stop()
})

describe('an object in a worker thread', () => {
  it('answers calls with copies of arguments and results', async () => {
    const { target } = await start()
    const values = ['text 😀', 1.5, null, { list: [1, { deep: true }] }]
    expect(await target.echo(...values)).toEqual(values)
    expect(await target.sync(1)).toBe(2)
  })

  it('answers calls on nested objects', async () => {
    const { target } = await start()
    expect(await target.desk.add(2, 3)).toBe(5)
    expect(await target.desk.drawer.open()).toBe('open')
  })

  it('keeps concurrent calls apart', async () => {
    const { target } = await start()
    const sums = await Promise.all(Array.from({ length: 200 }, (_, n) => target.desk.add(n, 1)))
    expect(sums).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
  })

  it('calls functions among the arguments in order and before the result', async () => {
    const { target } = await start()
    const seen: unknown[] = []
    const result = await target.count(
      500,
      (n, more) => seen.push([n, more]),
      () => seen.push('done'),
    )
    expect(result).toBe(500)
    expect(seen).toHaveLength(501)
    expect(seen[1]).toEqual([2, { square: 4 }])
    expect(seen.at(-1)).toBe('done')
  })

  it('fails the call, and no other, whose function throws', async () => {
    const { target } = await start()
    const failing = target.count(3, () => {
      throw new Error('my own fault')
    })
    await expect(failing).rejects.toThrow('my own fault')
    expect(await target.sync(1)).toBe(2)
  })

  it('passes an expected failure with its code', async () => {
    const { target } = await start()
    const error = await target.fail('not-found', 'no article x').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(KnowledgeError)
    expect(error).toMatchObject({ code: 'not-found', message: 'no article x' })
  })

  it('passes a bug with its name, message and stack', async () => {
    const { target } = await start()
    const error = await target.bug().catch((thrown: unknown) => thrown)
    expect(error).not.toBeInstanceOf(KnowledgeError)
    expect(error).toMatchObject({ name: 'RangeError', message: 'off by one' })
    expect((error as Error).stack).toContain('remote-target')
    await expect(target.throwText()).rejects.toThrow('only text')
  })

  it('rejects when a result cannot be copied', async () => {
    const { target } = await start()
    await expect(target.uncopied()).rejects.toThrow(/could not be cloned/)
  })

  it('rejects when an argument cannot be copied', async () => {
    const { target } = await start()
    await expect(target.echo({ method: () => 1 })).rejects.toThrow(/could not be cloned/)
    expect(await target.sync(1)).toBe(2)
  })

  it('rejects the start with the reason that making the object gave', async () => {
    const refused = startRemote({ entry, data: { refuse: 'x.db is in use' } })
    await expect(refused).rejects.toMatchObject({ code: 'database-in-use', message: 'x.db is in use' })
  })

  it('rejects the start when the worker cannot run', async () => {
    const missing = startRemote({ entry: new URL('./missing.mjs', import.meta.url), data: {} })
    await expect(missing).rejects.toMatchObject({ code: 'closed', message: /stopped unexpectedly/ })
  })

  it('rejects all pending and later calls when the worker crashes', async () => {
    const crashes: Error[] = []
    const { target, stop } = await start({}, (error) => crashes.push(error))
    const pending = [target.never(), target.crash()].map((call) => call.catch((error: unknown) => error))
    for (const error of await Promise.all(pending))
      expect(error).toMatchObject({
        code: 'closed',
        message: 'the knowledge worker stopped unexpectedly: boom; start footnote again',
      })
    await expect(target.sync(1)).rejects.toMatchObject({ code: 'closed' })
    expect(crashes).toHaveLength(1)
    await stop()
  })

  it('rejects pending calls when the worker exits', async () => {
    const { target } = await start()
    await expect(target.exit()).rejects.toMatchObject({ code: 'closed', message: /exit status 3/ })
  })

  it('rejects pending calls when it is stopped, without calling that a crash', async () => {
    const crashes: Error[] = []
    const { target, stop } = await start({}, (error) => crashes.push(error))
    const pending = target.never().catch((error: unknown) => error)
    await Promise.all([stop(), stop()])
    expect(await pending).toMatchObject({ code: 'closed', message: 'the knowledge base is closed' })
    expect(crashes).toEqual([])
  })
})
