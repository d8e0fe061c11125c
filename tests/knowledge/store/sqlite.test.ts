// Longer than most: each way in which the one file can be owned, foreign, damaged, full or copied, with the helpers they share.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createArticles } from '../../../knowledge/store/sqlite/articles.ts'
import { openConnection } from '../../../knowledge/store/sqlite/connection.ts'
import { migrate } from '../../../knowledge/store/sqlite/migrations.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import type { Store } from '../../../knowledge/store/store.ts'
import { generateArticle } from '../../support/generated-articles.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const owner = new URL('../../support/store-owner.mjs', import.meta.url)

describe('the database file', () => {
  it('is made with its folder, and is one file again after closing', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'deep', 'er', 'footnote.db')
    const store = await filled(file, 2)
    await store.close()
    expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['footnote.db'])
    const again = await open(file)
    expect(await again.counts()).toMatchObject({ articles: 2 })
    expect(await again.article(generateArticle(1).article.id)).toEqual(generateArticle(1).article)
  })

  it('belongs to one process: another is told whose it is', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    await filled(file, 1)
    const said = await firstLine(startOwner(file))
    expect(said).toBe(
      `database-in-use: ${file} is in use by another footnote process (pid ${process.pid}); stop it or name another file with --db`,
    )
  })

  it('is free again once its process was killed, whatever the process left behind', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    const child = startOwner(file)
    expect(await firstLine(child)).toBe('open')
    await expect(openSqliteStore(file, { waitMs: 0 })).rejects.toMatchObject({
      code: 'database-in-use',
      message: expect.stringContaining(`(pid ${child.pid})`),
    })
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(existsSync(`${file}.pid`)).toBe(true)
    const store = await open(file)
    expect(await store.verify()).toEqual([])
  })

  it.each([['999999999'], ['no number'], ['-1'], ['0'], ['']])(
    'is not refused for a pid file that says "%s"',
    async (pid) => {
      const file = join(temporaryFolder(), 'footnote.db')
      writeFileSync(`${file}.pid`, pid)
      const store = await open(file)
      await expect(openSqliteStore(file, { waitMs: 0 })).rejects.toMatchObject({ code: 'database-in-use' })
      expect(readFileSync(`${file}.pid`, 'utf8')).toBe(`${process.pid}\n`)
      writeFileSync(`${file}.pid`, pid)
      const error = await openSqliteStore(file, { waitMs: 0 }).catch((thrown: Error) => thrown)
      expect((error as Error).message).toBe(
        `${file} is in use by another footnote process; stop it or name another file with --db`,
      )
      await store.close()
    },
  )

  it('waits a moment for a process that is just closing it', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    const child = startOwner(file)
    expect(await firstLine(child)).toBe('open')
    child.stdin?.end()
    const store = await open(file, 30_000)
    expect(await store.counts()).toMatchObject({ articles: 0 })
  })
})

describe('a file that cannot be used', () => {
  const refused: readonly (readonly [string, (file: string) => void, string, RegExp])[] = [
    [
      'is no database',
      (file) => writeFileSync(file, 'just some text\n'.repeat(100)),
      'database-unreadable',
      /is not a footnote database/,
    ],
    ['is a folder', (file) => mkdirSync(file), 'database-unreadable', /cannot be opened/],
    [
      'is the database of another program',
      (file) => change(file, 'create table other (x)'),
      'database-unreadable',
      /is the database of another program/,
    ],
    [
      "has another program's mark",
      (file) => change(file, 'pragma application_id = 7; pragma user_version = 1'),
      'database-unreadable',
      /is the database of another program/,
    ],
  ]
  it.each(refused)('is named when it %s', async (_, prepare, code, message) => {
    const file = join(temporaryFolder(), 'footnote.db')
    prepare(file)
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })

  it.each(['delete', 'wal'])('is left as it was when it belongs to another program (journal mode %s)', async (mode) => {
    const file = join(temporaryFolder(), 'other.db')
    change(file, `pragma journal_mode = ${mode}; create table other (x); insert into other values (1)`)
    const before = readFileSync(file)
    await expect(openSqliteStore(file)).rejects.toThrow(/is the database of another program/)
    expect(readFileSync(file).equals(before)).toBe(true)
    // Reading takes an empty log in that mode; the other program deletes it again.
    for (const left of readdirSync(dirname(file)))
      if (left !== 'other.db') expect(readFileSync(join(dirname(file), left))).toHaveLength(0)
    // The lock on a database in that mode goes with the process.
    if (mode !== 'wal') change(file, 'insert into other values (2)')
  })

  it('is named when its folder cannot be made', async () => {
    const folder = join(temporaryFolder(), 'file')
    writeFileSync(folder, '')
    await expect(openSqliteStore(join(folder, 'footnote.db'))).rejects.toMatchObject({
      code: 'database-unreadable',
      message: expect.stringContaining(`the folder ${folder} of `),
    })
  })

  it('is named when a newer footnote wrote it', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    await (await filled(file, 1)).close()
    change(file, 'pragma user_version = 99')
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: 'database-unreadable',
      message: expect.stringMatching(/written by a newer footnote \(schema 99, this one knows \d+\); update footnote/),
    })
  })

  it('is named when it was cut short', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    await (await filled(file, 30)).close()
    truncateSync(file, 8192)
    const read = openSqliteStore(file).then((store) => store.article(generateArticle(1).article.id))
    await expect(read).rejects.toMatchObject({ code: 'database-unreadable', message: expect.stringContaining(file) })
  })
})

describe('the schema', () => {
  it('is brought up step by step, each of them whole or not at all', () => {
    const connection = openConnection(':memory:')
    onTestFinished(() => connection.close())
    const first = 'create table one (x)'
    migrate(connection, [first])
    migrate(connection, [first])
    const broken = 'create table two (x); create table one (x)'
    expect(() => migrate(connection, [first, broken])).toThrow(/already exists/)
    expect(connection.pragma('user_version')).toBe(1)
    migrate(connection, [first, 'create table two (x)', 'create table three (x)'])
    expect(connection.pragma('user_version')).toBe(3)
  })
})

describe('counts', () => {
  it('are the same whether noted or folded into their tables', async () => {
    const store = await filled(join(temporaryFolder(), 'footnote.db'), 8)
    await store.updateArticle(generateArticle(3).article.id, { status: 'retracted' }, null)
    const read = async () => [await store.words(), await store.termCounts(), await store.names(), await store.aliases()]
    const noted = await read()
    // Verifying folds.
    expect(await store.verify()).toEqual([])
    const folded = await read()
    for (const [index, rows] of folded.entries())
      expect(rows.map((row) => JSON.stringify(row)).sort()).toEqual(
        noted[index]?.map((row) => JSON.stringify(row)).sort(),
      )
  })

  it('stay right over hundreds of articles', async () => {
    const store = await open(':memory:')
    for (let n = 0; n < 300; n++) {
      const { article, derived, audit } = generateArticle(n, { text: `The #Ann saw number${n % 7}.` })
      await store.saveArticle(article, derived, audit)
    }
    expect(await store.termCounts()).toContainEqual({ term: 'ann', count: 300 })
    expect(await store.termCounts()).toContainEqual({ term: 'number6', count: 42 })
    expect(await store.names()).toEqual([{ name: 'Ann', type: 'person', articles: 300 }])
    expect(await store.verify()).toEqual([])
  })
})

describe('a full disk', () => {
  it('fails the article that does not fit, in one line, and keeps the others', async () => {
    const file = join(temporaryFolder(), 'footnote.db')
    const connection = openConnection(file)
    onTestFinished(() => connection.close())
    migrate(connection)
    const store = createArticles(connection)
    connection.exec(`pragma max_page_count = ${connection.pragma('page_count') + 40}`)
    let saved = 0
    const fill = async () => {
      for (; saved < 1000; saved++) {
        const { article, derived, audit } = generateArticle(saved)
        await store.saveArticle(article, derived, audit)
      }
    }
    await expect(fill()).rejects.toMatchObject({
      code: 'database-unwritable',
      message: `${file} cannot grow: the disk is full`,
    })
    expect(saved).toBeGreaterThan(0)
    expect(await store.articles({ limit: 1000 })).toHaveLength(saved)
    connection.exec('pragma max_page_count = 1000000')
    const { article, derived, audit } = generateArticle(saved)
    await store.saveArticle(article, derived, audit)
    connection.close()
    expect(await (await open(file)).verify()).toEqual([])
  })
})

describe('a backup', () => {
  it('holds the same, opens as a database and leaves nothing else behind', async () => {
    const folder = temporaryFolder()
    const store = await filled(join(folder, 'footnote.db'), 5)
    const copy = join(folder, 'copies', 'copy.db')
    await expect(store.backup(copy)).rejects.toMatchObject({ code: 'database-unwritable' })
    mkdirSync(join(folder, 'copies'))
    await store.backup(copy)
    expect(readdirSync(join(folder, 'copies'))).toEqual(['copy.db'])
    const opened = await open(copy)
    expect(await opened.verify()).toEqual([])
    expect(await opened.counts()).toEqual(await store.counts())
    const query = { terms: ['unique3', 'week'], limit: 20 }
    expect(await opened.candidates(query)).toEqual(await store.candidates(query))
  })

  it('never replaces a file', async () => {
    const folder = temporaryFolder()
    const store = await filled(join(folder, 'footnote.db'), 1)
    const copy = join(folder, 'copy.db')
    writeFileSync(copy, 'mine')
    await expect(store.backup(copy)).rejects.toMatchObject({ code: 'exists', message: expect.stringContaining(copy) })
    expect(readFileSync(copy, 'utf8')).toBe('mine')
  })
})

async function open(file: string, waitMs = 500): Promise<Store> {
  const store = await openSqliteStore(file, { waitMs })
  onTestFinished(() => store.close())
  return store
}

async function filled(file: string, articles: number): Promise<Store> {
  const store = await open(file)
  for (let n = 0; n < articles; n++) {
    const { article, derived, audit } = generateArticle(n)
    await store.saveArticle(article, derived, audit)
  }
  return store
}

/** Changes a file behind the store's back. */
function change(file: string, sql: string): void {
  const database = new Database(file)
  database.exec(sql)
  database.close()
}

function startOwner(file: string): ChildProcess {
  const child = spawn(process.execPath, [owner.pathname, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [data] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return data.toString('utf8').trim()
}
