import { describe, expect, it } from 'vitest'
import { commandBot } from '../../support/command-bot.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'
import { action, asReply, command, turn, wordsOf } from '../../support/incoming.ts'

const rated: unknown[] = []
const fake = fakeKnowledge()
const desk = new Proxy(fake.desk, {
  get: (all, name) => (name === 'rate' ? async (rating: unknown) => void rated.push(rating) : Reflect.get(all, name)),
})
const bot = commandBot({ ...fake, desk })
const shown = new Set(bot.definitions.map(({ name }) => name))
const steps = bot.audiences.map(({ name }) => name).filter((name) => !shown.has(name))

describe('what only buttons and forms lead to', () => {
  it.each(steps)('changes nothing when its name is typed: %s', async (name) => {
    const typed = await bot.respond(turn(command(name, '[true,"key","made-up words"]'), { moderator: true }))
    if (['more', 'source', 'follow-up'].includes(name)) return
    expect(wordsOf(typed)).toContain(name)
    expect(asReply(typed)).toMatchObject({ audience: 'asker', actions: [] })
  })

  it('does its work when its button is pressed', async () => {
    expect(rated).toEqual([])
    await bot.respond(turn(action('rate', '[true,"key","where does it go?"]')))
    expect(rated).toMatchObject([{ answerKey: 'key', useful: true }])
  })
})
