import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'

let knowledge: Knowledge

const documents = [
  {
    source: 'harbour.md',
    text: '---\npublished: 2024-03-10\noutlet: Post\n---\nThe ferry of Brenholm will sail to Oldwick, the harbour master, Nils Aho, said.\n\nThe ferry sails on Friday at 8 a.m., Aho said.\n',
  },
  {
    source: 'lake.md',
    text: '---\npublished: 2021-07-02\noutlet: Courier\n---\nThe ferry on Lake Tarn was stopped when its engine burnt out, the police of Tarn said.\n\nWhen the ferry stopped, it was Monday, and the ferry had left at noon, the police said.\n',
  },
]

beforeAll(async () => {
  knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  await knowledge.ingest({ documents })
})
afterAll(() => knowledge.close())

const ask = (text: string, previous?: string) =>
  knowledge.ask({ text, record: false, ...(previous !== undefined && { previous }) })

describe('a follow-up', () => {
  it('stays with the event that answered the question before it', async () => {
    const before = await ask('where will the ferry sail?')
    expect(before.citations[0]?.source).toBe('harbour.md')
    const after = await ask('and when?', 'where will the ferry sail?')
    expect(after.outcome).toBe('answered')
    expect(new Set(after.citations.map(({ source }) => source))).toEqual(new Set(['harbour.md']))
  })

  it('leaves it for what only another event answers, and for a question of its own', async () => {
    const engine = await ask('and why was it stopped, the engine?', 'where will the ferry sail?')
    expect(engine.citations[0]?.source).toBe('lake.md')
    expect((await ask('what burnt out on Lake Tarn?', 'where will the ferry sail?')).citations[0]?.source).toBe(
      'lake.md',
    )
  })
})
