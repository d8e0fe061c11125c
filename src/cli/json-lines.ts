import type { CommandContext } from './command-context.ts'
import { CommandFailure, reasonOf } from './failure.ts'
import { type Line, readLines } from './lines.ts'

export type Fields = Readonly<Record<string, unknown>>

/**
 * Answers standard input line by line, in order, one at a time: `respond` turns a line's object into the result that is
 * printed beside its id, null where the line has none. A line that cannot be read or answered gives `{id, error}` in
 * its place and exit status 1.
 */
export async function answerLines(
  { line, output, fail }: Pick<CommandContext, 'line' | 'output' | 'fail'>,
  respond: (fields: Fields) => Promise<object>,
): Promise<void> {
  for await (const one of readLines(line.stdin)) {
    const result = await answerLine(one, respond)
    if ('error' in result) fail()
    await output.write(`${JSON.stringify(result)}\n`)
    if (output.closed) return
  }
}

async function answerLine(line: Line, respond: (fields: Fields) => Promise<object>): Promise<object> {
  if ('fault' in line) return { id: null, error: line.fault }
  const fields = parseObject(line.text)
  if (fields === null) return { id: null, error: 'the line is not a JSON object' }
  const id = fields.id ?? null
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return { id: null, error: '"id" is neither a string nor a number' }
  }
  try {
    return Object.assign({ id }, await respond(fields), { id })
  } catch (error) {
    return { id, error: reasonOf(error) }
  }
}

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}

/** A field that must hold text with something in it; anything else is the line's fault. */
export function textField(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string')
    throw new CommandFailure(`"${name}" is ${value === undefined ? 'missing' : 'not a string'}`)
  if (value.trim() === '') throw new CommandFailure(`"${name}" is empty`)
  return value
}
