import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { connectControl } from '../../../knowledge/control/connect.ts'
import { serveControl } from '../../../knowledge/control/serve.ts'
import { socketPath } from '../../../knowledge/control/socket-path.ts'
import { KnowledgeError } from '../../../knowledge/index.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { closeServed, connect, databaseIn, serve, serving } from './serve-beside.ts'

afterEach(closeServed)

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

  it('has a short path where the name beside the database is too long', () => {
    const folder = join(temporaryFolder(), 'a'.repeat(60), 'b'.repeat(60))
    mkdirSync(folder, { recursive: true })
    const path = socketPath(databaseIn(folder), '/tmp')
    expect(path).toMatch(/^\/tmp\/footnote-[0-9a-f]{16}\.sock$/)
    expect(socketPath(join(folder, '.', 'footnote.db'), '/tmp')).toBe(path)
  })
})
