import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'

const report = `---
outlet: Harbour Gazette
title: Fire at the Ostrava paper mill
published: 2023-03-16
---
The fire at the paper mill in Ostrava began on Tuesday between 6 a.m. and 7 a.m. local time, the fire brigade said. More than 240 workers were taken to Frydek after the roof fell in.

Petra Novakova, head of the regional hospital, said that 17 patients had burns. "Two of them are in danger," Novakova said on Wednesday.

Former employees set fire to the warehouse, the mill's owner claimed. The flames destroyed about 40 percent of the stock.

The foreman counted 31 forklifts in the yard, and the insurer, Aldo Ferri, 29. Inspectors praised the yard.

The police moved the onlookers to the southern bank of the river. A spokesman for the union said the sprinklers had not worked.
`

describe('the lead', () => {
  let knowledge: Knowledge

  beforeAll(async () => {
    knowledge = await createKnowledge(await openSqliteStore(':memory:'))
    await knowledge.ingest({ documents: [{ source: 'mill.md', text: report }] })
  })
  afterAll(() => knowledge.close())

  const leadOf = async (text: string) => (await knowledge.ask({ text, record: false })).lead

  it.each([
    ['where were the workers taken?', 'place', 'Frydek'],
    ['where is the paper mill?', 'place', 'Ostrava'],
    ['where did the police move the onlookers to?', 'place', 'the southern bank of the river'],
    ['when did the fire at the paper mill begin?', 'time', 'on Tuesday between 6 a.m. and 7 a.m. local time'],
    ['how many workers were taken to Frydek?', 'number', 'More than 240 workers'],
    ['how many patients had burns?', 'number', '17 patients'],
    ['hello, how many workers were taken to Frydek?', 'number', 'More than 240 workers'],
    ['what percentage of the stock was destroyed?', 'number', 'about 40 percent'],
    ['who said that 17 patients had burns?', 'person', 'Petra Novakova'],
    ['who is the head of the regional hospital?', 'person', 'Petra Novakova'],
    ['who said the sprinklers had not worked?', 'person', 'A spokesman for the union'],
  ])('answers "%s" with a %s: %s', async (question, kind, text) => {
    expect(await leadOf(question)).toEqual({ kind, text })
  })

  it.each([
    'what did Novakova say about burns?',
    'why did the roof fall in?',
    'in which year did the fire begin?',
    'how many firefighters were there?',
    'who repaired the sprinklers?',
    'how many forklifts did Ferri count?',
  ])('is not shown for "%s"', async (question) => {
    expect(await leadOf(question)).toBeNull()
  })

  it('stands word for word in the first citation', async () => {
    for (const text of ['where were the workers taken?', 'how many patients had burns?', 'when did the fire begin?']) {
      const { lead, citations } = await knowledge.ask({ text, record: false })
      expect(citations[0]?.exact).toContain(lead?.text)
    }
  })
})
