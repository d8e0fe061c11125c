import { readFile, stat } from 'node:fs/promises'
import { checkedText, decodeText } from './decode-text.ts'
import { type FileKind, markupKind } from './file-kinds.ts'
import { readFrontMatter } from './front-matter.ts'
import { limits } from './limits.ts'
import { refuse, refuseSystemError } from './refusal.ts'
import type { GivenMetadata, ReadText } from './source-document.ts'

/** Turns the raw text of one kind of document into the text to store and what was written about it. */
type Reader = (name: string, raw: string) => ReadText

const notYet = {
  html: 'is a web page: HTML articles are not read yet; save its text as .md or .txt',
  feed: 'is a feed: feeds are not read yet; save its articles as .md or .txt',
  page: 'is a web address: pages are not fetched yet; save its text as .md or .txt',
} as const

/** One reader for each kind of document; HTML pages and feeds get theirs here. */
const readers: Readonly<Record<FileKind, Reader>> = {
  markdown: readFrontMatter,
  text: readPlain,
  data: readPlain,
  html: (name) => refuse(name, notYet.html),
  feed: (name) => refuse(name, notYet.feed),
}

/** Reads a document whose raw text is at hand. */
export function readRaw(name: string, kind: FileKind, raw: string): ReadText {
  const { text, notes } = checkedText(name, raw)
  const read = readers[markupKind(text) ?? kind](name, text)
  return { text: read.text, given: { ...read.given, notes: [...notes, ...(read.given.notes ?? [])] } }
}

/** Reads a file; `path` is its name for people, `place` where it lies. */
export async function readFileSource(path: string, kind: FileKind, place = path): Promise<ReadText> {
  try {
    const { size } = await stat(place)
    if (size > limits.fileBytes)
      refuse(path, `has ${megabytes(size)} (at most ${megabytes(limits.fileBytes)}); split it into articles`)
    return readRaw(path, kind, decodeText(path, await readFile(place)))
  } catch (error) {
    return refuseSystemError(path, error)
  }
}

/** Fetches a web address: the place for pages and feeds. */
export async function readPage(address: string): Promise<ReadText> {
  return refuse(address, notYet.page)
}

function readPlain(_: string, text: string): { text: string; given: GivenMetadata } {
  return { text, given: {} }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
