import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, sourceFiles } from './source-files.ts'

const files = sourceFiles(projectRoot, ['src', 'adapters', 'knowledge', 'tests', 'scripts'])
const mostLines = 250

describe('source files', () => {
  it(`have at most ${mostLines} lines, or a reason at their head`, () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > mostLines)
    expect(long.filter(({ text }) => !hasReason(text)).map(({ path }) => path)).toEqual([])
  })

  it('have a median of at most 100 lines', () => {
    const lengths = files.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100)
  })

  it('are named after what they hold, in kebab case', () => {
    const vague = /^(?:utils?|helpers?|types?|common|misc|shared|lib)\./
    const names = files
      .map(({ path }) => path)
      .filter((path) => {
        const name = basename(path)
        return vague.test(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d))?\.[cm]?[jt]s$/.test(name)
      })
    expect(names).toEqual([])
  })

  it('export by name', () => {
    const exceptions = ['vitest.config.ts']
    const anonymous = files.filter(({ path, text }) => !exceptions.includes(path) && /^export default\b/m.test(text))
    expect(anonymous.map(({ path }) => path)).toEqual([])
  })
})

/** A comment of a sentence at least, before the first line of code: whether it is a good reason is for people to judge. */
function hasReason(text: string): boolean {
  const head = /^(?:\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/\n))+/.exec(text)?.[0] ?? ''
  return (head.match(/\p{L}+/gu) ?? []).length >= 6
}
