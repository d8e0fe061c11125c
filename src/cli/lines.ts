import type { Readable } from 'node:stream'

/** One line of input: its text, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly fault: string }

const newline = 0x0a

/**
 * The lines of a stream, one at a time. Holds at most one line, and of a line longer than `longest` bytes nothing: it
 * comes out as a fault in its place. Blank lines are left out.
 */
export async function* readLines(stream: Readable, longest = 64 * 1024 * 1024): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    let chunk: Buffer = typeof piece === 'string' ? Buffer.from(piece) : piece
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline)) {
      const line = toLine([...parts, chunk.subarray(0, at)], size + at, longest)
      if (line !== null) yield line
      parts = []
      size = 0
      chunk = chunk.subarray(at + 1)
    }
    size += chunk.length
    if (size <= longest) parts.push(chunk)
    else parts = []
  }
  const last = toLine(parts, size, longest)
  if (last !== null) yield last
}

function toLine(parts: readonly Buffer[], size: number, longest: number): Line | null {
  if (size > longest) return { fault: `the line is longer than ${longest} bytes` }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
    return text.trim() === '' ? null : { text }
  } catch {
    return { fault: 'the line is not valid UTF-8' }
  }
}
