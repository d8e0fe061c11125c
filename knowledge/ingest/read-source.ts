import { readFile, stat } from 'node:fs/promises'
import { checkedText, decodeText } from './decode-text.ts'
import { type FileKind, kindOf, markupKind } from './file-kinds.ts'
import { readFrontMatter } from './front-matter.ts'
import { limits } from './limits.ts'
import { refuse, refuseSystemError } from './refusal.ts'
import type { ReadText } from './source-document.ts'
import { decodeWeb } from './web/decode-web.ts'

/** Turns the raw text of one kind of document into the texts to store and what was written about them. */
type Reader = (name: string, raw: string) => readonly ReadText[] | Promise<readonly ReadText[]>

/** One reader for each kind of document. Those of the web are loaded when the first page or feed comes: they are large. */
const readers: Readonly<Record<FileKind, Reader>> = {
  markdown: readProse(readFrontMatter),
  text: readProse(readPlain),
  data: readProse(readPlain),
  html: readPageFile,
  feed: readFeedFile,
}

/** Reads a document whose raw text is at hand. */
export async function readRaw(name: string, kind: FileKind, raw: string): Promise<readonly ReadText[]> {
  return readers[markupKind(raw) ?? kind](name, raw)
}

/** Reads a file; `path` is its name for people, `place` where it lies. */
export async function readFileSource(path: string, kind: FileKind, place = path): Promise<readonly ReadText[]> {
  try {
    const { size } = await stat(place)
    if (size > limits.fileBytes)
      refuse(path, `has ${megabytes(size)} (at most ${megabytes(limits.fileBytes)}); split it into articles`)
    return await readRaw(path, kind, decodeFile(path, await readFile(place), kind))
  } catch (error) {
    return refuseSystemError(path, error)
  }
}

/** The text in a file's bytes: pages and feeds say their charset, all else is UTF-8. */
export function decodeFile(name: string, bytes: Uint8Array, kind: FileKind = kindOf(name)): string {
  return (kind === 'html' || kind === 'feed' ? decodeWeb : decodeText)(name, bytes)
}

async function readPageFile(name: string, raw: string): Promise<readonly ReadText[]> {
  const { readPage } = await import('./web/page.ts')
  return readPage(name, raw, null).map(({ part, ...read }) => (part === null ? read : { ...read, part }))
}

/** The items that a saved feed carries whole; those that only lead to a page want its address. */
async function readFeedFile(name: string, raw: string): Promise<readonly ReadText[]> {
  const { readFeed } = await import('./web/feed.ts')
  const whole = readFeed(name, raw, null).flatMap(({ id, text, given }) =>
    text === null ? [] : [{ text, given, ...(given.url === undefined && { part: encodeURIComponent(id) }) }],
  )
  return whole.length > 0 ? whole : refuse(name, 'carries no whole articles; give its web address instead')
}

/** Prose is read as it will be stored, so that a byte order mark does not hide the front matter. */
function readProse(read: (name: string, text: string) => ReadText): Reader {
  return (name, raw) => {
    const { text, notes } = checkedText(name, raw)
    const { text: prose, given } = read(name, text)
    return [{ text: prose, given: { ...given, notes: [...notes, ...(given.notes ?? [])] } }]
  }
}

function readPlain(_: string, text: string): ReadText {
  return { text, given: {} }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
