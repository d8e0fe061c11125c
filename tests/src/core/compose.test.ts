import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/core/compose.ts'
import { createHandler } from '../../../src/core/handler.ts'
import { silence } from '../../../src/core/outcome.ts'
import { paragraph, reply, text } from '../../../src/core/reply.ts'
import type { Middleware } from '../../../src/core/turn.ts'
import { question, turn, wordsOf } from '../../support/incoming.ts'

describe('compose', () => {
  const wrap =
    (name: string): Middleware =>
    async (given, next) => {
      const inner = await next({ ...given, reference: `${given.reference}>${name}` })
      return reply([paragraph(text(`${name}(${wordsOf(inner)})`))])
    }

  it('runs the first middleware outermost and hands the turn on', async () => {
    const respond = compose([wrap('a'), wrap('b')], async ({ reference }) => reply([paragraph(text(reference))]))
    expect(wordsOf(await respond(turn(question('?'))))).toBe('a(b(ref1>a>b))')
  })

  it('rejects a second next()', async () => {
    const twice: Middleware = async (given, next) => {
      await next(given)
      return next(given)
    }
    await expect(compose([twice], async () => silence)(turn(question('?')))).rejects.toThrow('next() was called twice')
  })

  it('can be asked again and again', async () => {
    const respond = compose([wrap('a')], async () => reply([paragraph(text('x'))]))
    for (let i = 0; i < 3; i++) expect(wordsOf(await respond(turn(question('?'))))).toBe('a(x)')
  })

  it('lets middleware answer alone', async () => {
    const alone: Middleware = async () => silence
    const respond = compose([alone], () => Promise.reject(new Error('not reached')))
    expect(await respond(turn(question('?')))).toBe(silence)
  })
})

describe('createHandler', () => {
  it('starts a turn with the time and a reference, nobody being a moderator', async () => {
    const handler = createHandler({
      middleware: [],
      respond: async ({ at, reference, moderator, previous }) =>
        reply([paragraph(text(JSON.stringify({ at, reference, moderator, previous })))]),
      now: () => 42,
      newReference: () => 'r',
    })
    expect(JSON.parse(wordsOf(await handler(question('?'))))).toEqual({
      at: 42,
      reference: 'r',
      moderator: false,
      previous: null,
    })
  })
})
