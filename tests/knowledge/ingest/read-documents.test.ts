import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DocumentRead, readDocuments } from '../../../knowledge/ingest/documents.ts'
import { limits } from '../../../knowledge/ingest/limits.ts'
import type { IngestRequest } from '../../../knowledge/knowledge.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'footnote-ingest-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(request: IngestRequest): Promise<readonly DocumentRead[]> {
  const all: DocumentRead[] = []
  for await (const one of readDocuments(request)) all.push(one)
  return all
}

async function only(request: IngestRequest) {
  const [one] = await read(request)
  if (one === undefined || !('document' in one)) throw new Error(`not read: ${JSON.stringify(one)}`)
  return one.document
}

async function reasonOf(path: string): Promise<string> {
  const [one, ...more] = await read({ paths: [path] })
  expect(more).toEqual([])
  if (one === undefined || !('reason' in one)) throw new Error(`was read: ${JSON.stringify(one)}`)
  expect(one.reason).not.toContain('\n')
  expect(one.reason.startsWith(path)).toBe(true)
  return one.reason.slice(path.length + 1)
}

const article = 'The dam at Orle held, the mayor said.\n\nWater rose all night.\n'

describe('files', () => {
  it('reads Markdown with front matter and keeps the text that follows it as it is', async () => {
    const path = put('dam.md', `---\noutlet: The Orle Post\npublished: 2023-04-02\nlanguage: en\n---\n\n${article}`)
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
    const document = await only({ paths: [put('a.md', '\uFEFF---\r\noutlet: X\r\n---\r\nOne.\r\n\r\nTwo.')] })
    expect(document.text).toBe('One.\r\n\r\nTwo.')
    expect((await only({ paths: [put('b.txt', '\uFEFFOne.\r\nTwo.')] })).text).toBe('One.\r\nTwo.')
  })

  it('takes a plain text whole, dashes at its head included', async () => {
    const text = `---\noutlet: X\n---\n${article}`
    expect((await only({ paths: [put('a.txt', text)] })).text).toBe(text)
  })

  it('reads text whatever its ending when it is named', async () => {
    expect((await only({ paths: [put('notice.asc', article)] })).text).toBe(article)
    expect((await only({ paths: [put('rows.csv', 'a,b\n')] })).text).toBe('a,b\n')
  })

  it('lets the request override what a file says', async () => {
    const path = put('a.md', `---\noutlet: X\npublished: 2020-01-01\n---\n${article}`)
    const document = await only({ paths: [path], outlet: 'Y', published: '2021-02-03', language: 'UK' })
    expect(document).toMatchObject({ outlet: 'Y', publishedAt: '2021-02-03', publishedAtFrom: 'given', language: 'uk' })
  })

  it('refuses a request with a date that is none', async () => {
    await expect(read({ paths: [folder], published: 'yesterday' })).rejects.toThrow(
      'published "yesterday" is not a date; write it as 2022-06-14',
    )
  })
})

describe('bad input', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  const cases: readonly (readonly [what: string, name: string, content: string | Uint8Array, reason: string])[] = [
    ['an empty file', 'a.md', '', 'is empty'],
    ['a blank file', 'a.txt', ' \n\t\n', 'is empty'],
    ['front matter alone', 'a.md', '---\noutlet: X\n---\n \n', 'has no text after its front matter'],
    ['a PDF', 'notes.pdf', '%PDF-1.7\n…', 'is not text (PDF); save it as .txt, .md or .html, or give its web address'],
    ['a picture called .md', 'a.md', png, 'is not text (PNG); save it as .txt, .md or .html, or give its web address'],
    [
      'a zip',
      'a.docx',
      Buffer.from('PK\x03\x04rest'),
      'is not text (zip, Word or EPUB); save it as .txt, .md or .html, or give its web address',
    ],
    ['a NUL byte', 'a.txt', 'one\0two', 'is not text (a NUL byte at 3); save it as .txt or .md'],
    ['UTF-16 with a mark', 'a.txt', Buffer.from('\uFEFFHello there', 'utf16le'), 'is UTF-16 text; save it as UTF-8'],
    ['UTF-16 without a mark', 'a.txt', Buffer.from('Hello there', 'utf16le'), 'is UTF-16 text; save it as UTF-8'],
    ['Latin-1', 'a.txt', Buffer.from('one\ncaf\xe9 noir', 'latin1'), 'is not valid UTF-8 (line 2); save it as UTF-8'],
    [
      'an endless line',
      'a.txt',
      'word '.repeat(60_000),
      `has a line of 300,000 characters (at most 200,000); break it into paragraphs`,
    ],
    ['five megabytes', 'a.md', Buffer.alloc(5_000_000, 'a'), 'has 5.0 MB (at most 4.0 MB); split it into articles'],
    [
      'a web page',
      'a.html',
      '<!doctype html><p>x',
      'is a web page: HTML articles are not read yet; save its text as .md or .txt',
    ],
    [
      'a web page called .txt',
      'a.txt',
      '\n<HTML lang="en"><p>x',
      'is a web page: HTML articles are not read yet; save its text as .md or .txt',
    ],
    [
      'a feed',
      'a.xml',
      '<?xml version="1.0"?>\n<rss version="2.0">',
      'is a feed: feeds are not read yet; save its articles as .md or .txt',
    ],
  ]
  it.each(cases)('gets one line for %s', async (_, name, content, reason) => {
    expect(await reasonOf(put(name, content))).toBe(reason)
  })

  it('gets one line for what is not there, is no file, or is a web address', async () => {
    expect(await reasonOf(join(folder, 'nothing.md'))).toBe('does not exist; check the path')
    expect(await reasonOf('/dev/null')).toBe('is neither a file nor a folder (a device, pipe or socket)')
    expect(await reasonOf('https://example.com/a')).toMatch(/^is a web address: pages are not fetched yet/)
    symlinkSync('loop', join(folder, 'loop'))
    expect(await reasonOf(join(folder, 'loop'))).toMatch(/^is a link that leads back to itself/)
  })

  it.skipIf(process.getuid?.() === 0)('gets one line for a file that may not be read', async () => {
    const path = put('secret.md', article)
    chmodSync(path, 0)
    expect(await reasonOf(path)).toBe('may not be read by this user; change its permissions')
  })

  it('does not stop the rest', async () => {
    put('1.md', article)
    put('2.md', '')
    put('3.md', '---\noutlet: &a X\nauthor: *a\n---\ntext')
    put('4.md', article)
    const all = await read({ paths: [folder] })
    expect(all.map((one) => [one.source, one.index, one.total, 'document' in one])).toEqual([
      ['1.md', 0, 4, true],
      ['2.md', 1, 4, false],
      ['3.md', 2, 4, false],
      ['4.md', 3, 4, true],
    ])
  })
})

describe('folders', () => {
  it('reads articles in the order of their names, leaving hidden, installed and data files aside', async () => {
    for (const name of ['b.md', 'a.txt', 'sub/c.markdown', '.hidden.md', '.git/x.md', 'node_modules/p/readme.md'])
      put(name, article)
    put('index.json', '{}')
    put('rows.jsonl', '{}')
    expect((await read({ paths: [folder] })).map((one) => one.source)).toEqual(['a.txt', 'b.md', 'sub/c.markdown'])
  })

  it('says so when a folder holds no articles', async () => {
    put('data.json', '{}')
    expect(await reasonOf(folder)).toBe('holds no articles (.md, .txt); name a folder or a file that does')
  })

  it('follows links once and says where one leads in a circle', async () => {
    put('one/a.md', article)
    symlinkSync(join(folder, 'one'), join(folder, 'two'))
    symlinkSync(folder, join(folder, 'one', 'up'))
    const all = await read({ paths: [folder] })
    expect(all.map((one) => one.source)).toEqual(['one/a.md', 'one/up'])
    expect(all[1]).toMatchObject({
      reason: `${join(folder, 'one', 'up')} is a link to a folder it stands in; remove the link`,
    })
  })

  it('reads a file once, however often it is met', async () => {
    const path = put('a.md', article)
    expect(await read({ paths: [path, folder, path] })).toHaveLength(1)
  })
})

describe('identity', () => {
  it('is the address when there is one, whatever the file is called', async () => {
    const withUrl = (url: string) => `---\nurl: ${url}\n---\n${article}`
    const first = await only({ paths: [put('a.md', withUrl('https://news.example/dam?utm_source=x#top'))] })
    const second = await only({ paths: [put('b.md', withUrl('http://news.example/dam'))] })
    expect(first.key).toBe('https://news.example/dam')
    expect(second.key).toBe(first.key)
    expect(first.source).toBe('a.md')
  })

  it('tells a digest from the article at its address', async () => {
    const path = put('a.md', `---\nurl: https://news.example/dam\ndigest: true\n---\n${article}`)
    expect(await only({ paths: [path] })).toMatchObject({ key: 'digest of https://news.example/dam', digest: true })
  })

  it('is the path below the folder given, in one spelling', async () => {
    put('sub/re\u0301gion.md', article)
    const [one] = await read({ paths: [folder] })
    expect(one).toMatchObject({ source: 'sub/r\u00e9gion.md', document: { key: 'sub/r\u00e9gion.md' } })
  })

  it('refuses a second document of the same name with another text', async () => {
    const paths = [put('one/a.md', article), put('two/a.md', `${article} More.`)]
    const [first, second] = await read({ paths })
    expect(first).toHaveProperty('document')
    expect(second).toMatchObject({
      reason:
        'a.md has the name or address of another document of this run; give it a url of its own, or ingest the folder that holds both',
    })
    expect((await read({ paths: [folder] })).every((one) => 'document' in one)).toBe(true)
  })
})

describe('texts at hand', () => {
  it('reads them after the paths, by the ending of their names', async () => {
    const path = put('a.txt', article)
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
