import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderReply } from '../../adapters/terminal/render.ts'
import { createKnowledge } from '../../knowledge/engine/knowledge.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import type { Block, QuoteBlock, Reply } from '../../src/core/reply.ts'
import type { Respond } from '../../src/core/turn.ts'
import { commandBot } from '../support/command-bot.ts'
import { action, asReply, question, turn } from '../support/incoming.ts'

const folder = fileURLToPath(new URL('../../knowledge/articles/', import.meta.url))
const fixture = new URL('../fixtures/starter-questions.jsonl', import.meta.url)

// The files themselves, not what the store made of them.
const files = readdirSync(folder).map((name) => readFileSync(`${folder}${name}`, 'utf8').replaceAll('\r\n', '\n'))
const questions = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly question: string }).question)

let knowledge: Knowledge
let respond: Respond

beforeAll(async () => {
  knowledge = await createKnowledge(await openSqliteStore(':memory:'))
  await knowledge.ingest({ paths: [folder], addedBy: 'starter' })
  respond = commandBot(knowledge).respond
})
afterAll(() => knowledge.close())

const quotesIn = (blocks: readonly Block[]): readonly QuoteBlock[] =>
  blocks.flatMap((block) =>
    block.kind === 'quote' ? [block] : block.kind === 'list' ? block.items.flatMap((item) => quotesIn(item)) : [],
  )

function expectQuotesFromFiles(reply: Reply): void {
  for (const { before, words, after } of quotesIn(reply.blocks)) {
    const whole = before + words.map((word) => word.text).join('') + after
    expect(
      files.filter((file) => file.includes(whole)),
      whole,
    ).not.toEqual([])
  }
}

it('prints in quotes nothing but what stands in the article files, on every question', async () => {
  let answered = 0
  for (const words of questions) {
    const reply = asReply(await respond(turn(question(words))))
    expectQuotesFromFiles(reply)
    if (quotesIn(reply.blocks).length > 0) answered++
    // Without a width, every quote stands on a line of its own.
    for (const { words: shown } of quotesIn(reply.blocks)) {
      const printed = renderReply(reply, { colour: false, columns: null, numbered: false })
      expect(printed).toContain(
        shown
          .map((word) => word.text)
          .join('')
          .split('\n')[0],
      )
    }
    const source = reply.actions.find((one) => one.kind === 'intent' && one.intent.name === 'source')
    if (source?.kind === 'intent')
      expectQuotesFromFiles(asReply(await respond(turn(action('source', source.intent.argument)))))
  }
  expect(answered).toBeGreaterThan(questions.length / 2)
})
