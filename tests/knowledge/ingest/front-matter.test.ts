import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../../knowledge/errors.ts'
import { readFrontMatter } from '../../../knowledge/ingest/front-matter.ts'
import { limits } from '../../../knowledge/ingest/limits.ts'

const given = (yaml: string) => readFrontMatter('a.md', `---\n${yaml}\n---\ntext`).given

describe('front matter', () => {
  it('reads every key', () => {
    expect(
      given(
        'outlet: "1843"\ntitle: "A: b"\nurl: https://x.example/a\nauthor: [Ann Ode, Bo Pe]\npublished: 2022-06-14\nlanguage: en-GB\ndigest: true\npublished_from: inferred',
      ),
    ).toEqual({
      outlet: '1843',
      outletFrom: 'given',
      title: 'A: b',
      titleFrom: 'given',
      url: 'https://x.example/a',
      author: 'Ann Ode, Bo Pe',
      publishedAt: '2022-06-14',
      publishedAtFrom: 'inferred',
      language: 'en',
      digest: true,
      notes: [],
    })
  })

  it.each([
    ['note: date inferred from the text\npublished: 2022-06-14', { publishedAtFrom: 'inferred' }],
    [
      'published: 2022-06-14\nnote: "outlet inferred"\noutlet: CNN',
      { publishedAtFrom: 'given', outletFrom: 'inferred' },
    ],
    ['published: 2022-06-14\nnote: date as printed; outlet inferred', { publishedAtFrom: 'given' }],
    ['date: 2022-06-14', { publishedAt: '2022-06-14', publishedAtFrom: 'given' }],
    ['published: 2022-06-14 23:30', { publishedAt: '2022-06-14' }],
    ['published: "2022-06-14T23:30-0500"', { publishedAt: '2022-06-14T23:30:00-05:00' }],
    ['title: 2022', { title: '2022' }],
    ['title: yes', { title: 'yes' }],
    ['title: >\n  Folded\n  over lines', { title: 'Folded over lines' }],
    ['language: no', { language: 'no' }],
    ['Outlet: X', { outlet: 'X' }],
    ['# only a comment', {}],
  ])('understands %j', (yaml, expected) => {
    expect(given(yaml)).toMatchObject(expected)
  })

  it('notes keys that are not read and values that are missing', () => {
    expect(given('outlet:\ntags: [a, b]').notes).toEqual([
      'front matter: "outlet" has no value',
      'front matter: "tags" is not a key that is read',
    ])
  })

  it.each([
    ['published: June 14', 'a.md has published: "June 14" in its front matter, which is not a date such as 2022-06-14'],
    [
      'published: 2022-02-30',
      'a.md has published: "2022-02-30" in its front matter, which is not a date such as 2022-06-14',
    ],
    ['outlet: [a, b]', 'a.md has outlet: ["a","b"] in its front matter, which is not a name such as CNN'],
    ['title: {a: 1}', 'a.md has title: {} in its front matter, which is not a line of text'],
    [
      'url: example',
      'a.md has url: "example" in its front matter, which is not a web address such as https://example.com/article',
    ],
    [
      'url: "javascript:alert(1)"',
      'a.md has url: "javascript:alert(1)" in its front matter, which is not a web address such as https://example.com/article',
    ],
    [
      'language: English please',
      'a.md has language: "English please" in its front matter, which is not a language tag such as en, ru or uk',
    ],
    ['digest: maybe', 'a.md has digest: "maybe" in its front matter, which is not true or false'],
    ['published_from: guess', 'a.md has published_from: "guess" in its front matter, which is not given or inferred'],
    ['outlet: &x CNN\nauthor: *x', 'a.md has a YAML alias or anchor (& or *) in its front matter; write the value out'],
    ['outlet: &x CNN', 'a.md has a YAML alias or anchor (& or *) in its front matter; write the value out'],
    ['outlet: X\noutlet: Y', 'a.md has broken front matter (line 3: Map keys must be unique); mend that line'],
    ['? [a]\n: b\noutlet: X', 'a.md has a key in its front matter that is not a word; take it out'],
  ])('refuses %j with one line', (yaml, line) => {
    const raw = yaml.startsWith('?') ? `# list\n${yaml}` : yaml
    expect(() => given(raw)).toThrow(line)
    expect(line).not.toContain('\n')
  })

  it('names the line of broken YAML', () => {
    expect(() => given('outlet: X\ntitle: "open\nurl: y')).toThrow(
      /^a\.md has broken front matter \(line \d: .+\); mend that line$/,
    )
    expect(() => given('outlet: !!js/function x')).toThrow(
      /^a\.md has broken front matter \(line 2: .+\); mend that line$/,
    )
  })

  it('refuses what does not end, is too long or nested too deep', () => {
    expect(() => readFrontMatter('a.md', '---\noutlet: X\ntext')).toThrow(
      'a.md has front matter that does not end; close it with a line of ---',
    )
    expect(() => given(`note: ${'x'.repeat(limits.frontMatterLength)}`)).toThrow(/more than 16384 characters/)
    expect(() => given(`outlet: ${'['.repeat(8000)}`)).toThrow(/^a\.md has (broken front matter|front matter nested)/)
    expect(() => given('- a\n- b').toString()).not.toThrow()
  })

  it('leaves a rule across the page in the text', () => {
    const text = '---\nIt was a dark night.\n---\nMore.'
    expect(readFrontMatter('a.md', text)).toEqual({ text, given: {} })
  })

  it('takes words of the language it is written in for keys like any other', () => {
    expect(given('constructor: x\n__proto__: y\ntoString: z').notes).toHaveLength(3)
  })

  it('reads or refuses with one line whatever stands in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('outlet', 'published', 'note', 'url', '- a', '? b'), fc.string())
        .map((pair) => pair.join(': ')),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        try {
          given(lines.join('\n'))
        } catch (error) {
          expect(error).toBeInstanceOf(KnowledgeError)
          expect((error as KnowledgeError).message).toMatch(/^a\.md [^\n]+$/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives back every text that follows it', () => {
    const body = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(body, fc.constantFrom('\n', '\r\n'), (text, end) => {
        expect(readFrontMatter('a.md', `---${end}outlet: X${end}---${end}${text}`).text).toBe(text)
      }),
    )
  })
})
