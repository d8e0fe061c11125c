import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../knowledge/engine/knowledge.ts'
import type { Answer, Citation, Knowledge } from '../../knowledge/index.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'

const shared = join(import.meta.dirname, '../../../shared/data')

const sets = [
  { name: 'starter articles', articles: 'knowledge/articles', questions: 'tests/fixtures/starter-questions.jsonl' },
  { name: 'seeds', articles: join(shared, 'seeds'), questions: join(shared, 'seeds/questions.dev.jsonl') },
  {
    name: 'encyclopedia, English',
    articles: join(shared, 'retrieval/xquad-en/articles'),
    questions: join(shared, 'retrieval/xquad-en/questions.dev.jsonl'),
  },
  {
    name: 'encyclopedia, Russian',
    articles: join(shared, 'retrieval/xquad-ru/articles'),
    questions: join(shared, 'retrieval/xquad-ru/questions.dev.jsonl'),
  },
]

describe.each(sets)('quotes from $name', ({ articles, questions }) => {
  const absent = !existsSync(questions)
  let knowledge: Knowledge
  let files: ReadonlyMap<string, string>

  beforeAll(async () => {
    if (absent) return
    knowledge = await createKnowledge(await openSqliteStore(':memory:'))
    await knowledge.ingest({ paths: [articles] })
    files = new Map(
      readdirSync(articles)
        .filter((name) => name.endsWith('.md'))
        .map((name) => [name, bodyOf(readFileSync(join(articles, name), 'utf8'))]),
    )
  })
  afterAll(async () => knowledge?.close())

  it('equal the text of the source file between their offsets', async ({ skip }) => {
    skip(absent, `${questions} is not here`)
    let seen = 0
    for (const { question, typo } of labelled(questions)) {
      for (const text of [question, ...(typo === undefined ? [] : [typo])]) {
        for (const citation of citationsOf(await knowledge.ask({ text, limit: 10, record: false }))) {
          seen++
          expectExact(citation, files.get(citation.source))
        }
      }
    }
    expect(seen).toBeGreaterThan(50)
  })
})

function expectExact({ exact, start, end, highlight, source }: Citation, file: string | undefined): void {
  if (file?.slice(start, end) !== exact)
    expect.soft({ source, exact }).toEqual({ source, exact: file?.slice(start, end) })
  for (const [from, to] of highlight) {
    if (from < 0 || to > exact.length || from >= to) expect.soft({ source, exact, highlight }).toBe('inside the quote')
  }
}

function citationsOf({ citations, also }: Answer): readonly Citation[] {
  return [...citations, ...also.flatMap(citationsOf)]
}

/** What follows the front matter, read without the program's own reader. */
function bodyOf(file: string): string {
  const end = file.indexOf('\n---\n', 3)
  return file.startsWith('---\n') && end > 0 ? file.slice(end + 5) : file
}

function labelled(file: string): readonly { question: string; typo?: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
