import { binaryFormat } from './file-kinds.ts'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text in a file's bytes; refuses all that is not UTF-8 text. */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) refuse(name, 'is empty')
  const format = binaryFormat(bytes)
  if (format !== null) refuse(name, `is not text (${format}); save it as .txt, .md or .html, or give its web address`)
  if (isUtf16(bytes)) refuse(name, 'is UTF-16 text; save it as UTF-8')
  if (bytes.includes(0)) refuse(name, `is not text (a NUL byte at ${bytes.indexOf(0)}); save it as .txt or .md`)
  try {
    return decoder.decode(bytes)
  } catch (error) {
    refuse(name, `is not valid UTF-8 (line ${lineOfFault(bytes)}); save it as UTF-8`, { cause: error })
  }
}

/** The text as it will be stored and hashed: no byte order mark, no lone surrogates; refuses NUL, endless lines and blanks. */
export function checkedText(name: string, raw: string): { readonly text: string; readonly notes: readonly string[] } {
  const marked = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  // A database stores well-formed UTF-8 only, and offsets must hold on what it gives back.
  const text = marked.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (text.trim() === '') refuse(name, 'is empty')
  if (text.includes('\0')) refuse(name, `is not text (a NUL character at ${text.indexOf('\0')}); take it out`)
  if (text.length > limits.fileBytes)
    refuse(name, `has ${count(text.length)} characters (at most ${count(limits.fileBytes)}); split it into articles`)
  const line = longLine(text)
  if (line !== null)
    refuse(
      name,
      `has a line of ${count(line)} characters (at most ${count(limits.lineLength)}); break it into paragraphs`,
    )
  const notes = text === marked ? [] : ['half characters (lone surrogates) were replaced by U+FFFD']
  return { text, notes }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  // Without a mark: every other byte of Latin letters, spaces and line ends is zero, on one side only.
  const sample = bytes.subarray(0, 512)
  if (sample.length < 8) return false
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  return Math.max(...zeros) > sample.length / 5 && Math.min(...zeros) === 0
}

function lineOfFault(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  return lossy.slice(0, lossy.indexOf('\uFFFD')).split('\n').length
}

function longLine(text: string): number | null {
  let start = 0
  while (text.length - start > limits.lineLength) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > limits.lineLength) return length
    start = end + 1
  }
  return null
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
