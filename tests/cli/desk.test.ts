import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bridgeArticles } from '../support/bridge-articles.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

async function desk() {
  const folder = temporaryFolder()
  for (const { source, text } of bridgeArticles) await writeFile(join(folder, source), text)
  const db = join(folder, 'footnote.db')
  const run = (...argv: string[]) => runCommand([...argv, '--db', db])
  await run('ingest', folder)
  return run
}

describe("the desk's verbs", () => {
  it('correct who speaks in a claim, and the audit log says how to take it back', async () => {
    const run = await desk()
    const { claimId } = JSON.parse((await run('quote', 'nobody', 'had', 'been', 'injured', '--json')).out)
    const edited = await run('edit', claimId, '--speaker', "Nils O'Berg", '--role', 'fire chief', '--json')
    expect(JSON.parse(edited.out).citation.speaker).toMatchObject({ name: "Nils O'Berg", role: 'fire chief' })
    const [row] = JSON.parse((await run('audit', '--json')).out)
    expect(row).toMatchObject({ action: 'speaker', subject: claimId, undo: { verb: 'speaker' } })
    expect((await run('audit')).out).toMatch(new RegExp(`WAY BACK[\\s\\S]*footnote edit ${claimId} --speaker '`))
    expect((await run('edit', claimId, '--role', 'mayor')).status).toBe(2)
    expect((await run('edit', 'aaaaaaaaaaaa', '--speaker', 'X')).err).toMatch(
      /^footnote: claim "aaaaaaaaaaaa" is not known/,
    )
  })

  it('answer an unanswered question by pointing at a claim, take that back, and drop it', async () => {
    const run = await desk()
    const asked = 'who invented the zeppelin?'
    await run('ask', asked)
    const { claimId } = JSON.parse((await run('quote', 'reopen', 'the', 'bridge', 'on', 'Friday', '--json')).out)
    expect((await run('unanswered', '--answer', asked)).status).toBe(2)
    expect((await run('unanswered', '--answer', asked, '--claim', claimId)).status).toBe(0)
    expect(JSON.parse((await run('unanswered', '--json')).out)).toEqual([])
    expect(JSON.parse((await run('ask', asked, '--json')).out)).toMatchObject({
      outcome: 'answered',
      citations: [{ claimId }],
    })
    await run('unanswered', '--reopen', asked)
    expect(JSON.parse((await run('ask', asked, '--json')).out).outcome).not.toBe('answered')
    expect((await run('unanswered', '--drop', asked)).status).toBe(0)
    expect(JSON.parse((await run('unanswered', '--json')).out)).toEqual([])
    expect((await run('unanswered', '--drop', asked)).err).toMatch(/is not in the list/)
  })

  it('ask nobody where nobody can answer', async () => {
    const run = await desk()
    const [{ id }] = JSON.parse((await run('articles', '--json')).out)
    expect((await run('retract', id, '--reason', 'wrong day')).status).toBe(0)
    expect((await run('audit')).out).toContain(`footnote unretract ${id}`)
  })
})
