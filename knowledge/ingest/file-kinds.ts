/** What to do with a file, by the ending of its name. */
export type FileKind = 'markdown' | 'text' | 'html' | 'feed' | 'data'

const endings: ReadonlyMap<string, FileKind> = new Map(
  Object.entries<FileKind>({
    md: 'markdown',
    markdown: 'markdown',
    txt: 'text',
    text: 'text',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    rss: 'feed',
    atom: 'feed',
    json: 'data',
    jsonl: 'data',
    ndjson: 'data',
    csv: 'data',
    tsv: 'data',
    xml: 'data',
    yaml: 'data',
    yml: 'data',
    toml: 'data',
    ini: 'data',
    log: 'data',
    db: 'data',
    sqlite: 'data',
    sqlite3: 'data',
    pid: 'data',
    css: 'data',
    js: 'data',
    mjs: 'data',
    ts: 'data',
    py: 'data',
    sh: 'data',
    sql: 'data',
  }),
)

/** What stands beside a database: its journals, its owner's number, copies kept by a restore. */
const besideDatabase = /\.(?:db|sqlite3?)[-.][^/]*$/i

/** Kind by name; anything unknown is taken for text until its bytes say otherwise. `data` is passed over in folders. */
export function kindOf(name: string): FileKind {
  if (besideDatabase.test(name)) return 'data'
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return endings.get(ending) ?? 'text'
}

const signatures: readonly (readonly [name: string, bytes: readonly number[], offset?: number])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['WebP', [0x57, 0x45, 0x42, 0x50], 8],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['zip, Word or EPUB', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], 4],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['old Word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['MP4', [0x66, 0x74, 0x79, 0x70], 4],
  ['Ogg', [0x4f, 0x67, 0x67, 0x53, 0x00]],
]

/** Name of the binary format that the first bytes give away; null for what may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = signatures.find(([, magic, offset = 0]) => magic.every((byte, i) => bytes[offset + i] === byte))
  return found?.[0] ?? null
}

/** Whether a text is a web page or a feed, whatever its name says. */
export function markupKind(text: string): 'html' | 'feed' | null {
  const head = text.slice(0, 2000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html)\b/is.test(head)) return 'html'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:rss|feed|rdf:RDF)\b/is.test(head)) return 'feed'
  return null
}
