import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleArticles } from './example-articles.ts'
import { runCommand } from './run-command.ts'

let folder: string
let db: string

beforeEach(async () => {
  ;({ folder, db } = await exampleArticles())
})

describe('ingest', () => {
  it('says for each file what became of it', async () => {
    const first = await runCommand(['ingest', folder, '--db', db])
    expect(first.status).toBe(0)
    expect(first.out).toMatch(/^ferry\.md: added with \d+ claims \([a-z0-9]{12}[^\n]*\nlighthouse\.md: added with/)
    expect(first.err).toBe('2 added, 0 updated, 0 already there, 0 failed\n')
    const again = await runCommand(['ingest', folder, '--db', db])
    expect(again.out).toMatch(/^ferry\.md: already there with/)
    await writeFile(join(folder, 'ferry.md'), 'The ferry stays in the harbour, the harbour office said.\n')
    expect((await runCommand(['ingest', folder, '--db', db])).out).toMatch(/^ferry\.md: updated to version 2 with/)
  })

  it('names what failed in one line, goes on with the rest, and ends with status 1', async () => {
    const pdf = join(folder, 'notes.pdf')
    await writeFile(pdf, '%PDF-1.7\n')
    const { status, out, err } = await runCommand([
      'ingest',
      pdf,
      join(folder, 'gone.md'),
      join(folder, 'ferry.md'),
      '--db',
      db,
    ])
    expect(status).toBe(1)
    expect(out).toMatch(/^\S*ferry\.md: added/)
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^footnote: \S*notes\.pdf is not text \(PDF\); save it/),
      expect.stringMatching(/^footnote: \S*gone\.md does not exist; check the path/),
      '1 added, 0 updated, 0 already there, 2 failed',
      '',
    ])
  })

  it('gives programs one JSON object', async () => {
    const { status, out } = await runCommand(['ingest', '--json', folder, join(folder, 'gone.md'), '--db', db])
    expect(status).toBe(1)
    const { documents, ...counts } = JSON.parse(out)
    expect(counts).toEqual({ added: 2, updated: 0, unchanged: 0, failed: 1 })
    expect(documents.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['added', 'added', 'failed'])
  })

  it('takes outlet, date and language from the command line', async () => {
    const file = join(folder, 'plain.txt')
    await writeFile(file, 'The bakery on Mill Street opens at six, its owner said.\n')
    const given = ['--outlet', 'Mill Street News', '--published', '2024-06-01', '--language', 'en-GB']
    await runCommand(['ingest', file, ...given, '--db', db])
    const [article] = JSON.parse((await runCommand(['articles', '--json', '--db', db])).out)
    expect(article).toMatchObject({ outlet: 'Mill Street News', publishedAt: '2024-06-01', language: 'en' })
  })
})

describe('add', () => {
  it('takes pasted text under a name, with title and address', async () => {
    const about = ['--source', 'pasted', '--title', 'Bakery', '--url', 'https://mill.example/bakery']
    const stdin = 'The bakery on Mill Street opens at six, its owner said.\n'
    expect(await runCommand(['add', '-', ...about, '--db', db], { stdin })).toMatchObject({ status: 0, err: '' })
    const [article] = JSON.parse((await runCommand(['articles', '--json', '--db', db])).out)
    expect(article).toMatchObject({ source: 'pasted', title: 'Bakery', url: 'https://mill.example/bakery' })
  })

  it('refuses what is not text', async () => {
    const { status, err } = await runCommand(['add', '-', '--source', 'x', '--db', db], {
      stdin: new Uint8Array([0, 1, 2]),
    })
    expect(status).toBe(1)
    expect(err).toMatch(/^footnote: x [^\n]+\n$/)
  })
})

describe('claims', () => {
  it('shows who says what without a database', async () => {
    const { status, out } = await runCommand(['claims', join(folder, 'ferry.md')])
    expect(status).toBe(0)
    expect(out).toMatch(/Lindqvist \[direct\]: "?We lost a whole winter/)
  })

  it('prints the same shape for a file and for a line', async () => {
    const file = JSON.parse((await runCommand(['claims', '--json', join(folder, 'ferry.md')])).out)
    const stdin =
      '{"id":"a","text":"\\"We lost a whole winter,\\" Lindqvist said.","published":"2024-03-09"}\n{"text":"x","published":"soon"}\n'
    const lines = await runCommand(['claims', '--jsonl'], { stdin })
    expect(lines.status).toBe(1)
    const [claimed, bad] = lines.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(Object.keys(claimed.claims[0])).toEqual(Object.keys(file.claims[0]))
    expect(claimed).toMatchObject({ id: 'a', claims: [{ type: 'direct', speaker: { name: 'Lindqvist' } }] })
    expect(bad).toEqual({ id: null, error: '"published" is "soon", not a date such as 2022-06-14' })
  })

  it('names a file that is not there', async () => {
    expect(await runCommand(['claims', join(folder, 'gone.md')])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(/^footnote: \S+gone\.md does not exist; check the path\n$/),
    })
  })
})
