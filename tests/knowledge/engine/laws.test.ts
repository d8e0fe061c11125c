import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intervalsMeet } from '../../../knowledge/answer/intervals.ts'
import { createKnowledge } from '../../../knowledge/engine/knowledge.ts'
import { splitParagraphs } from '../../../knowledge/extract/paragraphs.ts'
import { findQuantities } from '../../../knowledge/extract/quantities.ts'
import { splitSentences } from '../../../knowledge/extract/sentences.ts'
import type { Answer, Disagreement, Knowledge } from '../../../knowledge/index.ts'
import { openSqliteStore } from '../../../knowledge/store/sqlite.ts'
import { type Report, reports } from '../answer/newsroom.ts'

const questions = [
  'how many people were killed in the flood in Tolvik in May 2023?',
  'did the river authority open the gates of the dam?',
  'can people leave Tolvik by road?',
  'who destroyed the bridges over the Brenna?',
  'how many residents were evacuated?',
  'what did Solheim say about the dam?',
  'on what do the reports about the flood differ?',
  'according to Nordpost, how many people were killed?',
]

const toDocument = ({ id, outlet, title, published, text }: Report) => ({
  source: `${id}.md`,
  text: [
    '---',
    `title: ${JSON.stringify(title)}`,
    outlet && `outlet: ${outlet}`,
    published && `published: ${published}`,
    '---',
    text,
  ]
    .filter((line) => line !== null)
    .join('\n'),
})

async function knowledgeOf(some: readonly Report[]): Promise<Knowledge> {
  const knowledge = await createKnowledge(await openSqliteStore(':memory:'), { now: () => '2024-01-01T00:00:00Z' })
  await knowledge.ingest({ documents: some.map(toDocument) })
  return knowledge
}

let knowledge: Knowledge
let answers: readonly Answer[]
beforeAll(async () => {
  knowledge = await knowledgeOf(reports)
  answers = await askAll(knowledge)
})
afterAll(() => knowledge.close())

async function askAll(some: Knowledge): Promise<readonly Answer[]> {
  const all: Answer[] = []
  for (const text of questions) all.push(await some.ask({ text, record: false }))
  return all
}

describe('answers', () => {
  it('do not depend on the order in which articles are added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...reports], { minLength: reports.length }), async (shuffled) => {
        const other = await knowledgeOf(shuffled)
        expect(await askAll(other)).toEqual(answers)
        await other.close()
      }),
      { numRuns: 3 },
    )
  })

  it('lose no citation to an article that shares no word with the question', async () => {
    const words = fc.constantFrom('zither', 'quokka', 'umlaut', 'bazooka', 'nougat', 'xylem', 'gherkin', 'tundra')
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 4, maxLength: 40 }), async (unrelated) => {
        const other = await knowledgeOf(reports)
        await other.ingest({ documents: [{ source: 'unrelated.md', text: `${unrelated.join(' ')}.` }] })
        for (const [at, text] of questions.entries()) {
          const { citations, outcome } = await other.ask({ text, record: false })
          expect(outcome).toBe(answers[at]?.outcome)
          expect(citations[0]?.claimId).toBe(answers[at]?.citations[0]?.claimId)
          expect(new Set(citations.map(({ claimId }) => claimId))).toEqual(
            new Set(answers[at]?.citations.map(({ claimId }) => claimId)),
          )
        }
        await other.close()
      }),
      { numRuns: 3 },
    )
  })

  it('cite one event, and name the others', () => {
    for (const { citations, otherEvents } of answers) {
      expect(new Set(citations.map(({ eventId, articleId }) => eventId ?? articleId)).size).toBeLessThanOrEqual(1)
      expect(otherEvents.map(({ eventId }) => eventId)).not.toContain(citations[0]?.eventId)
    }
  })

  it('find every sentence of the reports by its own words', async () => {
    for (const { id, articleId, sentence } of await sentences()) {
      const { citations } = await knowledge.ask({ text: sentence, record: false, limit: 5 })
      const found = citations.some((cited) => cited.articleId === articleId && cited.exact === sentence)
      expect(found, `${id}: ${sentence} → ${citations[0]?.exact}`).toBe(true)
    }
  })
})

/** The sentences of the reports that hold at least four words. */
async function sentences() {
  const found: { readonly id: string; readonly articleId: string; readonly sentence: string }[] = []
  for (const { id } of await knowledge.articles()) {
    const text = (await knowledge.article(id))?.text ?? ''
    for (const { start, end } of splitSentences(text, splitParagraphs(text))) {
      const sentence = text.slice(start, end)
      if (sentence.split(/\s+/).length >= 4) found.push({ id: `${id} ${start}`, articleId: id, sentence })
    }
  }
  return found
}

const differs: Readonly<Record<Disagreement['slot'], (a: string, b: string) => boolean>> = {
  quantity: (a, b) => {
    const [x, y] = [a, b].map((value) => findQuantities(value, { start: 0, end: value.length }, 'en')[0])
    return x !== undefined && y !== undefined && !intervalsMeet(x, y)
  },
  polarity: (a, b) => a !== b,
  agent: (a, b) => a.toLowerCase() !== b.toLowerCase(),
  place: (a, b) => a.toLowerCase() !== b.toLowerCase(),
  time: (a, b) => a.toLowerCase() !== b.toLowerCase(),
}

describe('disagreements', () => {
  it('are shown', () => {
    const slots = new Set(answers.flatMap(({ disagreements }) => disagreements.map(({ slot }) => slot)))
    expect([...slots]).toEqual(expect.arrayContaining(['quantity', 'polarity']))
  })

  it('have sides that differ in the slot they name, and that share no claim', () => {
    for (const { slot, sides } of answers.flatMap(({ disagreements }) => disagreements)) {
      expect(sides.length).toBeGreaterThanOrEqual(2)
      for (const [at, side] of sides.entries())
        for (const other of sides.slice(at + 1)) {
          expect(differs[slot](side.value, other.value), `${slot}: ${side.value} / ${other.value}`).toBe(true)
          expect(side.claimIds.filter((id) => other.claimIds.includes(id))).toEqual([])
        }
    }
  })

  it('cite every claim of their sides', () => {
    for (const { disagreements, citations } of answers) {
      const cited = new Set(citations.map(({ claimId }) => claimId))
      for (const id of disagreements.flatMap(({ sides }) => sides.flatMap(({ claimIds }) => claimIds)))
        expect(cited).toContain(id)
    }
  })
})
