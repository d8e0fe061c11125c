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
      const runs = new Set(sourceFiles(dirname(data), ['data'], ['.md', '.jsonl']).flatMap(runsOf))
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
})

/** Every run of eight words of prose, in lower case. */
function runsOf({ path, text }: SourceFile): readonly string[] {
  const prose = path.endsWith('.jsonl') ? linesOf(text) : [text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')]
  return prose.flatMap((part) => {
    const words =
      part
        .toLowerCase()
        .replace(/https?:\/\/\S+/g, ' ')
        .match(/[ap]\.m\.|[\p{L}\p{N}]+/gu) ?? []
    return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '))
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
