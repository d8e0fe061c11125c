import { copyFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import { exampleArticles } from './example-articles.ts'
import { runCommand } from './run-command.ts'

const made = { folder: '', backup: '' }
let folder: string
let db: string
let backup: string

beforeAll(async () => {
  const { folder, db } = await exampleArticles()
  Object.assign(made, { folder, backup: join(dirname(db), 'backup.db') })
  await runCommand(['ingest', folder, '--db', db])
  expect(await runCommand(['backup', made.backup, '--db', db])).toMatchObject({
    status: 0,
    err: `Wrote ${made.backup}\n`,
  })
})

beforeEach(async () => {
  ;({ folder, db } = await exampleArticles())
  backup = join(dirname(db), 'backup.db')
  for (const copy of [db, backup]) await copyFile(made.backup, copy)
})

const articlesOf = async (file: string) =>
  JSON.parse((await runCommand(['articles', '--json', '--db', file])).out).length

describe('backup', () => {
  it('never overwrites a file', async () => {
    const { status, err } = await runCommand(['backup', backup, '--db', db])
    expect(status).toBe(1)
    expect(err).toMatch(/exists already; name another file/)
  })

  it('refuses to make one of nothing', async () => {
    const { status, err } = await runCommand(['backup', join(folder, 'b.db'), '--db', join(folder, 'none.db')])
    expect(status).toBe(1)
    expect(err).toMatch(/none\.db does not exist; name the database with --db/)
  })
})

describe('restore', () => {
  it('puts the backup in place and keeps the database before', async () => {
    const added = join(folder, 'later.txt')
    await writeFile(added, 'A kiosk opened beside the pier, its owner said.\n')
    await runCommand(['ingest', added, '--db', db])
    const { status, err } = await runCommand(['restore', backup, '--db', db])
    expect(status).toBe(0)
    const kept = /kept as (\S+)\n$/.exec(err)?.[1] ?? ''
    expect([await articlesOf(db), await articlesOf(kept)]).toEqual([2, 3])
    expect(await articlesOf(backup)).toBe(2)
  })

  it('makes the database where there is none', async () => {
    const fresh = join(dirname(db), 'fresh.db')
    expect((await runCommand(['restore', backup, '--db', fresh])).err).toMatch(
      /^Restored \S+ with 2 articles and \d+ claims\n$/,
    )
    expect(await articlesOf(fresh)).toBe(2)
  })

  it('mends a damaged database', async () => {
    await truncate(db, 5000)
    expect((await runCommand(['restore', backup, '--db', db])).status).toBe(0)
    expect(await articlesOf(db)).toBe(2)
  })

  it.each([
    ['a file that is not there', async () => {}, /does not exist; check the path/],
    ['an empty file', (file: string) => writeFile(file, ''), /is empty/],
    ['a file of another kind', (file: string) => writeFile(file, 'no database'.repeat(99)), /is not a database/],
    ['a damaged backup', damaged, /^footnote: \S+wrong\.db[^\n]*; use another backup$/m],
    ['a folder', (file: string) => mkdir(file), /wrong\.db is a folder; name a file/],
  ])('refuses %s and changes nothing', async (_, make, message) => {
    const file = join(dirname(db), 'wrong.db')
    await make(file)
    const { status, err } = await runCommand(['restore', file, '--db', db])
    expect(status).toBe(1)
    expect(err).toMatch(/^footnote: [^\n]+\n$/)
    expect(err).toMatch(message)
    expect(await articlesOf(db)).toBe(2)
    expect(
      (await readdir(dirname(db))).filter((name) => name.includes('restoring') || name.includes('before')),
    ).toEqual([])
  })

  it('refuses while the database is in use', async () => {
    const store = await openSqliteStore(db)
    const { status, err } = await runCommand(['restore', backup, '--db', db])
    await store.close()
    expect(status).toBe(1)
    expect(err).toMatch(/is in use by another footnote process \(pid \d+\); stop it/)
  })
})

async function damaged(file: string): Promise<void> {
  await copyFile(backup, file)
  const bytes = await readFile(file)
  bytes.fill(0x5a, 8192, bytes.length - 4096)
  await writeFile(file, bytes)
}

describe('health', () => {
  it('is well with a sound database, and not with one whose owner does not answer', async () => {
    expect(await runCommand(['health', '--db', db])).toMatchObject({ status: 0, out: `${db} is sound\n` })
    const store = await openSqliteStore(db)
    expect(await runCommand(['health', '--db', db])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/is in use by another footnote process \(pid \d+\)/),
    })
    await store.close()
  })

  it('is not well without a database or with a damaged one', async () => {
    const wrong = join(dirname(db), 'wrong.db')
    expect((await runCommand(['health', '--db', wrong])).err).toMatch(/does not exist yet/)
    await damaged(wrong)
    expect((await runCommand(['health', '--db', wrong])).status).toBe(1)
    await writeFile(wrong, 'x'.repeat(999))
    expect((await runCommand(['health', '--db', wrong])).err).toMatch(
      /^footnote: \S+ is not a footnote database[^\n]*\n$/,
    )
  })
})

describe('the moderators’ desk', () => {
  it('edits, retracts and brings back an article, and keeps a record of it', async () => {
    const [{ id }] = JSON.parse((await runCommand(['articles', '--json', '--db', db])).out)
    const edited = await runCommand(['edit', id, '--outlet', 'Mended Post', '--published', '', '--json', '--db', db])
    expect(JSON.parse(edited.out)).toMatchObject({ outlet: 'Mended Post', publishedAt: null })
    expect((await runCommand(['retract', id, '--reason', 'withdrawn by the outlet', '--db', db])).out).toMatch(
      /retracted/,
    )
    expect((await runCommand(['stats', '--db', db])).out).toMatch(/^articles +1 \(1 retracted besides\)/)
    expect((await runCommand(['unretract', id, '--db', db])).status).toBe(0)
    const audit = JSON.parse((await runCommand(['audit', '--json', '--db', db])).out)
    expect(audit.map(({ action }: { action: string }) => action).slice(0, 3)).toEqual(['unretract', 'retract', 'edit'])
    expect(audit[0].by).toMatch(/^cli:/)
  })

  it('names an article that is unknown', async () => {
    const { status, err } = await runCommand(['retract', 'aaaaaaaaaaaa', '--reason', 'x', '--db', db])
    expect(status).toBe(1)
    expect(err).toMatch(/^footnote: [^\n]*aaaaaaaaaaaa[^\n]*\n$/)
  })

  it('exports one JSON object a line', async () => {
    const { out } = await runCommand(['export', '--db', db])
    const rows = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(rows.filter((row) => row['@type'] === 'NewsArticle')).toHaveLength(2)
    expect(basename(rows[0].source)).toMatch(/\.md$/)
  })
})

describe('quote', () => {
  it('finds a claim by its id and by words', async () => {
    const quote = JSON.parse(
      (await runCommand(['quote', 'ferry', 'returned', 'to', 'service', '--json', '--db', db])).out,
    )
    expect(quote.exact).toMatch(/returned to service/)
    const byId = await runCommand(['quote', quote.claimId, '--context', '0', '--db', db])
    expect(byId).toMatchObject({ status: 0, err: '' })
    expect(byId.out).toMatch(/Harbour Post/)
  })

  it('says when nothing fits', async () => {
    const { status, out, err } = await runCommand(['quote', 'aaaaaaaaaaaa', '--json', '--db', db])
    expect({ status, out }).toEqual({ status: 1, out: 'null\n' })
    expect(err).toMatch(/^footnote: quote: no claim fits "aaaaaaaaaaaa"; [^\n]+\n$/)
  })
})

describe('eval', () => {
  it('prints a score table', async () => {
    const file = join(folder, 'questions.jsonl')
    const exact = 'The lighthouse at Carrow Point was reopened on Thursday by Tomas Reyes, mayor of Carrow.'
    const row = {
      id: 1,
      question: 'who reopened the lighthouse?',
      typo: 'who reopend the lighthouse?',
      kind: 'answerable',
    }
    await writeFile(
      file,
      `${JSON.stringify({ ...row, support: [{ article: 'lighthouse', start: 0, end: exact.length, exact }] })}\n`,
    )
    for (const typo of [[], ['--typo']]) {
      const { status, out } = await runCommand(['eval', file, ...typo, '--db', db])
      expect(status).toBe(0)
      expect(out).toMatch(/^answerable hit@1 +100\.0 {2}1 of 1\n/)
    }
  })

  it('names a line that is no labelled question', async () => {
    const file = join(folder, 'questions.jsonl')
    await writeFile(file, '{"id":1,"question":"x","kind":"answerable"}\n{"id":2}\n')
    expect((await runCommand(['eval', file, '--db', db])).err).toMatch(
      /questions\.jsonl: line 2 is not a labelled question/,
    )
  })
})
