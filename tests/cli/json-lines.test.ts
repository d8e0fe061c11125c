import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerLines, type Fields, textField } from '../../src/cli/json-lines.ts'
import { createOutput } from '../../src/cli/output.ts'

const heard = async (fields: Fields): Promise<object> => ({ heard: textField(fields, 'text') })

async function run(input: string, respond = heard) {
  const stream = new PassThrough()
  let failed = false
  const fail = () => {
    failed = true
  }
  const line = { stdin: Readable.from([Buffer.from(input)]) } as never
  await answerLines({ line, output: createOutput(stream, 'standard output'), fail }, respond)
  stream.end()
  const text = (await stream.toArray()).join('')
  return {
    failed,
    rows: text
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row)),
  }
}

describe('answers line by line', () => {
  it('come in order with the id of their line, null where it has none', async () => {
    expect(await run('{"id":"a","text":"one"}\n{"text":"two","more":1}\n{"id":7,"text":"three"}')).toEqual({
      failed: false,
      rows: [
        { id: 'a', heard: 'one' },
        { id: null, heard: 'two' },
        { id: 7, heard: 'three' },
      ],
    })
  })

  it('name what is wrong with a line in its place, and go on', async () => {
    const { failed, rows } = await run(
      '{"id":"a"}\nnot json\n[1]\n{"id":{},"text":"x"}\n{"id":"e","text":" "}\n{"id":"f","text":"x"}',
    )
    expect(failed).toBe(true)
    expect(rows).toEqual([
      { id: 'a', error: '"text" is missing' },
      { id: null, error: 'the line is not a JSON object' },
      { id: null, error: 'the line is not a JSON object' },
      { id: null, error: '"id" is neither a string nor a number' },
      { id: 'e', error: '"text" is empty' },
      { id: 'f', heard: 'x' },
    ])
  })

  it('take the failure of one line for that line alone', async () => {
    const { rows } = await run('{"id":1}\n{"id":2}', async (fields) => {
      if (fields.id === 1) throw new Error('lost')
      return { fine: true }
    })
    expect(rows[0].error).toMatch(/lost/)
    expect(rows[1]).toEqual({ id: 2, fine: true })
  })
})
