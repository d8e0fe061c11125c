import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, readLines } from '../../src/cli/lines.ts'

describe('lines of a stream', () => {
  it('are the same however the bytes arrive', async () => {
    const words = fc.array(
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('\n')),
    )
    await fc.assert(
      fc.asyncProperty(words, fc.array(fc.integer({ min: 1, max: 9 })), async (lines, cuts) => {
        const wellFormed = lines.map((text) => Buffer.from(text).toString())
        const pieces = cut(Buffer.from(wellFormed.join('\n')), cuts)
        expect(await all(Readable.from(pieces, { objectMode: true }))).toEqual(wellFormed.map(withoutMark))
      }),
      { numRuns: 50 },
    )
  })

  it('leave blank lines out', async () => {
    expect(await all(Readable.from([Buffer.from('\n a \n\n \r\nb\n')]))).toEqual([' a ', 'b'])
  })

  it('that are too long or not UTF-8 are faults in their place', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xff, 0x0a]), Buffer.from('long line\nb')])
    const lines: Line[] = []
    for await (const line of readLines(Readable.from(cut(bytes, [3, 3, 3])), 6)) lines.push(line)
    expect(lines).toEqual([
      { text: 'a' },
      { fault: 'the line is not valid UTF-8' },
      { fault: 'the line is longer than 6 bytes' },
      { text: 'b' },
    ])
  })
})

/** The decoder takes a byte order mark away, as for any text file. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')

function cut(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  let rest = bytes
  for (const length of lengths) {
    pieces.push(rest.subarray(0, length))
    rest = rest.subarray(length)
  }
  return [...pieces, rest]
}

async function all(stream: Readable): Promise<string[]> {
  const texts: string[] = []
  for await (const line of readLines(stream)) texts.push('text' in line ? line.text : line.fault)
  return texts
}
