import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerShape } from './answer-shape.ts'
import { exampleArticles } from './example-articles.ts'
import { runCommand } from './run-command.ts'

let folder: string
let db: string

beforeAll(async () => {
  ;({ folder, db } = await exampleArticles())
  expect((await runCommand(['ingest', folder, '--db', db])).status).toBe(0)
})

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('ask', () => {
  it('answers people with a quote and its source', async () => {
    const { status, out, err } = await runCommand(['ask', 'who', 'reopened', 'the', 'lighthouse?', '--db', db])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/Tomas Reyes/)
    expect(out).toMatch(/Coast Courier/)
  })

  it('answers programs in the documented shape, every citation cut from its file', async () => {
    const { status, out } = await runCommand(['ask', '--json', 'how many passengers crossed?', '--db', db])
    expect(status).toBe(0)
    const answer = answerShape.parse(JSON.parse(out))
    expect(answer.outcome).toBe('answered')
    expect(answer.id).toBeNull()
    for (const { source, start, end, exact } of answer.citations) {
      const file = await readFile(join(folder, source), 'utf8')
      expect(file.slice(file.indexOf('\n---\n') + 5).slice(start, end)).toBe(exact)
    }
  })

  it('gives as many citations as asked for, at most', async () => {
    const { out } = await runCommand(['ask', '--json', '--limit', '1', 'the ferry to Brenholm', '--db', db])
    expect(answerShape.parse(JSON.parse(out)).citations).toHaveLength(1)
  })

  it('explains how it came to its answer', async () => {
    const { status, out } = await runCommand(['ask', '--explain', 'who reopened the lighthouse?', '--db', db])
    expect(status).toBe(0)
    expect(out).toMatch(/^Outcome: answered/)
    expect(out).toMatch(/lighthouse\.md/)
  })

  it('answers line by line, with an error in the place of a bad line', async () => {
    const stdin = [
      '{"id":"q1","question":"who reopened the lighthouse?","kind":"ignored"}',
      '{"id":"q2"}',
      'nonsense',
      '{"question":"who reopened the lighthouse?"}',
      '',
    ].join('\n')
    const { status, out, err } = await runCommand(['ask', '--jsonl', '--db', db], { stdin })
    expect({ status, err }).toEqual({ status: 1, err: '' })
    const [first, second, third, fourth, ...more] = linesOf(out)
    expect(more).toEqual([])
    expect(answerShape.parse(first).id).toBe('q1')
    expect(second).toEqual({ id: 'q2', error: '"question" is missing' })
    expect(third).toEqual({ id: null, error: 'the line is not a JSON object' })
    expect(answerShape.parse(fourth)).toEqual({ ...first, id: null })
  })

  it('gives the same line the same answer wherever it stands', async () => {
    const line = '{"id":"x","question":"when?"}\n'
    const before = '{"id":"y","question":"who reopened the lighthouse?"}\n'
    const [alone, after] = await Promise.all([
      runCommand(['ask', '--jsonl', '--db', ':memory:'], { stdin: line }),
      runCommand(['ask', '--jsonl', '--db', ':memory:'], { stdin: before + line }),
    ])
    expect(linesOf(after.out)[1]).toEqual(linesOf(alone.out)[0])
  })

  it('keeps what it could not answer for the moderators, but not what came by lines', async () => {
    await runCommand(['ask', 'what is the weather in Oslo tomorrow?', '--db', db])
    await runCommand(['ask', 'who won the chess match in Lima?', '--no-record', '--db', db])
    await runCommand(['ask', '--jsonl', '--db', db], { stdin: '{"question":"how tall is Mount Fuji?"}\n' })
    const rows = JSON.parse((await runCommand(['unanswered', '--json', '--db', db])).out)
    expect(rows.map(({ question }: { question: string }) => question)).toEqual([
      'what is the weather in Oslo tomorrow?',
    ])
  })
})

describe('an absent database', () => {
  const absent = () => join(folder, 'absent', 'none.db')

  it('is not made by asking; people and programs are told', async () => {
    const { status, out, err } = await runCommand(['ask', 'anything?', '--db', absent()])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^footnote: \S+none\.db does not exist yet; add articles with [^\n]+\n$/)
    await expect(readFile(absent())).rejects.toThrow('ENOENT')
  })

  it('gives programs a well-formed answer besides', async () => {
    const { status, out } = await runCommand(['ask', '--json', 'anything?'], { env: { DATABASE_URL: absent() } })
    expect(status).toBe(1)
    expect(answerShape.parse(JSON.parse(out)).outcome).toBe('no-match')
  })

  it('has no articles', async () => {
    const { status, out, err } = await runCommand(['articles', '--json', '--db', absent()])
    expect({ status, out }).toEqual({ status: 0, out: '[]\n' })
    expect(err).toMatch(/does not exist yet/)
  })
})
