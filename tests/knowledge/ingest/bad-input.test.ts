import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, read, reasonOf, useFolder } from './reading.ts'

const folder = useFolder()

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
      'shows no article (it is made by scripts, or behind a paywall); paste its text instead',
    ],
    [
      'a web page called .txt',
      'a.txt',
      '\n<HTML lang="en"><p>x',
      'shows no article (it is made by scripts, or behind a paywall); paste its text instead',
    ],
    [
      'a feed',
      'a.xml',
      '<?xml version="1.0"?>\n<rss version="2.0">',
      'is not a feed that can be read (invalid feed format); check it in a browser',
    ],
  ]
  it.each(cases)('gets one line for %s', async (_, name, content, reason) => {
    expect(await reasonOf(folder.put(name, content))).toBe(reason)
  })

  it('gets one line for what is not there, or is no file', async () => {
    expect(await reasonOf(join(folder.path(), 'nothing.md'))).toBe('does not exist; check the path')
    expect(await reasonOf('/dev/null')).toBe('is neither a file nor a folder (a device, pipe or socket)')
    symlinkSync('loop', join(folder.path(), 'loop'))
    expect(await reasonOf(join(folder.path(), 'loop'))).toMatch(/^is a link that leads back to itself/)
  })

  it.skipIf(process.getuid?.() === 0)('gets one line for a file that may not be read', async () => {
    const path = folder.put('secret.md', article)
    chmodSync(path, 0)
    expect(await reasonOf(path)).toBe('may not be read by this user; change its permissions')
  })

  it('is refused with one line or kept as it is, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a.txt', 'b.md'), fc.uint8Array({ maxLength: 200 }), async (name, bytes) => {
        const [one] = await read({ paths: [folder.put(name, bytes)] })
        if (one !== undefined && 'document' in one) expect(Buffer.from(bytes).toString()).toContain(one.document.text)
        else expect(one?.reason).toMatch(/^\S+ [^\n]+$/)
      }),
    )
  })

  it('does not stop the rest', async () => {
    folder.put('1.md', article)
    folder.put('2.md', '')
    folder.put('3.md', '---\noutlet: &a X\nauthor: *a\n---\ntext')
    folder.put('4.md', article)
    const all = await read({ paths: [folder.path()] })
    expect(all.map((one) => [one.source, one.index, one.total, 'document' in one])).toEqual([
      ['1.md', 0, 4, true],
      ['2.md', 1, 4, false],
      ['3.md', 2, 4, false],
      ['4.md', 3, 4, true],
    ])
  })
})
