import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../knowledge/ingest/limits.ts'
import { article, only, read, reasonOf, useFolder } from './reading.ts'

const folder = useFolder()

describe('files', () => {
  it('reads Markdown with front matter and keeps the text that follows it as it is', async () => {
    const path = folder.put(
      'dam.md',
      `---\noutlet: The Orle Post\npublished: 2023-04-02\nlanguage: en\n---\n\n${article}`,
    )
    expect(await only({ paths: [path] })).toEqual({
      key: 'dam.md',
      source: 'dam.md',
      text: `\n${article}`,
      outlet: 'The Orle Post',
      outletFrom: 'given',
      title: null,
      titleFrom: null,
      url: null,
      author: null,
      publishedAt: '2023-04-02',
      publishedAtFrom: 'given',
      language: 'en',
      digest: false,
      notes: [],
    })
  })

  it('keeps carriage returns and takes off the byte order mark, so that offsets hold', async () => {
    const document = await only({ paths: [folder.put('a.md', '\uFEFF---\r\noutlet: X\r\n---\r\nOne.\r\n\r\nTwo.')] })
    expect(document.text).toBe('One.\r\n\r\nTwo.')
    expect((await only({ paths: [folder.put('b.txt', '\uFEFFOne.\r\nTwo.')] })).text).toBe('One.\r\nTwo.')
  })

  it('takes a plain text whole, dashes at its head included', async () => {
    const text = `---\noutlet: X\n---\n${article}`
    expect((await only({ paths: [folder.put('a.txt', text)] })).text).toBe(text)
  })

  it('reads text whatever its ending when it is named', async () => {
    expect((await only({ paths: [folder.put('notice.asc', article)] })).text).toBe(article)
    expect((await only({ paths: [folder.put('rows.csv', 'a,b\n')] })).text).toBe('a,b\n')
  })

  it('lets the request override what a file says', async () => {
    const path = folder.put('a.md', `---\noutlet: X\npublished: 2020-01-01\n---\n${article}`)
    const document = await only({ paths: [path], outlet: 'Y', published: '2021-02-03', language: 'UK-ua' })
    expect(document).toMatchObject({ outlet: 'Y', publishedAt: '2021-02-03', publishedAtFrom: 'given', language: 'uk' })
  })

  it('refuses a request with a date that is none', async () => {
    await expect(read({ paths: [folder.path()], published: 'yesterday' })).rejects.toThrow(
      'published "yesterday" is not a date; write it as 2022-06-14',
    )
  })
})

describe('folders', () => {
  it('reads articles in the order of their names, leaving hidden, installed and data files aside', async () => {
    for (const name of ['b.md', 'a.txt', 'sub/c.markdown', '.hidden.md', '.git/x.md', 'node_modules/p/readme.md'])
      folder.put(name, article)
    folder.put('index.json', '{}')
    folder.put('rows.jsonl', '{}')
    expect((await read({ paths: [folder.path()] })).map((one) => one.source)).toEqual([
      'a.txt',
      'b.md',
      'sub/c.markdown',
    ])
  })

  it('passes over a database and what stands beside it', async () => {
    for (const name of ['f.db', 'f.db.pid', 'f.db-wal', 'f.db-shm', 'f.db.before-2026-01-01T00-00-00-000Z', 'kb.pid'])
      folder.put(name, 'anything')
    folder.put('a.md', article)
    expect((await read({ paths: [folder.path()] })).map((one) => one.source)).toEqual(['a.md'])
  })

  it('says so when a folder holds no articles', async () => {
    folder.put('data.json', '{}')
    expect(await reasonOf(folder.path())).toBe('holds no articles (.md, .txt); name a folder or a file that does')
  })

  it('follows links once and says where one leads in a circle', async () => {
    folder.put('one/a.md', article)
    symlinkSync(join(folder.path(), 'one'), join(folder.path(), 'two'))
    symlinkSync(folder.path(), join(folder.path(), 'one', 'up'))
    const all = await read({ paths: [folder.path()] })
    expect(all.map((one) => one.source)).toEqual(['one/a.md', 'one/up'])
    expect(all[1]).toMatchObject({
      reason: `${join(folder.path(), 'one', 'up')} is a link to a folder it stands in; remove the link`,
    })
  })

  it('reads a file once, however often it is met', async () => {
    const path = folder.put('a.md', article)
    expect(await read({ paths: [path, folder.path(), path] })).toHaveLength(1)
  })
})

describe('identity', () => {
  it('is the address when there is one, whatever the file is called', async () => {
    const withUrl = (url: string) => `---\nurl: ${url}\n---\n${article}`
    const first = await only({ paths: [folder.put('a.md', withUrl('https://news.example/dam?utm_source=x#top'))] })
    const second = await only({ paths: [folder.put('b.md', withUrl('http://news.example/dam'))] })
    expect(first.key).toBe('https://news.example/dam')
    expect(second.key).toBe(first.key)
    expect(first.source).toBe('a.md')
  })

  it('tells a digest from the article at its address', async () => {
    const path = folder.put('a.md', `---\nurl: https://news.example/dam\ndigest: true\n---\n${article}`)
    expect(await only({ paths: [path] })).toMatchObject({ key: 'digest of https://news.example/dam', digest: true })
  })

  it('is the path below the folder given, in one spelling', async () => {
    folder.put('sub/re\u0301gion.md', article)
    const [one] = await read({ paths: [folder.path()] })
    expect(one).toMatchObject({ source: 'sub/r\u00e9gion.md', document: { key: 'sub/r\u00e9gion.md' } })
  })

  it('refuses a second document of the same name with another text', async () => {
    const paths = [folder.put('one/a.md', article), folder.put('two/a.md', `${article} More.`)]
    const [first, second] = await read({ paths })
    expect(first).toHaveProperty('document')
    expect(second).toMatchObject({
      reason:
        'a.md has the name or address of another document of this run; give it a url of its own, or ingest the folder that holds both',
    })
    expect((await read({ paths: [folder.path()] })).every((one) => 'document' in one)).toBe(true)
  })
})

describe('texts at hand', () => {
  it('reads them after the paths, by the ending of their names', async () => {
    const path = folder.put('a.txt', article)
    const all = await read({
      paths: [path],
      documents: [
        { source: 'b.md', text: `---\noutlet: X\n---\n${article}` },
        { source: 'https://news.example/2023/04/02/dam', text: article },
      ],
    })
    expect(all.map((one) => [one.source, one.index, one.total])).toEqual([
      ['a.txt', 0, 3],
      ['b.md', 1, 3],
      ['https://news.example/2023/04/02/dam', 2, 3],
    ])
    expect(all[1]).toMatchObject({ document: { outlet: 'X', text: article } })
    expect(all[2]).toMatchObject({
      document: {
        key: 'https://news.example/2023/04/02/dam',
        url: 'https://news.example/2023/04/02/dam',
        outlet: 'news.example',
        publishedAt: '2023-04-02',
        publishedAtFrom: 'inferred',
      },
    })
  })

  it('replaces half characters and refuses NUL', async () => {
    const document = await only({ documents: [{ source: 'a', text: 'one \ud800 two \u{1F600}' }] })
    expect(document.text).toBe('one \ufffd two \u{1F600}')
    expect(document.notes).toEqual(['half characters (lone surrogates) were replaced by U+FFFD'])
    expect(await read({ documents: [{ source: 'a', text: 'x\0y' }] })).toMatchObject([
      { reason: 'a is not text (a NUL character at 1); take it out' },
    ])
    expect(await read({ documents: [{ source: 'a', text: 'x\n'.repeat(limits.fileBytes) }] })).toMatchObject([
      { reason: 'a has 8,000,000 characters (at most 4,000,000); split it into articles' },
    ])
  })
})
