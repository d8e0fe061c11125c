import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, type SourceFile, sourceFiles } from './source-files.ts'

// Text for measuring lies beside the project and never in it.
const data = join(dirname(projectRoot), 'shared', 'data')
const here = existsSync(data)
const endings = ['.md', '.jsonl', '.json', '.ts', '.txt', '.ftl']

describe('text of others', () => {
  it.skipIf(!here)(
    here ? 'is nowhere in the project' : 'is not looked for: ../shared/data is absent',
    () => {
      const runs = new Set(sourceFiles(dirname(data), ['data'], ['.md', '.jsonl']).flatMap((file) => runsOf(file)))
      const ours = sourceFiles(projectRoot, ['knowledge', 'src', 'adapters', 'tests', 'docs'], endings)
      const borrowed = ours.flatMap((file) =>
        runsOf(file)
          .filter((run) => runs.has(run))
          .map((run) => `${file.path}: ${run}`),
      )
      expect(borrowed).toEqual([])
    },
    120_000,
  )

  it.skipIf(!here)(
    here ? 'is not in the starter articles but for short quotations' : 'is not looked for: ../shared/data is absent',
    () => {
      const runs = new Set(sourceFiles(dirname(data), ['data/seeds'], ['.md']).flatMap((file) => runsOf(file, 6)))
      const own = sourceFiles(projectRoot, ['knowledge/articles'], ['.md']).map(({ path, text }) => ({
        path,
        text: text.replace(/"[^"]*"/g, ' … '),
      }))
      expect(own.flatMap((file) => runsOf(file, 6)).filter((run) => runs.has(run))).toEqual([])
    },
  )
})

/** Every run of so many words of prose, in lower case. */
function runsOf({ path, text }: SourceFile, length = 8): readonly string[] {
  const prose = path.endsWith('.jsonl') ? linesOf(text) : [text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')]
  return prose.flatMap((part) => {
    const words =
      part
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/https?:\/\/\S+/g, ' ')
        .match(/[ap]\.m\.|[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
    return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
  })
}

/** The strings of each line's object, one by one: its keys are nobody's prose. */
function linesOf(text: string): readonly string[] {
  const strings: string[] = []
  const collect = (_: string, value: unknown) => {
    if (typeof value === 'string') strings.push(value)
    return value
  }
  for (const line of text.split('\n')) if (line.trim() !== '') JSON.parse(line, collect)
  return strings
}
