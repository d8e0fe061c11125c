import { readFile, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

let folder: string
let db: string

const note = 'Ada Brenholt said the mill at Skovby had burned.\n\nThe fire in Skovby began at noon.\n'

beforeEach(async () => {
  folder = temporaryFolder()
  db = join(folder, 'notes.db')
  await writeFile(join(folder, 'note.txt'), note)
  await runCommand(['ingest', join(folder, 'note.txt'), '--db', db])
})

const aliases = (...argv: string[]) => runCommand(['aliases', ...argv, '--db', db])
const asked = async () =>
  JSON.parse((await runCommand(['ask', 'when did the fire in Vexholm begin?', '--json', '--db', db])).out)

describe('footnote aliases', () => {
  it('ties names for every question from then on, and takes a line back', async () => {
    expect((await asked()).outcome).not.toBe('answered')
    expect((await aliases('--add', 'Vexholm = Skovby')).out).toBe('Vexholm = Skovby\n')
    expect((await asked()).citations[0].exact).toBe('The fire in Skovby began at noon.')
    expect((await aliases('--remove', 'Skovby = Vexholm')).out).toBe('')
    expect((await asked()).outcome).not.toBe('answered')
    const { out } = await runCommand(['audit', '--db', db])
    expect(out).toMatch(/unalias +aliases +Skovby = Vexholm/)
  })

  it('imports and exports lines', async () => {
    const file = join(folder, 'lines.txt')
    await writeFile(file, '# towns\nVexholm = Skovby\nSkovby != Skovlund # another town\n')
    expect((await aliases('--import', file)).out.split('\n').sort().join('\n')).toBe(
      '\nSkovby != Skovlund\nVexholm = Skovby',
    )
    const copy = join(folder, 'copy.txt')
    expect(await aliases('--export', copy)).toMatchObject({ status: 0, out: '', err: `Wrote ${copy}\n` })
    expect((await readFile(copy, 'utf8')).trim().split('\n')).toHaveLength(2)
    expect((await aliases('--export', copy)).err).toContain('exists already')
  })

  it('shows whom a name stands for', async () => {
    await aliases('--add', 'Vexholm = Skovby')
    expect((await aliases('Vexholm')).out).toMatch(/^Skovby \(place, [a-z0-9]{12}\)\n/)
    expect(JSON.parse((await aliases('Brenholt', '--json')).out)).toMatchObject({
      type: 'person',
      name: 'Ada Brenholt',
    })
    expect(await aliases('Nobody Atall')).toMatchObject({ status: 1, out: '' })
  })

  it.each([
    ['Vexholm', 'line 1: "Vexholm": write "Name = Other name"'],
    ['Vexholm = ', 'write a name on each side of "="'],
    ['A = B != C', 'use either "=" or "!="'],
    ['Skovby != skovby', 'a name cannot differ from itself'],
  ])('refuses "%s" in one line', async (line, reason) => {
    const { status, err } = await aliases('--add', line)
    expect(status).toBe(1)
    expect(err).toContain(reason)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('asks for one thing at a time', async () => {
    expect(await aliases('Skovby', '--add', 'A = B')).toMatchObject({ status: 2 })
  })
})

describe('the file beside the database', () => {
  it('counts for every command, beside the stored lines', async () => {
    await writeFile(join(folder, 'aliases.txt'), 'Vexholm = Skovby\n')
    expect((await asked()).citations[0].exact).toContain('Skovby')
    expect((await aliases()).out).toBe('Vexholm = Skovby # in the file\n')
  })

  it('is one line of complaint with file, line, value and mend when it is wrong', async () => {
    const file = join(folder, 'aliases.txt')
    await writeFile(file, '# towns\n\nVexholm = Skovby\nVexholm\nSkovlund\n')
    const { status, err } = await runCommand(['stats', '--db', db])
    expect(status).toBe(1)
    expect(err).toBe(
      `footnote: aliases: ${file} line 4: "Vexholm": write "Name = Other name" for one thing, "Name != Other name" for two (and 1 more such line)\n`,
    )
  })

  it('may stand elsewhere, named by ALIASES, and must then be there', async () => {
    const elsewhere = join(dirname(db), 'names.list')
    await writeFile(elsewhere, 'Vexholm = Skovby\n')
    const env = { ALIASES: elsewhere }
    expect((await runCommand(['aliases', '--db', db], { env })).out).toContain('Vexholm = Skovby')
    const { status, err } = await runCommand(['aliases', '--db', db], { env: { ALIASES: `${elsewhere}.no` } })
    expect(status).toBe(1)
    expect(err).toContain('is not there; make the file or take ALIASES away')
  })
})

describe('a file that changes while the program runs', () => {
  it('counts from the next question on; a faulty one leaves what was', async () => {
    const { createKnowledge } = await import('../../knowledge/engine/knowledge.ts')
    const { openSqliteStore } = await import('../../knowledge/store/sqlite.ts')
    const { createAliasFile } = await import('../../knowledge/ingest/alias-file.ts')
    const file = join(folder, 'aliases.txt')
    const knowledge = await createKnowledge(await openSqliteStore(db), { aliasFile: createAliasFile(db) })
    const answers = async () =>
      (await knowledge.ask({ text: 'when did the fire in Vexholm begin?', record: false })).outcome === 'answered'
    try {
      expect(await answers()).toBe(false)
      await writeFile(file, 'Vexholm = Skovby\n')
      expect(await answers()).toBe(true)
      await writeFile(file, 'Vexholm = \n')
      await utimes(file, 1, 1)
      expect(await answers()).toBe(true)
      expect((await knowledge.names.aliases()).problem).toContain(`${file} line 1`)
      await writeFile(file, '')
      expect(await answers()).toBe(false)
      expect((await knowledge.names.aliases()).problem).toBeNull()
    } finally {
      await knowledge.close()
    }
  })
})
