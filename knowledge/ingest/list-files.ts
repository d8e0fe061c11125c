import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { KnowledgeError } from '../errors.ts'
import { type FileKind, kindOf } from './file-kinds.ts'
import { limits } from './limits.ts'
import { refuse, refuseSystemError } from './refusal.ts'
import { isWebAddress, pathKey } from './source-key.ts'

/** A document to read, or why there is none at a path. */
export type Listed =
  | {
      /** Where it is, as given; a web address for `page`. */
      readonly path: string
      /** Where to read it. */
      readonly place: string
      /** Name below the folder given, forward slashes. */
      readonly source: string
      readonly kind: FileKind | 'page'
    }
  | { readonly source: string; readonly reason: string }

const passedOver = new Set(['node_modules'])

/** Files at the paths given, folders opened and sorted, each file once; what cannot be listed is said in its place. */
export async function listFiles(paths: readonly string[], from = '.'): Promise<readonly Listed[]> {
  const walk: Walk = { listed: [], seen: new Set(), met: 0, placeOf: (path) => resolve(from, path) }
  for (const path of paths) {
    if (isWebAddress(path)) walk.listed.push({ path, place: path, source: path, kind: 'page' })
    else await say(walk, path, path, () => listGiven(walk, path))
  }
  return walk.listed
}

interface Walk {
  readonly listed: Listed[]
  /** Real paths of files and folders met. */
  readonly seen: Set<string>
  /** Articles and failures met, articles listed before among them. */
  met: number
  /** Where a path as given lies. */
  readonly placeOf: (path: string) => string
}

/** Puts an expected failure into the list instead of ending the walk. */
async function say(walk: Walk, name: string, source: string, list: () => Promise<void>): Promise<void> {
  try {
    await list().catch((error: unknown) => refuseSystemError(name, error))
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    walk.met++
    walk.listed.push({ source: pathKey(source), reason: error.message })
  }
}

async function listGiven(walk: Walk, path: string): Promise<void> {
  const stats = await stat(walk.placeOf(path))
  const real = await realpath(walk.placeOf(path))
  if (!stats.isDirectory()) return listFile(walk, { path, source: baseName(path), stats, real, named: true })
  if (walk.seen.has(real)) return
  const before = walk.met
  await listFolder(walk, { path, source: '', real, above: [] })
  if (walk.met === before) refuse(path, 'holds no articles (.md, .txt); name a folder or a file that does')
}

interface Folder {
  readonly path: string
  readonly source: string
  readonly real: string
  /** Real paths of the folders it stands in. */
  readonly above: readonly string[]
}

async function listFolder(walk: Walk, folder: Folder): Promise<void> {
  if (folder.above.includes(folder.real)) refuse(folder.path, 'is a link to a folder it stands in; remove the link')
  if (folder.above.length >= limits.folderDepth)
    refuse(folder.path, `lies more than ${limits.folderDepth} folders deep; ingest it by its own name`)
  walk.seen.add(folder.real)
  const entries = (await readdir(walk.placeOf(folder.path), { withFileTypes: true })).filter(isWanted)
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder.path, entry.name)
    const source = folder.source === '' ? entry.name : `${folder.source}/${entry.name}`
    await say(walk, path, source, async () => {
      const stats = await stat(walk.placeOf(path))
      const real = await realpath(walk.placeOf(path))
      if (!stats.isDirectory()) listFile(walk, { path, source, stats, real, named: false })
      else if (!walk.seen.has(real) || folder.above.includes(real) || real === folder.real)
        await listFolder(walk, { path, source, real, above: [...folder.above, folder.real] })
    })
  }
}

interface File {
  readonly path: string
  readonly source: string
  readonly stats: Stats
  readonly real: string
  /** Named by whoever asked, not met in a folder. */
  readonly named: boolean
}

function listFile(walk: Walk, file: File): void {
  if (!file.stats.isFile()) refuse(file.path, 'is neither a file nor a folder (a device, pipe or socket)')
  const kind = kindOf(file.source)
  // A folder of articles may hold its index, its tables and its program; only what is named is read as an article.
  if (kind === 'data' && !file.named) return
  walk.met++
  if (walk.seen.has(file.real)) return
  walk.seen.add(file.real)
  walk.listed.push({ path: file.path, place: walk.placeOf(file.path), source: pathKey(file.source), kind })
}

function isWanted(entry: Dirent): boolean {
  return !entry.name.startsWith('.') && !passedOver.has(entry.name)
}

function baseName(path: string): string {
  return pathKey(path).replace(/\/+$/, '').split('/').at(-1) ?? path
}
