import { binaryFormat } from '../file-kinds.ts'
import { refuse } from '../refusal.ts'

/** Bytes in which a page must say its charset. */
const headBytes = 2_048

const marks: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The text of a page or feed: its charset by byte order mark, header, its own word, UTF-8 if that holds, else Windows-1252. */
export function decodeWeb(name: string, bytes: Uint8Array, contentType = ''): string {
  if (bytes.length === 0) refuse(name, 'is empty')
  const format = binaryFormat(bytes)
  if (format !== null) refuse(name, `is not text (${format}); paste its text, or save it as .txt or .md`)
  const said = markOf(bytes) ?? parameter(contentType) ?? declared(bytes)
  if (said !== null) {
    const decoder = decoderOf(said)
    if (decoder === null) refuse(name, `has a charset that is not read ("${said.slice(0, 40)}"); save it as UTF-8`)
    return decoder.decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function markOf(bytes: Uint8Array): string | null {
  return marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null
}

function parameter(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? null
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes))
  const found =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  // What calls itself UTF-16 in letters of one byte is not: browsers take it for UTF-8 too.
  return found === undefined ? null : /^utf-?16/i.test(found) ? 'utf-8' : found
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}
