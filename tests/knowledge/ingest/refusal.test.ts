import { describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../../knowledge/errors.ts'
import { refuse, refuseSystemError } from '../../../knowledge/ingest/refusal.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: something, open 'a.md'`), { code })

describe('a refusal', () => {
  it('is one line of the name and what is wrong', () => {
    expect(() => refuse('a.md', 'is empty')).toThrow(new KnowledgeError('invalid-input', 'a.md is empty'))
  })

  it.each([
    ['EACCES', 'a.md may not be read by this user; change its permissions'],
    ['ENOENT', 'a.md does not exist; check the path'],
    ['EBUSY', 'a.md could not be read (EBUSY)'],
  ])('puts %s into words', (code, line) => {
    expect(() => refuseSystemError('a.md', systemError(code))).toThrow(line)
  })

  it('passes on refusals and bugs as they are', () => {
    const refusal = new KnowledgeError('invalid-input', 'b.md is empty')
    expect(() => refuseSystemError('a.md', refusal)).toThrow(refusal)
    const bug = new TypeError('x is not a function')
    expect(() => refuseSystemError('a.md', bug)).toThrow(bug)
  })
})
